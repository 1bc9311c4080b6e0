import { regionHead } from '#functions/story/pictures/subject/region-head.ts';
import { regionWeight } from '#functions/story/pictures/subject/region-weight.ts';
import { regions } from '#functions/story/pictures/subject/regions.ts';
import type { Sketch } from '#functions/story/pictures/subject/sketch.ts';
import type { Subject } from '#functions/story/pictures/subject/subject.ts';
import { weightMap } from '#functions/story/pictures/subject/weight-map.ts';

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
