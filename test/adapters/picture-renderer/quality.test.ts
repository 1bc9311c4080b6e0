import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { lumaOf, similarity } from '#functions/story/pictures/similarity.ts';
import { linkedInShapes, siteVariants } from '#functions/story/pictures/variants.ts';
import { grain, scenePixels } from '#test/builders/scene.ts';

const renderer = sharpRenderer();
const all = [...siteVariants, ...Object.values(linkedInShapes)];
const rendered = async (bytes: Uint8Array, variants: readonly Variant[]) => {
  const made = await renderer.render(bytes, variants, [0.5, 0.5]);
  if ('problem' in made) throw new Error(made.problem);
  return made;
};

describe('the quality of a picture', () => {
  const size = { width: 800, height: 600 };
  const square: Variant = { name: 'square', ...size, format: 'jpeg', quality: 80 };

  test.each([
    ['soft', () => scenePixels(800, 600)],
    ['a little grainy', () => grain(800, 600, 12)],
    ['grainy', () => grain(800, 600, 40)],
    ['as grainy as can be', () => grain(800, 600, 255)],
  ] as const)('is the lowest that keeps a picture like itself that is %s', async (_, make) => {
    const bytes = await make().png({ compressionLevel: 1 }).toBuffer();
    const original = lumaOf(await sharp(bytes).raw().toBuffer(), size);
    const likeness = async (file: Uint8Array) => similarity(original, lumaOf(await sharp(file).raw().toBuffer(), size));
    const allowed = Array.from({ length: 17 }, (_, n) => 72 + n);
    const files = await rendered(
      bytes,
      allowed.map((quality) => ({ ...square, name: `${quality}`, quality })),
    );
    const likes = await Promise.all(files.map((one) => likeness(one.bytes)));
    for (const wanted of [0.9, 0.96, 0.985]) {
      const [made] = await rendered(bytes, [{ ...square, similarity: wanted }]);
      const step = files.findIndex((one) => Buffer.compare(one.bytes, made?.bytes ?? Buffer.of()) === 0);
      expect(step).toBeGreaterThanOrEqual(0);
      // Judged by a sample, so a hair's breadth either way is as good.
      const margin = 0.004;
      if (step < 16) expect(likes[step]).toBeGreaterThan(wanted - margin);
      if (step > 0) expect(likes[step - 1]).toBeLessThan(wanted + margin);
    }
  });

  test('is lowered further where a channel takes no more bytes', async () => {
    const bytes = await grain(1200, 840, 255).jpeg({ quality: 90 }).toBuffer();
    const names = ['og', 'thumb', 'page-480', 'page-480-webp', 'page-480-avif', 'page-960', 'linkedin-portrait'];
    const some = all.filter(({ name }) => names.includes(name));
    expect(some).toHaveLength(names.length);
    for (const [n, made] of (await rendered(bytes, some)).entries())
      expect([made.variant, made.bytes.length <= (some[n]?.maxBytes ?? 0)]).toEqual([made.variant, true]);
  });

  test('is told for every variant of the table', () => {
    for (const variant of all) {
      expect(variant.similarity).toBeGreaterThan(0.9);
      expect(variant.maxBytes).toBeGreaterThan(0);
    }
  });
});
