import type { Plane } from '#functions/pictures/subject/plane.ts';

/**
 * How high a step every way from the picture's rim to a pixel must cross: low in what runs out of the picture, high in
 * what stands in it (minimum barrier distance, Zhang and others, ICCV 2015, by one raster scan each way). The lower rim is no
 * starting point: people are often cut there.
 */
export const barrierDistance = ({ width, height, values }: Plane): Plane => {
  const distance = new Float32Array(values.length).fill(Number.POSITIVE_INFINITY);
  const highest = Float32Array.from(values);
  const lowest = Float32Array.from(values);
  for (let column = 0; column < width; column += 1) distance[column] = 0;
  for (let row = 0; row < height; row += 1) {
    distance[row * width] = 0;
    distance[row * width + width - 1] = 0;
  }
  const reach = (to: number, from: number): void => {
    const value = values[to] as number;
    let high = highest[from] as number;
    let low = lowest[from] as number;
    if (value > high) high = value;
    if (value < low) low = value;
    if (high - low >= (distance[to] as number)) return;
    distance[to] = high - low;
    highest[to] = high;
    lowest[to] = low;
  };
  for (let row = 1; row < height; row += 1)
    for (let to = row * width + 1; to < (row + 1) * width - 1; to += 1) {
      reach(to, to - width);
      reach(to, to - 1);
    }
  for (let row = height - 1; row > 0; row -= 1)
    for (let to = (row + 1) * width - 2; to > row * width; to -= 1) {
      if (row < height - 1) reach(to, to + width);
      reach(to, to + 1);
    }
  return { width, height, values: distance };
};
