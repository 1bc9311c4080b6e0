import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { MarkSettings } from '#functions/ground/picture-forms/mark.ts';
import { type PostProcessing, plainPostProcessing } from '#functions/ground/picture-forms/post-processing.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { linkedInShapes, openGraph } from '#functions/story/pictures/variants.ts';
import { adobeRgb, withProfile } from '#test/builders/adobe-rgb.ts';
import { scenePixels } from '#test/builders/scene.ts';

const renderer = sharpRenderer();
const plain = (background: string, width = 1200, height = 800) =>
  sharp({ create: { width, height, channels: 3, background } });
const rendered = async (bytes: Uint8Array, variant: Variant, finish: Partial<PostProcessing> = {}) => {
  const made = await renderer.render(bytes, [variant], [0.5, 0.5], { ...plainPostProcessing, ...finish });
  if ('problem' in made || made[0] === undefined) throw new Error('No picture was made.');
  return made[0];
};
const pixelAt = async (bytes: Uint8Array, x: number, y: number) => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * 3;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0] as const;
};
const near = (one: readonly number[], other: readonly number[]) =>
  Math.max(...one.map((value, n) => Math.abs(value - (other[n] ?? 0))));

const logo = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="40" height="20" fill="#0b3d5c"/></svg>',
);
const mark = (settings: Partial<MarkSettings> = {}) => ({ ...MarkSettings.parse({}), ...settings, logo });
const ink = [11, 61, 92] as const;

describe('colours', () => {
  test('of Adobe RGB look the same in sRGB', async () => {
    const bytes = withProfile(await plain('#808080').jpeg({ quality: 95 }).toBuffer(), adobeRgb());
    expect(near(await pixelAt((await rendered(bytes, openGraph)).bytes, 0.5, 0.5), [127, 127, 127])).toBeLessThan(4);
    const green = withProfile(await plain('rgb(120,180,90)').jpeg({ quality: 95 }).toBuffer(), adobeRgb());
    // Worked out by hand from both specifications: the same light, told in sRGB's narrower primaries.
    expect(near(await pixelAt((await rendered(green, openGraph)).bytes, 0.5, 0.5), [81, 180, 82])).toBeLessThan(6);
  });
});

describe('a picture that is far from its shape', () => {
  test('is shown whole on the brand’s colour, and not cut to a strip', async () => {
    const bytes = await plain('#d02020', 400, 1600).png().toBuffer();
    const { bytes: card } = await rendered(bytes, openGraph, { ground: '#0b3d5c' });
    expect(near(await pixelAt(card, 0.05, 0.5), ink)).toBeLessThan(6);
    expect(near(await pixelAt(card, 0.95, 0.5), ink)).toBeLessThan(6);
    expect(near(await pixelAt(card, 0.5, 0.02), [208, 32, 32])).toBeLessThan(12);
  });

  test('is cut when enough stands round the focal point', async () => {
    const bytes = await plain('#d02020', 800, 1200).png().toBuffer();
    const { bytes: card } = await rendered(bytes, openGraph, { ground: '#0b3d5c' });
    expect(near(await pixelAt(card, 0.01, 0.5), [208, 32, 32])).toBeLessThan(6);
  });
});

describe('the mark', () => {
  const inCorner = async (background: string, settings: Partial<MarkSettings> = {}) => {
    const bytes = await plain(background, 1200, 627).png().toBuffer();
    return (await rendered(bytes, linkedInShapes.landscape, { mark: mark(settings) })).bytes;
  };
  // 0.28 of 627 is 176 pixels wide and 88 high, 25 pixels from the edges.
  const bottomRight = [1 - (25 + 88) / 1200, 1 - (25 + 44) / 627] as const;
  const onPlate = [1 - 15 / 1200, 1 - (25 + 44) / 627] as const;

  test('stands in its corner, on the picture itself where it can be told from it', async () => {
    const bytes = await inCorner('#f4f4f4');
    expect(near(await pixelAt(bytes, ...bottomRight), ink)).toBeLessThan(8);
    expect(near(await pixelAt(bytes, ...onPlate), [244, 244, 244])).toBeLessThan(8);
    expect(near(await pixelAt(bytes, 0.5, 0.5), [244, 244, 244])).toBeLessThan(3);
  });

  test('stands on a light field where the picture is as dark as it is', async () => {
    const bytes = await inCorner('#102030');
    expect(near(await pixelAt(bytes, ...bottomRight), ink)).toBeLessThan(8);
    expect(near(await pixelAt(bytes, ...onPlate), [255, 255, 255])).toBeLessThan(8);
  });

  test('moves to the corner beside where only that one is clear', async () => {
    const left = await plain('#f4f4f4', 600, 627).png().toBuffer();
    const bytes = await plain('#102030', 1200, 627)
      .composite([{ input: left, left: 0, top: 0 }])
      .png()
      .toBuffer();
    const made = await rendered(bytes, linkedInShapes.landscape, { mark: mark() });
    expect(near(await pixelAt(made.bytes, 1 - bottomRight[0], bottomRight[1]), ink)).toBeLessThan(8);
    expect(near(await pixelAt(made.bytes, ...bottomRight), [16, 32, 48])).toBeLessThan(8);
  });

  test.each([
    ['top-left', 1 - bottomRight[0], 1 - bottomRight[1]],
    ['top-right', bottomRight[0], 1 - bottomRight[1]],
    ['bottom-left', 1 - bottomRight[0], bottomRight[1]],
  ] as const)('stands %s when the employer says so', async (corner, x, y) => {
    expect(near(await pixelAt(await inCorner('#f4f4f4', { corner }), x, y), ink)).toBeLessThan(8);
  });

  test('stands only in the channels that are named', async () => {
    const bytes = await plain('#f4f4f4').png().toBuffer();
    const card = await rendered(bytes, openGraph, { mark: mark() });
    expect(card.bytes).toEqual((await rendered(bytes, openGraph)).bytes);
    const wanted = mark({ channels: ['linkedin', 'site'] });
    expect((await rendered(bytes, openGraph, { mark: wanted })).bytes).not.toEqual(card.bytes);
  });

  test('can be the sample city’s own logo', async () => {
    const own = { ...mark(), logo: readFileSync(new URL('../../../content/logo.svg', import.meta.url)) };
    const bytes = await scenePixels(600, 400).png().toBuffer();
    const made = await rendered(bytes, linkedInShapes.square, { mark: own });
    expect(made.bytes).not.toEqual((await rendered(bytes, linkedInShapes.square)).bytes);
  });
});
