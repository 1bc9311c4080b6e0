import type { Size } from '#functions/pictures/crop-window.ts';
import type { Variant } from '#functions/pictures/variant.ts';

/**
 * The smallest size with the picture's own proportions that covers every variant, and never larger than the picture: it
 * is decoded once to this size and all variants are made from it (reference: aws section 8).
 */
export const masterSize = (picture: Size, variants: readonly Variant[]): Size => {
  const scales = variants.map(({ width, height = 0 }) => Math.max(width / picture.width, height / picture.height));
  const scale = Math.min(1, Math.max(...scales, 0));
  return {
    width: Math.max(1, Math.ceil(picture.width * scale - 1e-6)),
    height: Math.max(1, Math.ceil(picture.height * scale - 1e-6)),
  };
};
