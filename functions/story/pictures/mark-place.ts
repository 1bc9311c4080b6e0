import { contrastOf } from '#functions/ground/colour/contrast.ts';
import type { MarkCorner, MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import { brightnessOf } from '#functions/story/pictures/brightness.ts';
import type { Size, Window } from '#functions/story/pictures/crop-window.ts';
import type { Pixels } from '#functions/story/pictures/sample-tiles.ts';

/** WCAG 2.1, 1.4.11: what has to be seen in a graphic. */
const enough = 3;
/** A ground with more contrast within itself is restless: a logo on it is seen, and not read. */
const calm = 2.5;

const beside: Readonly<Record<MarkCorner, MarkCorner>> = {
  'top-left': 'top-right',
  'top-right': 'top-left',
  'bottom-left': 'bottom-right',
  'bottom-right': 'bottom-left',
};

/** The logo's size on a picture: its longer side is `size` of the picture's short side. */
export const markSize = (picture: Size, logo: Size, { size }: MarkSettings): Size => {
  const longer = size * Math.min(picture.width, picture.height);
  const scale = longer / Math.max(logo.width, logo.height);
  return { width: Math.max(1, Math.round(logo.width * scale)), height: Math.max(1, Math.round(logo.height * scale)) };
};

const inCorner = (picture: Size, mark: Size, space: number, corner: MarkCorner): Window => ({
  ...mark,
  left: Math.max(0, corner.endsWith('left') ? space : picture.width - mark.width - space),
  top: Math.max(0, corner.startsWith('top') ? space : picture.height - mark.height - space),
});

/** A window with half of the clear space around it, as far as the picture goes. */
const withSpace = (window: Window, picture: Size, space: number): Window => {
  const left = Math.max(0, window.left - Math.round(space / 2));
  const top = Math.max(0, window.top - Math.round(space / 2));
  return {
    left,
    top,
    width: Math.min(picture.width, window.left + window.width + Math.round(space / 2)) - left,
    height: Math.min(picture.height, window.top + window.height + Math.round(space / 2)) - top,
  };
};

export type MarkPlace = {
  readonly mark: Window;
  /** A plain field under the logo where the picture is too like it; `grey` is 0 to 255. */
  readonly plate: (Window & { readonly grey: number }) | null;
};

/**
 * Where the logo stands: in its corner, else in the corner beside it, where the picture is calm and unlike it, else in its
 * corner on a light or dark plate. `ink` is the luminance of most of the logo.
 */
export const markPlace = (picture: Pixels, mark: Size, ink: number, settings: MarkSettings): MarkPlace => {
  const space = Math.round(settings.clearSpace * Math.min(picture.width, picture.height));
  const isClear = (window: Window): boolean => {
    const { dark, mean, bright } = brightnessOf(picture, withSpace(window, picture, space));
    return contrastOf(dark, bright) <= calm && [dark, mean, bright].every((below) => contrastOf(ink, below) >= enough);
  };
  const own = inCorner(picture, mark, space, settings.corner);
  const clear = [own, inCorner(picture, mark, space, beside[settings.corner])].find(isClear);
  if (clear !== undefined) return { mark: clear, plate: null };
  const grey = contrastOf(ink, 1) >= contrastOf(ink, 0.01) ? 255 : 24;
  return { mark: own, plate: { ...withSpace(own, picture, space), grey } };
};
