import { html, type Markup } from '#functions/ground/markup/html.ts';
import type { PictureType } from '#functions/ground/picture-forms/picture-kind.ts';
import { relative } from '#functions/site/page-paths.ts';

/** One file of a picture: where it stands on the site, and how wide it is in pixels. */
export type PictureFile = { readonly key: string; readonly contentType: PictureType; readonly width: number };

/**
 * A picture of a story; `width` and `height` are the original's, upright. `index` counts from 0 in the story's order.
 * `files` are those that stand, so that a page drawn again years later names no others.
 */
export type StoryPicture = {
  readonly index: number;
  readonly alt: string;
  readonly credit: string | null;
  readonly width: number;
  readonly height: number;
  readonly files: readonly PictureFile[];
};

type Place = { readonly from: string; readonly sizes: string; readonly eager: boolean };

/** Telephones: there AVIF stands, in the widths that they need (decision 15). */
const smallScreens = '(max-width: 40em)';
/** What a browser is given that chooses nothing itself. */
const usualWidth = 960;

const filesOf = (picture: StoryPicture, contentType: PictureType): readonly PictureFile[] =>
  picture.files.filter((file) => file.contentType === contentType).toSorted((one, other) => one.width - other.width);

const srcset = (files: readonly PictureFile[], from: string): string =>
  files.map(({ key, width }) => `${relative(from, key)} ${width}w`).join(', ');

const source = (
  picture: StoryPicture,
  place: Place,
  contentType: PictureType,
  media: string | null,
): Markup | false => {
  const files = filesOf(picture, contentType);
  if (files.length === 0) return false;
  return html`<source type="${contentType}"${media !== null && html` media="${media}"`} srcset="${srcset(files, place.from)}" sizes="${place.sizes}">
          `;
};

export const isPortrait = (picture: Pick<StoryPicture, 'width' | 'height'>): boolean => picture.height > picture.width;

/** AVIF for small screens, WebP for all, JPEG for browsers without either; sized, so that nothing moves while it loads. */
export const storyPicture = (picture: StoryPicture, place: Place): Markup => {
  const plain = filesOf(picture, 'image/jpeg');
  const usual = plain.findLast(({ width }) => width <= usualWidth) ?? plain[0];
  const loading = place.eager ? html`fetchpriority="high"` : html`loading="lazy"`;
  return html`<picture>
          ${source(picture, place, 'image/avif', smallScreens)}${source(picture, place, 'image/webp', null)}<img src="${
            usual === undefined ? '' : relative(place.from, usual.key)
          }" srcset="${srcset(plain, place.from)}" sizes="${place.sizes}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}" ${loading} decoding="async">
        </picture>`;
};
