import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { encodePixels } from '#functions/adapters/picture-renderer/encode-pixels.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { coveringSize, masterSize } from '#functions/story/pictures/master-size.ts';
import type { Pixels } from '#functions/story/pictures/sample-tiles.ts';
import type { InProcess } from '#test/bench/pictures/contestant.ts';
import { encoded } from '#test/bench/pictures/encoded.ts';
import { fileOf } from '#test/bench/pictures/wanted.ts';

/** The pixels of each variant, made before the clock starts. */
const cutAhead = (file: string, variants: readonly Variant[]): Promise<readonly Pixels[]> =>
  Promise.all(
    variants.map(async ({ width, height }) => {
      const cut = sharp(file)
        .resize({ width, ...(height === undefined ? {} : { height }), fit: 'cover' })
        .raw();
      const { data, info } = await cut.toBuffer({ resolveWithObject: true });
      return { pixels: data, width: info.width, height: info.height };
    }),
  );

/** A decode whose pixels nobody uses, and the encoders alone on pixels that lie ready. */
const floor = (
  name: string,
  decode: (file: string, size: Pick<Pixels, 'width' | 'height'>, variants: readonly Variant[]) => Promise<Sharp>,
): InProcess => ({
  name,
  prepare: cutAhead,
  run: async (file, into, variants, prepared) => {
    const cuts = prepared as readonly Pixels[];
    const { width, height } = await sharp(file).metadata();
    sharp.concurrency(2);
    const picture = await decode(file, { width, height }, variants);
    await picture.raw().toBuffer();
    sharp.concurrency(1);
    const encodes = variants.map(async (variant, index) => {
      const bytes = await encodePixels(cuts[index] as Pixels, variant.format, variant.quality);
      await writeFile(join(into, fileOf(variant)), bytes);
    });
    await Promise.all(encodes);
  },
});

/**
 * Nothing can be less: the JPEG decoder itself gives half of the size, or a fourth, as long as that holds every variant. sharp
 * does so only from three times on, so the scale stands behind the file's name, where libvips reads it.
 */
export const scaledFloor = floor('floor: a scaled decode, bare encodes', async (file, size, variants) => {
  const shrink = Math.min(8, 2 ** Math.floor(Math.log2(size.width / coveringSize(size, variants).width)));
  return sharp(`${file}[shrink=${shrink}]`);
});

/** The least for whoever keeps to the pixels of a whole decode. */
export const wholeFloor = floor('the same with a whole decode', async (file, size, variants) =>
  sharp(await readFile(file)).resize({ ...coveringSize(size, variants), fit: 'fill' }),
);

/** The least that makes the files, as like the picture as is wanted: nobody looks where to cut, or how much to compress. */
export const leastWork: InProcess = {
  name: 'one whole decode, the middle cut out',
  run: async (file, into, variants) => {
    const bytes = await readFile(file);
    const size = masterSize(await sharp(bytes).metadata(), variants);
    sharp.concurrency(2);
    const { data, info } = await sharp(bytes)
      .resize({ ...size, fit: 'fill' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    sharp.concurrency(1);
    const raw = { width: info.width, height: info.height, channels: info.channels };
    const cuts = variants.map(async (variant) => {
      const { width, height } = variant;
      const sized = sharp(data, { raw }).resize({ width, ...(height === undefined ? {} : { height }), fit: 'cover' });
      await writeFile(join(into, fileOf(variant)), await encoded(sized, variant).toBuffer());
    });
    await Promise.all(cuts);
  },
};
