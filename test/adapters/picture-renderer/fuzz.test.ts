import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { seeded } from '#test/bench/seeded.ts';
import { scenePixels } from '#test/builders/scene.ts';

const small: Variant = { name: 'small', width: 24, height: 16, format: 'jpeg', quality: 70 };
const random = seeded(20261124);

const whole = () => scenePixels(40, 30);
const seeds = await Promise.all([
  whole()
    .withExif({ IFD0: { Artist: 'Elsa' } })
    .jpeg()
    .toBuffer(),
  whole().jpeg({ progressive: true }).toBuffer(),
  whole().withIccProfile('p3').png().toBuffer(),
  whole().png({ palette: true }).toBuffer(),
  whole().gif().toBuffer(),
  whole().webp().toBuffer(),
  whole().webp({ lossless: true }).toBuffer(),
  whole().avif({ effort: 0 }).toBuffer(),
  whole().tiff().toBuffer(),
]);

/** Heads are short and decide most, so half of the changes are made there. */
const somewhere = (length: number) => random.below(random.chance(0.5) ? Math.min(64, length) : length);

const changes: readonly ((bytes: Buffer) => Buffer)[] = [
  (bytes) => {
    bytes[somewhere(bytes.length)] = random.below(256);
    return bytes;
  },
  (bytes) => {
    const at = somewhere(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  (bytes) => bytes.subarray(0, 1 + random.below(bytes.length)),
  (bytes) => bytes.fill(random.oneOf([0, 255]), somewhere(bytes.length), somewhere(bytes.length)),
  (bytes) => {
    const at = somewhere(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(12))]);
  },
  (bytes) => {
    const at = somewhere(bytes.length);
    const other = random.oneOf(seeds);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(0, random.below(40)), bytes.subarray(at)]);
  },
];

const mutated = (): Buffer => {
  let bytes = Buffer.from(random.oneOf(seeds));
  const times = 1 + random.below(4);
  for (let n = 0; n < times && bytes.length > 0; n += 1) bytes = Buffer.from(random.oneOf(changes)(bytes));
  return bytes;
};

test('a thousand broken files are each a finding or a picture, and the process lives', async () => {
  const renderer = sharpRenderer();
  const started = performance.now();
  const files = Array.from({ length: 1000 }, mutated);
  const outcomes = await Promise.all(
    files.map(async (bytes) => {
      const made = await renderer.render(bytes, [small], null);
      if ('problem' in made) return made.problem;
      const inside = await sharp(made[0]?.bytes).metadata();
      expect(inside).toMatchObject({ format: 'jpeg', width: 24, height: 16 });
      return 'picture';
    }),
  );
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  expect(outcomes).toHaveLength(1000);
  expect(count('picture')).toBeGreaterThan(50);
  expect(count('unreadable')).toBeGreaterThan(50);
  expect(performance.now() - started).toBeLessThan(30_000);
});
