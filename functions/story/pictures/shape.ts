import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import { linkedInShapes } from '#functions/story/pictures/variants.ts';

type Size = { readonly width: number; readonly height: number };

/** Share of the picture's area that is lost when it is cut to the variant's shape. */
export const areaLost = (size: Size, variant: Variant): number => {
  const source = size.width / size.height;
  const target = variant.width / (variant.height ?? variant.width);
  return 1 - Math.min(source, target) / Math.max(source, target);
};

/** The one shape for all pictures of a post: the one that loses least in sum; landscape wins a tie. */
export const shapeOfPost = (sizes: readonly Size[]): Variant => {
  const candidates = [linkedInShapes.landscape, linkedInShapes.square, linkedInShapes.portrait];
  const lost = (variant: Variant) => sizes.reduce((sum, size) => sum + areaLost(size, variant), 0);
  return candidates.reduce((best, variant) => (lost(variant) < lost(best) - 1e-9 ? variant : best));
};
