import { Temporal } from 'temporal-polyfill';
import { scopeName } from '#functions/newsroom/digests/digest-context.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import type { PauseNotice } from '#functions/newsroom/page-kit/page-context.ts';
import { pauseKey } from '#functions/story/quiet/pause.ts';
import type { PauseTime } from '#functions/story/quiet/pause-times.ts';

/** How long each scope was paused in a period, all of the pipeline first, then the longest; a story held back is none. */
export type PausedTime = {
  /** Nobody looked in a first part of the period. */
  readonly least: boolean;
  readonly scopes: readonly (Pick<PauseNotice, 'scope' | 'name'> & { readonly seconds: number })[];
};

type Span = { readonly from: number; readonly until: number };

/** Seconds that at least one of the spans covers. */
const covered = (spans: readonly Span[]): number => {
  let [sum, reached] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, until } of spans.toSorted((a, b) => a.from - b.from)) {
    sum += Math.max(0, until - Math.max(from, reached));
    reached = Math.max(reached, until);
  }
  return Math.round(sum / 1000);
};

/** Null before anybody looked: silence is no zero. */
export const pausedTime = (facts: DigestFacts, period: Period): PausedTime | null => {
  const { pauseTimes, now } = facts;
  const end = Temporal.Instant.compare(period.until, now) < 0 ? period.until : now;
  if (pauseTimes === null || Temporal.Instant.compare(pauseTimes.watched, end) >= 0) return null;
  const spanOf = ({ since, until }: PauseTime): Span => ({
    from: Math.max(Temporal.Instant.from(since).epochMilliseconds, period.from.epochMilliseconds),
    until: Math.min(Temporal.Instant.from(until ?? now).epochMilliseconds, end.epochMilliseconds),
  });
  const scopes = [...Map.groupBy(pauseTimes.times, ({ scope }) => pauseKey(scope)).values()].flatMap((same) => {
    const seconds = covered(same.map(spanOf).filter(({ from, until }) => from < until));
    const [first] = same;
    return first === undefined || seconds === 0 ? [] : [{ ...scopeName(first.scope, facts), seconds }];
  });
  return {
    least: Temporal.Instant.compare(pauseTimes.watched, period.from) > 0,
    scopes: scopes.sort((a, b) => Number(b.scope === 'all') - Number(a.scope === 'all') || b.seconds - a.seconds),
  };
};
