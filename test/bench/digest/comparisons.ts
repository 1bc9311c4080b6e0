import { countChange } from '#functions/newsroom/digests/change/count-change.ts';
import { dailyChange } from '#functions/newsroom/digests/change/daily-change.ts';
import { rateChange } from '#functions/newsroom/digests/change/rate-change.ts';
import { sumChange } from '#functions/newsroom/digests/change/sum-change.ts';
import { typicalChange } from '#functions/newsroom/digests/change/typical-change.ts';
import { rateInterval } from '#functions/newsroom/digests/rate-interval.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';
import { type Draw, drawnDays, drawnPosts, trueRate } from '#test/bench/digest/drawn.ts';

/** Two periods between which nothing changed: what is said of them. */
type Kind = {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly compare: (draw: Draw, n: number) => Change | null;
};

const impressions = (draw: Draw, n: number) => drawnPosts(draw, n).map((post) => post.impressions);

export const kinds: readonly Kind[] = [
  {
    name: 'pooled rate',
    sizes: [5, 8, 12, 20, 40],
    compare: (draw, n) => rateChange(drawnPosts(draw, n), drawnPosts(draw, n)),
  },
  {
    name: 'typical rate',
    sizes: [5, 8, 12, 20, 40],
    compare: (draw, n) => typicalChange(drawnPosts(draw, n), drawnPosts(draw, n)),
  },
  {
    name: 'impressions, n posts each',
    sizes: [5, 8, 12, 20, 40],
    compare: (draw, n) => sumChange(impressions(draw, n), impressions(draw, n)),
  },
  {
    name: 'impressions, about n posts',
    sizes: [5, 8, 12, 20, 40],
    compare: (draw, n) => sumChange(impressions(draw, draw.poisson(n)), impressions(draw, draw.poisson(n))),
  },
  {
    name: 'visits by day',
    sizes: [7, 28],
    compare: (draw, n) => {
      const before = drawnDays(draw, n);
      return dailyChange(drawnDays(draw, n).map((now, day) => [now, before[day] ?? 0]));
    },
  },
  { name: 'stories told', sizes: [4, 12, 40], compare: (draw, n) => countChange(draw.poisson(n), draw.poisson(n)) },
];

export type Tally = { readonly runs: number; readonly told: number; readonly arrows: number };

/** How often a direction is seen where there is none. */
export const falseArrows = ({ compare }: Kind, draw: Draw, n: number, runs: number): Tally => {
  const changes = Array.from({ length: runs }, () => compare(draw, n)).filter((change) => change !== null);
  const arrows = changes.filter(({ direction }) => direction !== null).length;
  return { runs, told: changes.length, arrows };
};

/** How often the interval of a rate holds the rate that the posts were drawn from. */
export const coverage = (draw: Draw, n: number, runs: number): { readonly told: number; readonly held: number } => {
  const intervals = Array.from({ length: runs }, () => rateInterval(drawnPosts(draw, n))).filter((one) => one !== null);
  const held = intervals.filter(({ low, high }) => low <= trueRate && trueRate <= high).length;
  return { told: intervals.length, held };
};
