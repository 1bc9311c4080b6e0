import type { Plane } from '#functions/story/pictures/subject/plane.ts';

/** Of each pixel the least barrier that was found so far, and the highest and lowest value on the way that has it. */
type Ways = { readonly distance: Float32Array; readonly highest: Float32Array; readonly lowest: Float32Array };

/**
 * Goes along one row and takes over the way of a neighbour where that is lower: `across` and then `along` pixels before.
 * One plain loop without calls, since it runs a few times only in a process that makes one picture.
 */
const sweepRow = (values: Float32Array, ways: Ways, from: number, count: number, across: number, along: number) => {
  const { distance, highest, lowest } = ways;
  for (let step = 0, at = from; step < count; step += 1, at += along) {
    const value = values[at] as number;
    const start = distance[at] as number;
    let [least, top, bottom] = [start, value, value];
    if (across !== 0) {
      const above = highest[at - across] as number;
      const below = lowest[at - across] as number;
      const high = value > above ? value : above;
      const low = value < below ? value : below;
      if (high - low < least) {
        least = Math.fround(high - low);
        top = high;
        bottom = low;
      }
    }
    const above = highest[at - along] as number;
    const below = lowest[at - along] as number;
    const high = value > above ? value : above;
    const low = value < below ? value : below;
    if (high - low < least) {
      least = high - low;
      top = high;
      bottom = low;
    }
    if (least >= start) continue;
    distance[at] = least;
    highest[at] = top;
    lowest[at] = bottom;
  }
};

/**
 * How high a step every way from the picture's rim to a pixel must cross: low in what runs out of the picture, high in
 * what stands in it (minimum barrier distance, Zhang and others, ICCV 2015, by one raster scan each way). The lower rim is no
 * starting point: people are often cut there.
 */
export const barrierDistance = ({ width, height, values }: Plane): Plane => {
  const distance = new Float32Array(values.length).fill(Number.POSITIVE_INFINITY);
  const ways: Ways = { distance, highest: Float32Array.from(values), lowest: Float32Array.from(values) };
  for (let column = 0; column < width; column += 1) distance[column] = 0;
  for (let row = 0; row < height; row += 1) {
    distance[row * width] = 0;
    distance[row * width + width - 1] = 0;
  }
  const inner = width - 2;
  for (let row = 1; row < height; row += 1) sweepRow(values, ways, row * width + 1, inner, width, 1);
  for (let row = height - 1; row > 0; row -= 1)
    sweepRow(values, ways, (row + 1) * width - 2, inner, row < height - 1 ? -width : 0, -1);
  return { width, height, values: distance };
};
