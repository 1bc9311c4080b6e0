import sharp, { type Sharp } from 'sharp';
import { ssim } from 'ssim.js';
import { expect, test } from 'vitest';
import { lumaOf, similarity } from '#functions/story/pictures/similarity.ts';
import { grain, scenePixels } from '#test/builders/scene.ts';

const size = { width: 320, height: 240 } as const;

const judged = async (picture: Sharp, quality: number) => {
  const original = await picture.clone().raw().toBuffer();
  const seen = await sharp(await picture.clone().jpeg({ quality }).toBuffer())
    .raw()
    .toBuffer();
  const image = async (pixels: Buffer) => {
    const data = await sharp(pixels, { raw: { ...size, channels: 3 } })
      .ensureAlpha()
      .raw()
      .toBuffer();
    return { ...size, data: new Uint8ClampedArray(data) };
  };
  const theirs = ssim(await image(original), await image(seen), { ssim: 'original', downsample: false }).mssim;
  return { ours: similarity(lumaOf(original, size), lumaOf(seen, size)), theirs };
};

test.each([
  ['soft', () => scenePixels(size.width, size.height)],
  ['a little grainy', () => grain(size.width, size.height, 24)],
  ['grainy', () => grain(size.width, size.height, 120)],
])(
  'what we measure on a picture that is %s is within three hundredths of what another library does',
  async (_, make) => {
    for (const quality of [40, 60, 80, 95]) {
      const { ours, theirs } = await judged(make(), quality);
      expect(Math.abs(ours - theirs)).toBeLessThan(0.03);
    }
  },
);
