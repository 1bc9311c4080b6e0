import { luminanceOf } from '#functions/ground/colour/contrast.ts';
import type { MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import { quantile } from '#functions/story/pictures/brightness.ts';
import type { Size, Window } from '#functions/story/pictures/crop-window.ts';
import { markPlace } from '#functions/story/pictures/mark-place.ts';
import type { Pixels } from '#functions/story/pictures/sample-tiles.ts';

/** The logo at the size in which it stands, four bytes a pixel: red, green, blue and how opaque it is. */
export type DrawnLogo = Size & { readonly pixels: Uint8Array };

/** The luminance of most of the logo: the middle of its opaque pixels. */
export const inkOf = ({ pixels }: DrawnLogo): number => {
  const found: number[] = [];
  for (let at = 0; at < pixels.length; at += 4)
    if ((pixels[at + 3] ?? 0) > 127) found.push(luminanceOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0));
  return quantile(
    found.sort((one, other) => one - other),
    0.5,
  );
};

/** How much of a pixel lies within a field with round corners, 0 to 1. */
const coverage = (x: number, y: number, { width, height }: Size, radius: number): number => {
  const inwards = (at: number, length: number) => Math.max(radius - at - 0.5, at + 0.5 - (length - radius), 0);
  const distance = Math.hypot(inwards(x, width), inwards(y, height));
  return Math.min(1, Math.max(0, radius - distance + 0.5));
};

type Ink = readonly [red: number, green: number, blue: number, share: number];

const blend = (picture: Pixels, window: Window, inkAt: (x: number, y: number) => Ink): void => {
  for (let y = 0; y < window.height; y += 1)
    for (let x = 0; x < window.width; x += 1) {
      const [red, green, blue, share] = inkAt(x, y);
      if (share === 0) continue;
      const at = ((window.top + y) * picture.width + window.left + x) * 3;
      for (const [n, value] of [red, green, blue].entries()) {
        const below = picture.pixels[at + n] ?? 0;
        picture.pixels[at + n] = Math.round(below + (value - below) * share);
      }
    }
};

/** The picture with the logo on it, in its place. */
export const watermark = (picture: Pixels, logo: DrawnLogo, settings: MarkSettings): Pixels => {
  if (logo.width > picture.width || logo.height > picture.height) return picture;
  const { mark, plate } = markPlace(picture, logo, inkOf(logo), settings);
  const marked = { ...picture, pixels: picture.pixels.slice() };
  if (plate !== null) {
    const radius = Math.min(plate.width, plate.height) / 10;
    blend(marked, plate, (x, y) => [plate.grey, plate.grey, plate.grey, coverage(x, y, plate, radius)]);
  }
  blend(marked, mark, (x, y) => {
    const at = (y * logo.width + x) * 4;
    const { pixels } = logo;
    return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0, (pixels[at + 3] ?? 0) / 255];
  });
  return marked;
};
