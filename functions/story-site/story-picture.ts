import { pageVariants } from '#functions/pictures/variants.ts';
import { type Html, html } from '#functions/story-site/html.ts';
import { pictureKey, relative } from '#functions/story-site/page-paths.ts';

/** A picture of a story; `width` and `height` are the original's, upright. `index` counts from 0 in the story's order. */
export type StoryPicture = {
  readonly index: number;
  readonly alt: string;
  readonly credit: string | null;
  readonly width: number;
  readonly height: number;
};

type Place = { readonly storyId: string; readonly from: string; readonly sizes: string; readonly eager: boolean };

const widths = [...new Set(pageVariants.map((variant) => variant.width))];

/** A variant is never wider than the original, so its width is told as it is; wider ones of the same size are left out. */
const sources = (picture: StoryPicture, place: Place, contentType: 'image/jpeg' | 'image/webp'): string => {
  const enough = widths.findIndex((width) => width >= picture.width);
  return widths
    .slice(0, enough === -1 ? widths.length : enough + 1)
    .map((width) => {
      const variant = contentType === 'image/webp' ? `page-${width}-webp` : `page-${width}`;
      const link = relative(place.from, pictureKey(place.storyId, picture.index, variant, contentType));
      return `${link} ${Math.min(width, picture.width)}w`;
    })
    .join(', ');
};

export const isPortrait = (picture: Pick<StoryPicture, 'width' | 'height'>): boolean => picture.height > picture.width;

/** WebP first, JPEG for browsers without it; sized, so that nothing moves while it loads. */
export const storyPicture = (picture: StoryPicture, place: Place): Html => {
  const fallback = relative(place.from, pictureKey(place.storyId, picture.index, 'page-960', 'image/jpeg'));
  const loading = place.eager ? html`fetchpriority="high"` : html`loading="lazy"`;
  return html`<picture>
          <source type="image/webp" srcset="${sources(picture, place, 'image/webp')}" sizes="${place.sizes}">
          <img src="${fallback}" srcset="${sources(picture, place, 'image/jpeg')}" sizes="${place.sizes}" width="${picture.width}" height="${picture.height}" alt="${picture.alt}" ${loading} decoding="async">
        </picture>`;
};
