import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Focus, PictureRenderer } from '#functions/ground/ports/picture-renderer.ts';
import { siteVariants } from '#functions/story/pictures/variants.ts';
import { metadataSegments } from '#test/builders/picture-segments.ts';
import { type Colour, fields, quadrants, storedWithOrientation } from '#test/builders/quadrants.ts';

const scaled: Variant = { name: 'scaled', width: 120, format: 'jpeg', quality: 90 };
const square: Variant = { name: 'square', width: 80, height: 80, format: 'jpeg', quality: 90 };
const webp: Variant = { name: 'webp', width: 120, format: 'webp', quality: 90 };
const avif: Variant = { name: 'avif', width: 120, format: 'avif', quality: 80 };

const aPicture = (background = '#3a6') => sharp({ create: { width: 300, height: 200, channels: 3, background } });
const pixelAt = async (bytes: Uint8Array, x: number, y: number): Promise<Colour> => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [data[at] ?? -1, data[at + 1] ?? -1, data[at + 2] ?? -1];
};
const difference = (one: Colour, other: Colour) =>
  Math.max(...one.map((value, n) => Math.abs(value - (other[n] ?? 0))));

const plainSquare = (colour: string, size: number) =>
  sharp({ create: { width: size, height: size, channels: 3, background: colour } })
    .png()
    .toBuffer();

/** A small blue dot at the focal point of a dark picture, and a glaring field at the far end of it. */
const withDot = async (width: number, height: number, [x, y]: Focus, glare: number) => {
  const place = (share: number, length: number, size: number) =>
    Math.min(Math.max(Math.round(share * length - size / 2), 0), length - size);
  const far = x < 0.5 ? 1 : 0;
  const layers = [
    { input: await plainSquare('#f5b08c', glare), left: place(far, width, glare), top: place(0.5, height, glare) },
    { input: await plainSquare('#2020ff', 8), left: place(x, width, 8), top: place(y, height, 8) },
  ];
  const ground = sharp({ create: { width, height, channels: 3, background: '#202020' } });
  return ground.composite(layers).png().toBuffer();
};

/** How much bluer than red the bluest pixel is. */
const bluest = async (bytes: Uint8Array): Promise<number> => {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  let most = 0;
  for (let at = 0; at < data.length; at += info.channels) most = Math.max(most, (data[at + 2] ?? 0) - (data[at] ?? 0));
  return most;
};

