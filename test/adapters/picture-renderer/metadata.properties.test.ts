import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import { type PostProcessing, plainPostProcessing } from '#functions/ground/picture-forms/post-processing.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { creditXmp } from '#functions/story/pictures/credit-xmp.ts';
import { metadataSegments } from '#test/builders/picture-segments.ts';
import { pngChunk } from '#test/builders/png-chunk.ts';

const variants: readonly Variant[] = [
  { name: 'jpeg', width: 64, height: 48, format: 'jpeg', quality: 80, channel: 'linkedin' },
  { name: 'webp', width: 64, format: 'webp', quality: 76, similarity: 0.97 },
  { name: 'avif', width: 64, format: 'avif', quality: 55 },
];

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

type Planted = { readonly place: string; readonly bytes: Uint8Array };

const withFields = (place: string) =>
  sharp({ create: { width: 90, height: 70, channels: 3, background: '#3a6' } })
    .withIccProfile('p3')
    .withExif({
      IFD0: { Artist: place, ImageDescription: place, Copyright: place, Make: place },
      IFD2: { UserComment: place, BodySerialNumber: place },
      IFD3: { GPSLatitude: '59/1 19/1 0/1', GPSLatitudeRef: 'N', GPSAreaInformation: place },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><p>${place}</p></x:xmpmeta>`);

/** Each kind of file with everything in it that a camera, a telephone or an editor leaves there. */
const planted: Readonly<Record<string, (one: Planted) => Promise<Buffer>>> = {
  jpeg: async ({ place, bytes }) => {
    const plain = await withFields(place).jpeg().toBuffer();
    const words = Buffer.from(place, 'latin1');
    const thumbnail = Buffer.concat([Buffer.from('Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0', 'latin1'), words, bytes]);
    const iptc = Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04', 'latin1'), words]);
    const added = [
      segment(0xfe, words),
      segment(0xed, iptc),
      segment(0xe1, thumbnail),
      segment(0xec, Buffer.from(bytes)),
    ];
    return Buffer.concat([plain.subarray(0, 2), ...added, plain.subarray(2), words]);
  },
  png: async ({ place, bytes }) => {
    const plain = await withFields(place).png().toBuffer();
    const text = pngChunk('tEXt', Buffer.concat([Buffer.from('Comment\0', 'latin1'), Buffer.from(place, 'latin1')]));
    const own = pngChunk('prVt', Buffer.from(bytes));
    return Buffer.concat([plain.subarray(0, 33), text, own, plain.subarray(33)]);
  },
  webp: async ({ place }) => withFields(place).webp().toBuffer(),
  avif: async ({ place }) => withFields(place).avif({ effort: 0 }).toBuffer(),
  tiff: async ({ place }) => withFields(place).tiff().toBuffer(),
};

const anyPlanted = fc.record({
  place: fc.stringMatching(/^PLACE-[a-z0-9]{12,40}$/),
  bytes: fc.uint8Array({ maxLength: 600 }),
});

describe('a picture that is published', () => {
  const renderer = sharpRenderer();
  const rendered = async (bytes: Uint8Array, finish: PostProcessing) => {
    const pictures = await renderer.render(bytes, variants, [0.5, 0.5], finish);
    if ('problem' in pictures) throw new Error(pictures.detail.en);
    return pictures;
  };

  test.each(Object.keys(planted))('holds nothing of what was hidden in a %s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(anyPlanted, async (one) => {
        const bytes = await planted[kind]?.(one);
        if (bytes === undefined) throw new Error(kind);
        expect(bytes.includes(one.place)).toBe(true);
        for (const picture of await rendered(bytes, plainPostProcessing)) {
          expect([picture.variant, metadataSegments(picture.bytes)]).toEqual([picture.variant, []]);
          expect(Buffer.from(picture.bytes).includes(one.place)).toBe(false);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('names who took it and whose it is where the front matter does, and says nothing else', async () => {
    const names = fc.option(fc.string({ maxLength: 60, unit: 'binary' }), { nil: null });
    await fc.assert(
      fc.asyncProperty(names, names, anyPlanted, async (credit, copyright, one) => {
        const bytes = await withFields(one.place).jpeg().toBuffer();
        const finish = { ...plainPostProcessing, credit, copyright };
        const xmp = creditXmp(finish);
        const extra: Readonly<Record<string, readonly string[]>> =
          xmp === null ? {} : { jpeg: ['APP1'], webp: ['VP8X', 'XMP'], avif: ['infe mime', 'iref'] };
        for (const picture of await rendered(bytes, finish)) {
          expect(metadataSegments(picture.bytes)).toEqual(extra[picture.variant] ?? []);
          const inside = await sharp(picture.bytes).metadata();
          expect([inside.exif, inside.icc, inside.iptc]).toEqual([undefined, undefined, undefined]);
          expect(inside.xmp?.toString() ?? null).toBe(xmp);
        }
      }),
      { numRuns: 20 },
    );
  });
});
