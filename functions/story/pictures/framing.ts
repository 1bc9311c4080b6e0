import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Size } from '#functions/story/pictures/crop-window.ts';

/** What stands around a focal point: this share of the picture's width and height. */
const surroundings = 1 / 3;

/**
 * Whether a cut to the shape would lose what the picture is about: the focal point alone is always kept, but a window
 * narrower than its surroundings shows a strip that nobody understands. Then the picture is shown whole, on the brand's colour.
 */
export const losesFocus = (picture: Size, shape: Size): boolean => {
  const picturesRatio = picture.width / picture.height;
  const shapesRatio = shape.width / shape.height;
  const kept = Math.min(picturesRatio, shapesRatio) / Math.max(picturesRatio, shapesRatio);
  return kept < surroundings - 1e-9;
};

/** How many times the picture is enlarged to fill the variant; at most 1 where nothing has to be made up. */
export const enlargement = (picture: Size, { width, height }: Variant): number => {
  if (height === undefined) return Math.min(1, width / picture.width);
  const scales = [width / picture.width, height / picture.height] as const;
  return losesFocus(picture, { width, height }) ? Math.min(...scales) : Math.max(...scales);
};
