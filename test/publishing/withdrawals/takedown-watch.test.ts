import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { newWatch, nowGone, stillGone } from '#functions/publishing/withdrawals/takedown-watch.ts';

const gone = Temporal.Instant.from('2026-11-24T08:00:00Z');
const watch = nowGone(newWatch('a.linkedin', 'withdrawn', gone.toString(), gone), gone);

/** When it is read next, after a first read at this many minutes. */
const nextAfter = (minutes: number): string => {
  const { next } = stillGone(watch, gone.add({ minutes }));
  return gone.until(next).round({ largestUnit: 'hours', smallestUnit: 'minutes' }).toString();
};

it.each([
  [10, 'PT1H'],
  [59, 'PT1H'],
  [60, 'PT24H'],
  [61, 'PT24H1M'],
  [24 * 60, 'PT47H'],
])('a first look after %i minutes is followed by one at %s, and by none at once', (minutes, next) => {
  expect(watch.next).toBe('2026-11-24T08:10:00Z');
  expect(nextAfter(minutes)).toBe(next);
});
