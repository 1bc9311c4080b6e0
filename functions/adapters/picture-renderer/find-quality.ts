import sharp from 'sharp';
import { encodePixels } from '#functions/adapters/picture-renderer/encode-pixels.ts';
import { chosenQuality, nextQuality } from '#functions/pictures/quality-search.ts';
import { type Pixels, sampleTiles } from '#functions/pictures/sample-tiles.ts';
import { lumaOf, similarity } from '#functions/pictures/similarity.ts';
import type { Variant } from '#functions/pictures/variant.ts';

/** The lowest quality at which a sample of the picture stays as like the original as the variant wants. */
export const findQuality = async (picture: Pixels, variant: Variant): Promise<number> => {
  const measured = new Map<number, number>();
  const sample = sampleTiles(picture);
  const wanted = lumaOf(sample.pixels, sample);
  for (let quality = nextQuality(variant, measured); quality !== null; quality = nextQuality(variant, measured)) {
    const encoded = await encodePixels(sample, variant.format, quality);
    const seen = await sharp(encoded).toColourspace('srgb').raw().toBuffer();
    measured.set(quality, similarity(wanted, lumaOf(seen, sample)));
  }
  return chosenQuality(variant, measured);
};
