import { around, type Estimate, type Interval } from '#functions/newsroom/digests/change/student-t.ts';
import type { Change } from '#functions/newsroom/page-kit/change-words.ts';

const directionOf = (low: number, high: number): Change['direction'] => {
  if (low > 0) return 'up';
  return high < 0 ? 'down' : null;
};

/** From the limits of a relative change. */
export const changeWithin = (low: number, high: number): Change => ({
  low: Math.max(-1, low),
  high: Number.isFinite(high) ? high : null,
  direction: directionOf(low, high),
});

/** From the interval of a difference, as a share of what was before. */
export const changeOf = ({ low, high }: Interval, before: number): Change => ({
  ...changeWithin(before > 0 ? low / before : Number.NaN, before > 0 ? high / before : Number.NaN),
  direction: directionOf(low, high),
});

/** From the difference of two logarithms. */
export const changeOfLog = (difference: Estimate): Change => {
  const { low, high } = around(difference);
  return changeWithin(Math.expm1(low), Math.expm1(high));
};
