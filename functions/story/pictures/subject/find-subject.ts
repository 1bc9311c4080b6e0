import { regionHead } from '#functions/story/pictures/subject/region-head.ts';
import { type Region, regions } from '#functions/story/pictures/subject/regions.ts';
import { sharpness } from '#functions/story/pictures/subject/sharpness.ts';
import type { Sketch } from '#functions/story/pictures/subject/sketch.ts';
import type { Subject } from '#functions/story/pictures/subject/subject.ts';
import { type WeightMap, weightMap } from '#functions/story/pictures/subject/weight-map.ts';

/** Skin, the middle, what is in focus and what stands on the ground weigh more than other things of the same size. */
const regionWeight = (region: Region, { weight, skin, light }: WeightMap): number => {
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

/** How far between the mean and the highest weight a pixel must be to stand out, and to hang on to one that does. */
const standsOut = 0.45;
const hangsOn = 0.3;
/** A region that weighs less than this share of the heaviest is no part of the subject. */
const leastShare = 0.45;

/** Looks at a sketch once for all cuts of a picture. The same sketch gives the same subject. */
export const findSubject = (sketch: Sketch): Subject => {
  const map = weightMap(sketch);
  const { values } = map.weight;
  let [sum, most] = [0, 0];
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    sum += value;
    if (value > most) most = value;
  }
  const mean = sum / values.length;
  const level = (share: number): number => mean + share * (most - mean);
  // In a picture of one colour nothing weighs more than the rest.
  if (most - mean < 1e-3) return { parts: [] };
  const parts = regions(map.weight, level(standsOut)).map((region) => ({
    ...regionHead(region, map.weight, level(hangsOn)),
    weight: regionWeight(region, map),
  }));
  parts.sort((one, other) => other.weight - one.weight);
  const heaviest = parts[0]?.weight ?? 0;
  if (heaviest <= 0) return { parts: [] };
  return {
    parts: parts
      .filter(({ weight }) => weight >= leastShare * heaviest)
      .map((part) => ({ ...part, weight: part.weight / heaviest })),
  };
};
