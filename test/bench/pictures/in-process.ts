import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { InProcess } from '#test/bench/pictures/contestant.ts';
import { encoded } from '#test/bench/pictures/encoded.ts';
import { leastWork, scaledFloor, wholeFloor } from '#test/bench/pictures/floor.ts';
import { fileOf, wanted } from '#test/bench/pictures/wanted.ts';

const one = async (bytes: Uint8Array, variant: Variant, into: string): Promise<void> => {
  const { width, height } = variant;
  const upright = sharp(bytes).autoOrient();
  const sized =
    height === undefined
      ? upright.resize({ width, withoutEnlargement: true })
      : upright.resize({ width, height, fit: 'cover', position: sharp.strategy.attention });
  await writeFile(join(into, fileOf(variant)), await encoded(sized, variant).toBuffer());
};

const render = async (file: string, into: string, variants: readonly Variant[]): Promise<void> => {
  const made = await sharpRenderer().render(await readFile(file), variants, null);
  if ('problem' in made) throw new Error(made.detail.en);
  await Promise.all(made.map(({ bytes }, index) => writeFile(join(into, fileOf(variants[index] as Variant)), bytes)));
};

/** As in the product: it looks for the qualities, which everybody else is given. */
const vardag: InProcess = { name: 'Vardag', run: (file, into) => render(file, into, wanted) };

/** The same work as everybody else's, with the same settings. */
const vardagGiven: InProcess = {
  name: 'the same, the qualities given',
  run: (file, into, variants) =>
    render(
      file,
      into,
      variants.map(({ similarity: _, ...variant }) => variant),
    ),
};

const byHand: InProcess = {
  name: 'sharp, one pipeline a variant',
  run: async (file, into, variants) => {
    const bytes = await readFile(file);
    for (const variant of variants) await one(bytes, variant, into);
  },
};

const byHandAtOnce: InProcess = {
  name: 'such pipelines all at once',
  run: async (file, into, variants) => {
    const bytes = await readFile(file);
    await Promise.all(variants.map((variant) => one(bytes, variant, into)));
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

export const inProcess: readonly InProcess[] = [
  vardag,
  vardagGiven,
  scaledFloor,
  wholeFloor,
  leastWork,
  byHand,
  byHandAtOnce,
  postiz,
];
