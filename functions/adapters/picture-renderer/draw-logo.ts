import sharp from 'sharp';
import type { Mark } from '#functions/ground/picture-forms/mark.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';
import { markSize } from '#functions/story/pictures/mark-place.ts';
import type { DrawnLogo } from '#functions/story/pictures/watermark.ts';

const usualDensity = 72;
const mostPixels = 4_000_000;
const limits = { limitInputPixels: mostPixels } as const;

/** The logo as it stands on a picture of this size; a drawing is drawn at that size, so that its edges are sharp. */
export const drawLogo = async ({ logo, ...settings }: Mark, picture: Size): Promise<DrawnLogo> => {
  const own = await sharp(logo, limits).metadata();
  const { width, height } = markSize(picture, own, settings);
  const density = own.format === 'svg' ? Math.min(2400, Math.max(1, (usualDensity * width) / own.width)) : usualDensity;
  const { data, info } = await sharp(logo, { ...limits, density })
    .timeout({ seconds: 5 })
    .resize({ width, height, fit: 'fill' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
};
