import type { RatedPost } from '#functions/newsroom/digests/engagement-rate.ts';

/** Draws from a seeded source of numbers between 0 and 1. */
export type Draw = {
  readonly uniform: () => number;
  readonly normal: () => number;
  readonly poisson: (mean: number) => number;
};

export const drawFrom = (uniform: () => number): Draw => {
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {
    uniform,
    normal,
    poisson: (mean) => {
      if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
      const end = Math.exp(-mean);
      let count = 0;
      for (let product = uniform(); product > end; product *= uniform()) count += 1;
      return count;
    },
  };
};

const sdOfImpressions = 0.9;
const sdOfRates = 0.35;

/** The rate that drawn posts have on the whole, all together. */
export const trueRate = 0.04;

/** Posts as LinkedIn's are: seen by very different numbers, and their rates differ more than chance makes them. */
export const drawnPosts = ({ normal, poisson }: Draw, count: number): readonly RatedPost[] =>
  Array.from({ length: count }, () => {
    const impressions = Math.max(1, Math.round(2_000 * Math.exp(sdOfImpressions * normal())));
    const own = trueRate * Math.exp(sdOfRates * normal() - sdOfRates ** 2 / 2);
    return { impressions, engagements: poisson(own * impressions), key: '' };
  });

/** Visits by day: fewer at weekends, and days differ more than chance makes them. */
export const drawnDays = ({ normal, poisson }: Draw, days: number): readonly number[] =>
  Array.from({ length: days }, (_, day) => poisson((day % 7 < 5 ? 40 : 12) * Math.exp(0.4 * normal())));
