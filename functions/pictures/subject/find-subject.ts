import { type Region, regions } from '#functions/pictures/subject/regions.ts';
import { sharpness } from '#functions/pictures/subject/sharpness.ts';
import type { Sketch } from '#functions/pictures/subject/sketch.ts';
import type { Subject, SubjectPart } from '#functions/pictures/subject/subject.ts';
import { type WeightMap, weightMap } from '#functions/pictures/subject/weight-map.ts';

/** A region that weighs less than this share of the heaviest is not a part of the subject. */
const leastShare = 0.45;

const bounds = (region: Region, width: number) => {
  let left = width;
  let right = 0;
  for (const index of region) {
    const column = index % width;
    if (column < left) left = column;
    if (column >= right) right = column + 1;
  }
  // Regions are found from above, row by row.
  const top = Math.floor((region[0] ?? 0) / width);
  const bottom = region.reduce((low, index) => Math.max(low, Math.floor(index / width) + 1), 0);
  return { top, bottom, across: right - left };
};

/** Skin, the middle, what is in focus and what stands on the ground weigh more than other things of the same size. */
const weigh = (region: Region, { weight, skin, light }: WeightMap, bottom: number): number => {
  const { width, height } = weight;
  let sum = 0;
  for (const index of region) {
    const x = ((index % width) + 0.5) / width - 0.5;
    const y = (Math.floor(index / width) + 0.5) / height - 0.5;
    const bare = 1 + 8 * (skin.values[index] as number);
    sum += (weight.values[index] as number) * bare * Math.exp(-2 * x * x - y * y);
  }
  return sum * sharpness(light, region) ** 3 * (bottom >= height * 0.85 ? 2 : 1);
};

/** Of a region its upper end, where the head is, with room above it: hair is often less striking than a face. */
const partOf = (region: Region, map: WeightMap): SubjectPart => {
  const { width, height } = map.weight;
  const { top, bottom, across } = bounds(region, width);
  const upper = Math.min(bottom - top, Math.max(2, Math.round(0.7 * across)));
  const columns = region.filter((index) => index < (top + upper) * width).map((index) => index % width);
  columns.sort((one, other) => one - other);
  const columnAt = (share: number): number => columns[Math.floor((columns.length - 1) * share)] ?? 0;
  return {
    left: columnAt(0.03) / width,
    right: (columnAt(0.97) + 1) / width,
    top: Math.max(0, top - 0.4 * Math.min(across, upper)) / height,
    bottom: (top + upper) / height,
    weight: weigh(region, map, bottom),
  };
};

/** Looks at a sketch once for all cuts of a picture. The same sketch gives the same subject. */
export const findSubject = (sketch: Sketch): Subject => {
  const map = weightMap(sketch);
  const { values } = map.weight;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const most = values.reduce((high, value) => Math.max(high, value), 0);
  // A picture of one colour has no part that weighs more than the rest.
  if (most - mean < 1e-3) return { parts: [] };
  const parts = regions(map.weight, mean + 0.45 * (most - mean)).map((region) => partOf(region, map));
  parts.sort((one, other) => other.weight - one.weight);
  const heaviest = parts[0]?.weight ?? 0;
  if (heaviest <= 0) return { parts: [] };
  return {
    parts: parts
      .filter(({ weight }) => weight >= leastShare * heaviest)
      .map((part) => ({ ...part, weight: part.weight / heaviest })),
  };
};
