import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';

const scalesOf = (picture: Size, variants: readonly Variant[]): readonly number[] =>
  variants.map(({ width, height = 0 }) => Math.max(width / picture.width, height / picture.height));

const scaled = ({ width, height }: Size, scale: number): Size => ({
  width: Math.max(1, Math.ceil(width * Math.min(1, scale) - 1e-6)),
  height: Math.max(1, Math.ceil(height * Math.min(1, scale) - 1e-6)),
});

/** The smallest size with the picture's own proportions that covers every variant, and never larger than the picture. */
export const coveringSize = (picture: Size, variants: readonly Variant[]): Size =>
  scaled(picture, Math.max(...scalesOf(picture, variants), 0));

/** A variant is near the master when it is larger than this share of it, and not the master itself. */
const near = 0.75;
/** From here on a master has averaged the original's finest grain away. */
const fine = 0.4;
/** The scale above which a picture is better left as it is. */
const coarse = 0.5;
const room = 1.4;

/**
 * The size that a picture is decoded to, once, for all its variants (docs/reference/aws.md#decoding-once): the smallest
 * that covers them. Only where one of them is little smaller than that, the finest grain would be lost by being scaled
 * twice, and there is room. The limits are measured (decision 15).
 */
export const masterSize = (picture: Size, variants: readonly Variant[]): Size => {
  const scales = scalesOf(picture, variants);
  const scale = Math.max(...scales, 0);
  const isNear = scales.some((one) => one > near * scale + 1e-9 && one < scale - 1e-9);
  if (!isNear || scale <= fine) return scaled(picture, scale);
  return scaled(picture, scale < coarse ? room * scale : 1);
};
