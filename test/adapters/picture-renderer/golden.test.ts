import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Focus } from '#functions/ground/ports/picture-renderer.ts';
import { cropWindow } from '#functions/story/pictures/crop-window.ts';
import { linkedInShapes, siteVariants } from '#functions/story/pictures/variants.ts';
import { sceneAt, scenePixels, sceneSize } from '#test/builders/scene.ts';

const { width, height } = sceneSize;
const focus: Focus = [0.3, 0.6];
const upright = () => scenePixels(width, height);

/** The scene as it came, ten times over: kinds of files, ways of holding the camera. All show the same. */
const inputs: readonly (readonly [string, () => Promise<Buffer>])[] = [
  ['JPEG', () => upright().jpeg({ quality: 92 }).toBuffer()],
  ['progressive JPEG', () => upright().jpeg({ quality: 92, progressive: true }).toBuffer()],
  ['JPEG with whole colour', () => upright().jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer()],
  ['PNG', () => upright().png({ compressionLevel: 1 }).toBuffer()],
  ['PNG of sixteen bits', () => upright().toColourspace('rgb16').png({ compressionLevel: 1 }).toBuffer()],
  ['PNG with transparency', () => upright().ensureAlpha().png({ compressionLevel: 1 }).toBuffer()],
  ['WebP', () => upright().webp({ quality: 92, effort: 0 }).toBuffer()],
  ['AVIF', () => upright().avif({ quality: 80, effort: 0 }).toBuffer()],
  ['TIFF', () => upright().tiff({ compression: 'none' }).toBuffer()],
  [
    'JPEG from a camera on its side',
    () =>
      scenePixels(height, width, (x, y) => [y, 1 - x])
        .withMetadata({ orientation: 8 })
        .jpeg({ quality: 92 })
        .toBuffer(),
  ],
];

/** Brightness in eight by eight fields: what the eye keeps of a picture from afar. */
type Fingerprint = readonly number[];
const fields = 8;

const brightness = ([red, green, blue]: readonly number[]) =>
  0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);

const seen = async (bytes: Uint8Array): Promise<Fingerprint> => {
  const { data, info } = await sharp(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const sums = Array.from({ length: fields * fields }, () => ({ sum: 0, count: 0 }));
  for (let y = 1; y < info.height; y += 3)
    for (let x = 1; x < info.width; x += 3) {
      const field = Math.floor((y * fields) / info.height) * fields + Math.floor((x * fields) / info.width);
      const at = (y * info.width + x) * 3;
      const one = sums[field];
      if (one === undefined) continue;
      one.sum += brightness([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
      one.count += 1;
    }
  return sums.map(({ sum, count }) => sum / count);
};

/** What should be seen, worked out from the scene itself without any picture library. */
const wanted = (variant: Variant): Fingerprint => {
  const shape = { width: variant.width, height: variant.height ?? (variant.width * height) / width };
  const { left, top, ...window } = cropWindow(sceneSize, shape, focus);
  const fine = 10;
  return Array.from({ length: fields * fields }, (_, field) => {
    let sum = 0;
    for (let n = 0; n < fine * fine; n += 1) {
      const x = ((field % fields) + ((n % fine) + 0.5) / fine) / fields;
      const y = (Math.floor(field / fields) + (Math.floor(n / fine) + 0.5) / fine) / fields;
      sum += brightness(sceneAt([(left + x * window.width) / width, (top + y * window.height) / height]));
    }
    return sum / (fine * fine);
  });
};

const distance = (one: Fingerprint, other: Fingerprint): number =>
  Math.max(...one.map((value, field) => Math.abs(value - (other[field] ?? 0))));

describe('what a picture shows', () => {
  const renderer = sharpRenderer();
  const names = ['page-480', 'page-480-webp', 'page-480-avif', 'page-960', 'og', 'thumb', 'job-ad'];
  const variants = [...Object.values(linkedInShapes), ...siteVariants.filter(({ name }) => names.includes(name))];

  test.each(inputs)('is the same in every variant of a %s, to three levels of 255', async (_, make) => {
    const pictures = await renderer.render(await make(), variants, focus);
    if ('problem' in pictures) throw new Error(pictures.problem);
    expect(pictures).toHaveLength(variants.length);
    for (const [n, { bytes, variant }] of pictures.entries())
      expect([variant, distance(await seen(bytes), wanted(variants[n] as Variant)) < 3]).toEqual([variant, true]);
  });

  test('would be found out if the picture were mirrored, turned or cut a little beside', async () => {
    const [square] = [linkedInShapes.square];
    for (const other of [
      upright().flop(),
      upright().flip(),
      upright().extract({ left: 40, top: 0, width: width - 40, height }),
    ]) {
      const made = await renderer.render(await other.png({ compressionLevel: 1 }).toBuffer(), [square], focus);
      if ('problem' in made) throw new Error(made.problem);
      expect(distance(await seen(made[0]?.bytes ?? new Uint8Array()), wanted(square))).toBeGreaterThan(9);
    }
  });
});
