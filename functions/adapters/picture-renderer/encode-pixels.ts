import sharp, { type Sharp } from 'sharp';
import type { PictureKind } from '#functions/ground/picture-forms/picture-kind.ts';
import type { Pixels } from '#functions/story/pictures/sample-tiles.ts';
import type { Luma } from '#functions/story/pictures/similarity.ts';

/**
 * Measured at equal likeness (decision 15): progressive JPEG and mozjpeg save up to three percent, for a third more time and four
 * times as much; WebP above effort 2 and AVIF above effort 1 cost twice the time for a few percent.
 */
const encoders: Readonly<Record<PictureKind, (picture: Sharp, quality: number) => Sharp>> = {
  jpeg: (picture, quality) => picture.jpeg({ quality, chromaSubsampling: '4:2:0' }),
  webp: (picture, quality) => picture.webp({ quality, effort: 2 }),
  avif: (picture, quality) => picture.avif({ quality, effort: 1, chromaSubsampling: '4:2:0' }),
};

export const fromPixels = ({ pixels, width, height }: Pixels): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 3 } });

/** A file of the pixels and nothing else, unless an XMP packet is given. */
export const encodePixels = (
  picture: Pixels,
  kind: PictureKind,
  quality: number,
  xmp: string | null = null,
): Promise<Buffer> => {
  const encoded = encoders[kind](fromPixels(picture), quality);
  return (xmp === null ? encoded : encoded.withXmp(xmp)).toBuffer();
};

/** Brightness alone, compressed as it is in a picture with colours. */
export const encodeLuma = ({ values, width, height }: Luma, kind: PictureKind, quality: number): Promise<Buffer> =>
  encoders[kind](sharp(values, { raw: { width, height, channels: 1 } }), quality).toBuffer();
