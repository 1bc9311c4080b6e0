import type { Region } from '#functions/story/pictures/subject/regions.ts';
import { sharpness } from '#functions/story/pictures/subject/sharpness.ts';
import type { WeightMap } from '#functions/story/pictures/subject/weight-map.ts';

/** Skin, the middle, what is in focus and what stands on the ground weigh more than other things of the same size. */
export const regionWeight = (region: Region, { weight, skin, light }: WeightMap): number => {
  const { width, height } = weight;
  let sum = 0;
  let lowest = 0;
  for (const index of region) {
    const row = Math.floor(index / width);
    const x = ((index % width) + 0.5) / width - 0.5;
    const y = (row + 0.5) / height - 0.5;
    const bare = 1 + 8 * (skin.values[index] as number);
    sum += (weight.values[index] as number) * bare * Math.exp(-2 * x * x - y * y);
    lowest = Math.max(lowest, row + 1);
  }
  return sum * sharpness(light, region) ** 3 * (lowest >= height * 0.85 ? 2 : 1);
};
