import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePixels } from '#functions/adapters/picture-renderer/encode-pixels.ts';
import { encoded } from '#test/bench/pictures/encoded.ts';
import { goals } from '#test/bench/pictures/goals.ts';
import { photo } from '#test/bench/pictures/photo.ts';
import { wanted } from '#test/bench/pictures/wanted.ts';

describe('the comparison of picture renderers', () => {
  it('gives everybody the encoder settings of the product', async () => {
    for (const variant of wanted) {
      const raw = { width: 120, height: 80, channels: 3 } as const;
      const pixels = await sharp(await photo(raw, false))
        .raw()
        .toBuffer();
      const byHand = await encoded(sharp(pixels, { raw }), variant).toBuffer();
      const bytes = await encodePixels({ pixels, ...raw }, variant.format, variant.quality);
      expect([variant.name, Buffer.compare(byHand, bytes)]).toEqual([variant.name, 0]);
    }
  });

  it('draws the same picture each time', async () => {
    const size = { width: 300, height: 200 };
    expect(await photo(size, true)).toEqual(await photo(size, true));
    expect(await photo(size, true)).not.toEqual(await photo(size, false));
  });

  it('says what is not met, and does not judge what is not there', () => {
    const row = (name: string, ms: number, megabytes: number | null) => ({
      ...{ name, ms, least: ms, cpu: null, megabytes },
    });
    const rows = [
      ...[row('Vardag', 260, 210), row('the same, the qualities given', 200, 180)],
      ...[row('floor: x', 100, 90), row('sharp, x', 500, 90)],
    ];
    const found = goals(rows, { one: 0.999, other: 0.99 });
    expect(found.map(({ met }) => met)).toEqual([false, true, null, false, false]);
    expect(found[1]?.found).toBe('2.50 × (1.92 × with the search)');
  });
});
