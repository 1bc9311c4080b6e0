import type { Size } from '#functions/story/pictures/crop-window.ts';

/** A small upright copy of a picture: red, green and blue of each pixel, row by row. */
export type Sketch = Size & { readonly pixels: Uint8Array };

const longestSide = 96;

/** Follows from the original alone, so that every set of variants looks at the same sketch. */
export const sketchSize = ({ width, height }: Size): Size => {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
