import type { Plane } from '#functions/story/pictures/subject/plane.ts';

/** Indexes of pixels that hang together. */
export type Region = readonly number[];

/** The regions where the plane is at least so high, joined over sides and not over corners. */
export const regions = ({ width, height, values }: Plane, least: number): readonly Region[] => {
  const seen = new Uint8Array(values.length);
  const found: number[][] = [];
  const take = (index: number, region: number[]): void => {
    if (seen[index] === 1 || (values[index] as number) < least) return;
    seen[index] = 1;
    region.push(index);
  };
  for (let start = 0; start < values.length; start += 1) {
    if (seen[start] === 1 || (values[start] as number) < least) continue;
    const region: number[] = [];
    take(start, region);
    // The list grows while it is gone through.
    for (const index of region) {
      const column = index % width;
      if (column > 0) take(index - 1, region);
      if (column < width - 1) take(index + 1, region);
      if (index >= width) take(index - width, region);
      if (index < width * (height - 1)) take(index + width, region);
    }
    found.push(region);
  }
  return found;
};
