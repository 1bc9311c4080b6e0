import type { Sharp } from 'sharp';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';

/** The renderer's encoder settings for those who use sharp by hand; a test holds the two together. */
export const encoded = (picture: Sharp, { format, quality }: Variant): Sharp =>
  format === 'webp' ? picture.webp({ quality, effort: 2 }) : picture.jpeg({ quality, chromaSubsampling: '4:2:0' });
