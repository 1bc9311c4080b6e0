import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { encodePixels } from '#functions/adapters/picture-renderer/encode-pixels.ts';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { masterSize } from '#functions/pictures/master-size.ts';
import type { Pixels } from '#functions/pictures/sample-tiles.ts';
import type { Variant } from '#functions/pictures/variant.ts';
import { encoded } from '#test/bench/pictures/encoded.ts';
import { fileOf, wanted } from '#test/bench/pictures/wanted.ts';

/** File in, files out. `prepare` is not timed. */
export type InProcess = {
  readonly name: string;
  readonly prepare?: (file: string) => Promise<unknown>;
  readonly run: (file: string, into: string, prepared: unknown) => Promise<void>;
};

const one = async (bytes: Uint8Array, variant: Variant, into: string): Promise<void> => {
  const { width, height } = variant;
  const upright = sharp(bytes).autoOrient();
  const sized =
    height === undefined
      ? upright.resize({ width, withoutEnlargement: true })
      : upright.resize({ width, height, fit: 'cover', position: sharp.strategy.attention });
  await writeFile(join(into, fileOf(variant)), await encoded(sized, variant).toBuffer());
};

const halved = async (file: string): Promise<{ readonly width: number; readonly height: number }> => {
  const { width, height } = await sharp(file).metadata();
  const master = masterSize({ width, height }, wanted);
  const shrink = 2 ** Math.floor(Math.log2(width / master.width));
  return { width: Math.ceil(width / shrink), height: Math.ceil(height / shrink) };
};

type Floor = { readonly half: { readonly width: number; readonly height: number }; readonly cuts: readonly Pixels[] };

const vardag: InProcess = {
  name: 'Vardag',
  run: async (file, into) => {
    const made = await sharpRenderer().render(await readFile(file), wanted, null);
    if ('problem' in made) throw new Error(made.detail.en);
    await Promise.all(made.map(({ bytes }, index) => writeFile(join(into, fileOf(wanted[index] as Variant)), bytes)));
  },
};

const byHand: InProcess = {
  name: 'sharp, one pipeline a variant',
  run: async (file, into) => {
    const bytes = await readFile(file);
    for (const variant of wanted) await one(bytes, variant, into);
  },
};

const byHandAtOnce: InProcess = {
  name: 'the same, all at once',
  run: async (file, into) => {
    const bytes = await readFile(file);
    await Promise.all(wanted.map((variant) => one(bytes, variant, into)));
  },
};

/** `prepareMediaBuffer` of Postiz as read in its code; it makes one picture, as large as the original, and cuts none. */
const postiz: InProcess = {
  name: "Postiz's step (one picture, not cut)",
  run: async (file, into) => {
    const limits = { width: 6000, height: 6000, fit: 'inside', withoutEnlargement: true } as const;
    const bytes = await sharp(await readFile(file), { animated: false })
      .resize(limits)
      .toBuffer();
    await writeFile(join(into, 'postiz.jpg'), bytes);
  },
};

/** Nothing can be less: one decode scaled by the decoder itself, and the encoders alone on pixels that lie ready. */
const floor: InProcess = {
  name: 'floor: a scaled decode, bare encodes',
  prepare: async (file): Promise<Floor> => {
    const cuts = wanted.map(async ({ width, height }) => {
      const cut = sharp(file)
        .resize({ width, ...(height === undefined ? {} : { height }), fit: 'cover' })
        .raw();
      const { data, info } = await cut.toBuffer({ resolveWithObject: true });
      return { pixels: data, width: info.width, height: info.height };
    });
    return { half: await halved(file), cuts: await Promise.all(cuts) };
  },
  run: async (file, into, prepared) => {
    const { half, cuts } = prepared as Floor;
    sharp.concurrency(1);
    await sharp(await readFile(file))
      .resize({ ...half, fit: 'fill' })
      .raw()
      .toBuffer();
    const encodes = wanted.map(async (variant, index) => {
      const bytes = await encodePixels(cuts[index] as Pixels, variant.format, variant.quality);
      await writeFile(join(into, fileOf(variant)), bytes);
    });
    await Promise.all(encodes);
  },
};

export const inProcess: readonly InProcess[] = [vardag, floor, byHand, byHandAtOnce, postiz];
