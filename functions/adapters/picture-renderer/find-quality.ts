import sharp from 'sharp';
import { encodeLuma } from '#functions/adapters/picture-renderer/encode-pixels.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { chosenQuality, nextQuality } from '#functions/story/pictures/quality-search.ts';
import { type Pixels, sampleTiles } from '#functions/story/pictures/sample-tiles.ts';
import { type Luma, lumaOf, similarity } from '#functions/story/pictures/similarity.ts';

const lumaOfSample = (picture: Pixels): Luma => {
  const sample = sampleTiles(picture);
  return lumaOf(sample.pixels, sample);
};

/**
 * The quality at which a sample of the picture stays as like the original as the variant wants. Brightness alone is compressed,
 * because it alone is compared; the codecs keep it apart from colour.
 */
export const findQuality = async (picture: Pixels, variant: Variant): Promise<number> => {
  const measured = new Map<number, number>();
  let wanted: Luma | null = null;
  for (let quality = nextQuality(variant, measured); quality !== null; quality = nextQuality(variant, measured)) {
    wanted ??= lumaOfSample(picture);
    const encoded = await encodeLuma(wanted, variant.format, quality);
    const values = await sharp(encoded).extractChannel(0).raw().toBuffer();
    measured.set(quality, similarity(wanted, { ...wanted, values }));
  }
  return chosenQuality(variant, measured);
};
