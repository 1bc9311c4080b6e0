import sharp from 'sharp';
import type { Master } from '#functions/adapters/picture-renderer/encode-variant.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';
import { type Sketch, sketchSize } from '#functions/story/pictures/subject/sketch.ts';

/** The picture as small as the search for its subject wants it. `original` is the upright size of the file. */
export const sketchOf = async ({ pixels, width, height }: Master, original: Size): Promise<Sketch> => {
  const { data, info } = await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize({ ...sketchSize(original), fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
};
