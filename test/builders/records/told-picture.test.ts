import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { seenIn, toldPicture } from '#test/builders/records/told-picture.ts';

describe('a picture that is known again', () => {
  it.each([0, 7, 13, 26, 41])('in every cut, size and form, and is no other: %i', async (n) => {
    const bytes = await toldPicture(n);
    const cut = sharp(bytes).extract({ left: 90, top: 30, width: 270, height: 300 });
    for (const made of [
      bytes,
      await cut.clone().jpeg({ quality: 40 }).toBuffer(),
      await cut.clone().resize(96).webp({ quality: 30 }).toBuffer(),
      await sharp(bytes).resize(320, 168, { fit: 'cover' }).avif({ quality: 30 }).toBuffer(),
      await sharp(bytes).resize(240).png({ palette: true, colours: 32 }).toBuffer(),
    ])
      expect(await seenIn(made)).toEqual([n]);
  });

  it('is not seen in a picture of one colour', async () => {
    const plain = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#e0a526' } })
      .png()
      .toBuffer();
    expect(await seenIn(plain)).toEqual([]);
  });
});