/** What pages, posts and reviews may rely on, whatever library cuts the pictures. */
export const describePictureRenderer = (name: string, make: () => PictureRenderer) =>
  describe(`pictures by ${name}`, () => {
    const renderer = make();
    const rendered = async (bytes: Uint8Array, variants: readonly Variant[], focus: Focus | null = null) => {
      const pictures = await renderer.render(bytes, variants, focus);
      if ('problem' in pictures) throw new Error(`${pictures.problem}: ${pictures.detail}`);
      return pictures;
    };
    const only = async (bytes: Uint8Array, variant: Variant, focus: Focus | null = null) => {
      const [picture] = await rendered(bytes, [variant], focus);
      if (picture === undefined) throw new Error('No picture was made.');
      return picture;
    };

    test.each([1, 2, 3, 4, 5, 6, 7, 8])('stand upright when the camera noted orientation %i', async (orientation) => {
      const bytes = await storedWithOrientation(orientation);
      expect(await renderer.inspect(bytes)).toMatchObject({ format: 'jpeg', frames: 1, ...quadrants });
      const picture = await only(bytes, scaled);
      expect(picture).toMatchObject({ width: 120, height: 80 });
      expect(difference(await pixelAt(picture.bytes, 0.25, 0.25), fields.topLeft)).toBeLessThan(12);
      expect(difference(await pixelAt(picture.bytes, 0.75, 0.25), fields.topRight)).toBeLessThan(12);
      expect(difference(await pixelAt(picture.bytes, 0.25, 0.75), fields.bottomLeft)).toBeLessThan(12);
      expect(difference(await pixelAt(picture.bytes, 0.75, 0.75), fields.bottomRight)).toBeLessThan(12);
    });

    test.each([
      ['wider than the picture', 200, { width: 90, height: 60 }],
      ['a pixel wider', 91, { width: 90, height: 60 }],
      ['as wide', 90, { width: 90, height: 60 }],
      ['a pixel narrower', 89, { width: 89, height: 59 }],
    ])('are never enlarged when no height is wanted: %s', async (_what, width, size) => {
      const ground = { width: 90, height: 60, channels: 3, background: '#208040' } as const;
      const bytes = await sharp({ create: ground }).jpeg().toBuffer();
      expect(await only(bytes, { ...scaled, width })).toMatchObject(size);
    });

    test('hold nothing but the picture: no place, no camera, no words, no profile', async () => {
      const bytes = await aPicture()
        .withIccProfile('p3')
        .withExif({ IFD0: { Artist: 'Elsa' }, IFD3: { GPSLatitude: '59/1 19/1 0/1', GPSLatitudeRef: 'N' } })
        .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
        .jpeg()
        .toBuffer();
      expect(metadataSegments(bytes)).toEqual(expect.arrayContaining(['APP1', 'APP2']));
      for (const picture of await rendered(bytes, [scaled, square, webp, avif]))
        expect(metadataSegments(picture.bytes)).toEqual([]);
    });

    test('have the colours that a wide-gamut original shows on an ordinary screen', async () => {
      const bytes = await aPicture().withIccProfile('p3').png().toBuffer();
      const picture = await only(bytes, scaled);
      // The same green, told in the wider gamut's numbers (88, 168, 108), must come back as told in sRGB's.
      expect(difference(await pixelAt(picture.bytes, 0.5, 0.5), [51, 170, 102])).toBeLessThan(6);
    });

    test.each<[string, () => Promise<Buffer>, Colour]>([
      [
        'transparency',
        () =>
          sharp({ create: { width: 90, height: 60, channels: 4, background: '#00000000' } })
            .png()
            .toBuffer(),
        [255, 255, 255],
      ],
      ['grey', () => aPicture('#969696').toColourspace('b-w').png().toBuffer(), [150, 150, 150]],
      ['sixteen bits', () => aPicture().toColourspace('rgb16').png().toBuffer(), [51, 170, 102]],
      ['a palette', () => aPicture().png({ palette: true }).toBuffer(), [51, 170, 102]],
      ['ink (CMYK)', () => aPicture().toColourspace('cmyk').jpeg().toBuffer(), [51, 170, 102]],
    ])('come in sRGB and opaque from %s', async (_, make, expected) => {
      const bytes = await make();
      for (const variant of [scaled, webp, avif]) {
        const picture = await only(bytes, variant);
        expect(await sharp(picture.bytes).metadata()).toMatchObject({ channels: 3, space: 'srgb', depth: 'uchar' });
        expect(difference(await pixelAt(picture.bytes, 0.5, 0.5), expected)).toBeLessThan(20);
      }
    });

    test('have exactly the sizes that were asked for, in the order of asking', async () => {
      const bytes = await aPicture().resize(2001, 1333).jpeg().toBuffer();
      const pictures = await rendered(bytes, siteVariants);
      expect(pictures.map(({ variant }) => variant)).toEqual(siteVariants.map((variant) => variant.name));
      for (const [n, picture] of pictures.entries()) {
        const { width, height, format } = siteVariants[n] ?? scaled;
        expect(picture).toMatchObject({ width, height: height ?? Math.round((width * 1333) / 2001) });
        expect(picture.contentType).toBe(`image/${format}`);
        const inside = await sharp(picture.bytes).metadata();
        expect(inside).toMatchObject({
          format: format === 'avif' ? 'heif' : format,
          width: picture.width,
          height: picture.height,
        });
      }
    });

    test('are not made wider than the original, but fill the shape of a cut', async () => {
      const bytes = await aPicture().resize(60, 40).png().toBuffer();
      const pictures = await rendered(bytes, [scaled, square, webp]);
      expect(pictures.map(({ width, height }) => [width, height])).toEqual([
        [60, 40],
        [80, 80],
        [60, 40],
      ]);
    });

    test.each<[Focus]>([[[0, 0]], [[1, 1]], [[0.5, 0.5]], [[0.42, 0.3]], [[0.9, 0.1]], [[0.05, 0.95]]])(
      'keep the focal point %j in every cut',
      async (focus) => {
        const bytes = await withDot(600, 200, focus, 100);
        const tall: Variant = { ...square, name: 'tall', width: 80, height: 79 };
        const wide: Variant = { ...square, name: 'wide', width: 400, height: 50 };
        for (const picture of await rendered(bytes, [square, tall, wide], focus))
          expect(await bluest(picture.bytes)).toBeGreaterThan(60);
      },
    );

    test('look for what matters themselves when no focal point is given', async () => {
      const picture = await only(await withDot(600, 200, [0.9, 0.5], 1), square);
      expect(await bluest(picture.bytes)).toBeGreaterThan(60);
    });

    test.each([1, 6, 8])('say which part of the upright original they show, stored as %i', async (orientation) => {
      const bytes = await storedWithOrientation(orientation);
      const whole = { left: 0, top: 0, width: 1, height: 1 };
      expect((await only(bytes, scaled)).window).toEqual(whole);
      const cut = await only(bytes, square, [1, 0.5]);
      expect(cut.window).toMatchObject({ top: 0, height: 1 });
      expect(cut.window.left).toBeCloseTo(1 / 3, 1);
      expect(cut.window.width).toBeCloseTo(2 / 3, 1);
      // The middle of the original lies a quarter into what was taken: left of it red, right of it green.
      expect(difference(await pixelAt(cut.bytes, 0.15, 0.25), fields.topLeft)).toBeLessThan(16);
      expect(difference(await pixelAt(cut.bytes, 0.35, 0.25), fields.topRight)).toBeLessThan(16);
    });

    test('say the same of a cut that they placed themselves', async () => {
      const { window, width } = await only(await withDot(600, 200, [0.9, 0.5], 1), square);
      expect(window.left + window.width).toBeGreaterThan(0.9);
      expect(window.left).toBeLessThan(0.9);
      expect(window.width * 600).toBeCloseTo((200 * width) / 80, 0);
    });

    test('are the same bytes each time', async () => {
      const bytes = await storedWithOrientation(6);
      const [one, other] = [
        await rendered(bytes, [scaled, square, webp]),
        await rendered(bytes, [square, webp, scaled]),
      ];
      for (const picture of one)
        expect(other.find(({ variant }) => variant === picture.variant)?.bytes).toEqual(picture.bytes);
      expect(make().version).toBe(renderer.version);
      expect(renderer.version).toMatch(/^[\w.-]+$/);
    });

    test('show the first frame of a picture that moves', async () => {
      const frames = [fields.topLeft, fields.bottomLeft].map(([r, g, b]) =>
        Buffer.concat(Array.from({ length: 40 * 30 }, () => Buffer.from([r, g, b]))),
      );
      const moving = () =>
        sharp(Buffer.concat(frames), { raw: { width: 40, height: 60, channels: 3, pageHeight: 30 } });
      for (const bytes of [await moving().gif().toBuffer(), await moving().webp({ quality: 95 }).toBuffer()]) {
        expect(await renderer.inspect(bytes)).toMatchObject({ width: 40, height: 30, frames: 2 });
        const picture = await only(bytes, scaled);
        expect(picture).toMatchObject({ width: 40, height: 30 });
        expect(difference(await pixelAt(picture.bytes, 0.5, 0.5), fields.topLeft)).toBeLessThan(25);
      }
    });

    test.each(['avif', 'tiff'] as const)('can be made from %s', async (format) => {
      const bytes = await aPicture().toFormat(format).toBuffer();
      expect(await renderer.inspect(bytes)).toEqual({ format, width: 300, height: 200, frames: 1 });
      expect(await only(bytes, scaled)).toMatchObject({ width: 120, height: 80 });
    });
  });
