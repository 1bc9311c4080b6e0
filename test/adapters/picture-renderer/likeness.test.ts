import { expect, test } from 'vitest';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { linkedInShapes, openGraph } from '#functions/story/pictures/variants.ts';
import { fidelity } from '#test/bench/pictures/fidelity.ts';
import { photo } from '#test/bench/pictures/photo.ts';

/** A third of each side, of the picture and of all that is made of it: the ratios are what tells. */
const third = ({ width, height, ...variant }: Variant): Variant => ({
  ...variant,
  width: Math.round(width / 3),
  ...(height === undefined ? {} : { height: Math.round(height / 3) }),
});
const together = [...Object.values(linkedInShapes), openGraph].map(third);

test.each([
  ['6 megapixels', { width: 1002, height: 668 }],
  ['12 megapixels', { width: 1413, height: 942 }],
  ['24 megapixels', { width: 2001, height: 1334 }],
  ['36 megapixels', { width: 2448, height: 1632 }],
  ['a telephone held upright', { width: 1008, height: 1344 }],
])('variants that are made together are as like a whole decode as each alone: %s', async (_, size) => {
  const found = await fidelity(await photo(size, false), together);
  for (const [name, likeness] of Object.entries(found)) expect([name, likeness >= 0.998]).toEqual([name, true]);
});

test('a picture nearly four times as large is decoded whole, for the halves of the decoder are less like it', async () => {
  const found = await fidelity(await photo({ width: 2448, height: 1632 }, false), [third(linkedInShapes.portrait)]);
  expect(found['linkedin-portrait']).toBe(1);
});
