import { Temporal } from 'temporal-polyfill';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import type { PauseInForce, PauseScope } from '#functions/story/quiet/pause.ts';

/** From when until when a scope was paused; `until` null while it is. Who paused and why is not kept. */
export type PauseTime = {
  readonly file: string;
  readonly scope: Exclude<PauseScope, { readonly story: string }>;
  readonly since: string;
  readonly until: string | null;
};

/** `pauses.json` in `reports`: a pause's file goes when it ends, and this remains. `watched`: nobody looked before. */
export type PauseTimes = { readonly watched: string; readonly times: readonly PauseTime[] };

export const pauseTimesKey = 'pauses.json';

/** As long as the numbers of posts are kept. */
const kept = { hours: 400 * 24 } as const;

const isHold = (scope: PauseScope): scope is Extract<PauseScope, { readonly story: string }> =>
  typeof scope === 'object' && 'story' in scope;

/** A day, or what is said to be older than the first look, says nothing exact: then it began when it was seen. */
const began = ({ since }: PauseInForce, watched: string, now: Temporal.Instant): string => {
  const isKnown =
    since.includes('T') && Temporal.Instant.compare(since, watched) >= 0 && Temporal.Instant.compare(since, now) <= 0;
  return (isKnown ? Temporal.Instant.from(since) : now).toString();
};

/** What is known when these pauses are in force now. A story that is held back is no pause of the pipeline. */
export const pauseTimesNow = (
  before: PauseTimes | null,
  pauses: readonly PauseInForce[],
  now: Temporal.Instant,
): PauseTimes => {
  const watched = before?.watched ?? now.toString();
  const nameOf = ({ file, scope }: Pick<PauseInForce, 'file' | 'scope'>) => `${file} ${canonicalJson(scope)}`;
  const inForce = new Map(pauses.map((pause) => [nameOf(pause), pause]));
  const standing = (before?.times ?? [])
    .map((time) => (time.until === null && !inForce.has(nameOf(time)) ? { ...time, until: now.toString() } : time))
    .filter(({ until }) => until === null || Temporal.Instant.compare(until, now.subtract(kept)) >= 0);
  const open = new Set(standing.filter(({ until }) => until === null).map(nameOf));
  const begun = pauses.flatMap((pause): readonly PauseTime[] => {
    const { file, scope } = pause;
    if (isHold(scope) || open.has(nameOf(pause))) return [];
    return [{ file, scope, since: began(pause, watched, now), until: null }];
  });
  return { watched, times: [...standing, ...begun] };
};
