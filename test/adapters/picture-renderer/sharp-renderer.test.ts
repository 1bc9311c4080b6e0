import { describe, expect, test } from 'vitest';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { openGraph, pageVariants } from '#functions/story/pictures/variants.ts';
import { hostilePictures } from '#test/builders/hostile-pictures.ts';
import { describePictureRenderer } from '#test/contracts/picture-renderer.ts';

describePictureRenderer('sharp', () => sharpRenderer());

describe('a file that is no usable picture', () => {
  const renderer = sharpRenderer();

  test.each(hostilePictures)('is told from a picture, and nothing is thrown: %s (%s)', async (_, problem, make) => {
    const bytes = await make();
    const expected = { problem, detail: { sv: expect.stringMatching(/./), en: expect.stringMatching(/./) } };
    expect(await renderer.inspect(bytes)).toEqual(expected);
    expect(await renderer.render(bytes, [openGraph, ...pageVariants], [0.5, 0.5])).toEqual(expected);
  });
});
