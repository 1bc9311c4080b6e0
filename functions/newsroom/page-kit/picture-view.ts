import type { Language } from '#functions/ground/language/language.ts';
import { html, langOf, type Markup } from '#functions/ground/markup/html.ts';
import type { Address } from '#functions/newsroom/page-kit/address.ts';

/** A picture in a page. `src` is a key of the reports store or a web address; the size is in pixels. */
export type PictureView = {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly language: Language;
};

/** A picture in a page: loaded lazily, with its size, so that nothing moves while it loads. */
export const pictureMarkup = (picture: PictureView, to: Address, page: Language): Markup =>
  html`<img src="${to(picture.src)}" alt="${picture.alt}" width="${picture.width}" height="${picture.height}" loading="lazy" decoding="async"${langOf(picture.language, page)}>`;

/** Beside a title that says the same: seen, not read out twice. */
export const quietPictureMarkup = (picture: PictureView, to: Address): Markup =>
  html`<img src="${to(picture.src)}" alt="" width="${picture.width}" height="${picture.height}" loading="lazy" decoding="async">`;
