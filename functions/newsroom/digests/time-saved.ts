import { Temporal } from 'temporal-polyfill';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { countOf } from '#functions/newsroom/digests/measured-posts.ts';
import { isInPeriod, type Period } from '#functions/newsroom/digests/period.ts';
import { publishedIn } from '#functions/newsroom/digests/published-in.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { estimatedOn, type SavedAct, savedMinutes } from '#functions/newsroom/digests/saved-minutes.ts';

/** Minutes that a person did not need, as a sum of counts by minutes. */
export type TimeSaved = {
  readonly minutes: number;
  /** The day when the minutes of an act were set. */
  readonly estimatedOn: string;
  readonly acts: readonly { readonly act: SavedAct; readonly count: number; readonly each: number }[];
};

const countsOf = (facts: DigestFacts, period: Period): Readonly<Record<SavedAct, number>> => {
  const { publications, snapshots } = facts;
  // What was cropped and read for an earlier telling was counted then.
  const earlier = publishedIn(publications, { from: Temporal.Instant.fromEpochMilliseconds(0), until: period.from });
  const toldBefore = new Set(earlier.flatMap(({ story, vacancy }) => (vacancy === null ? story : [])));
  const fresh = publishedStories(facts, period).filter(({ id }) => !toldBefore.has(id));
  const out = publishedIn(publications, period).filter(({ byHand }) => byHand !== true);
  const read = snapshots.filter((one) => countOf(one.impressions) !== null && isInPeriod(period, one.measuredAt));
  return {
    crop: fresh.reduce((sum, { story }) => sum + (story?.images ?? 0), 0),
    tag: fresh.filter(({ story }) => (story?.suggested?.shown.length ?? 0) > 0).length,
    post: out.filter(({ vacancy, channel }) => vacancy === null && channel !== 'job-boards').length,
    place: out.filter(({ vacancy }) => vacancy !== null).length,
    collect: new Set(read.map(({ publication }) => publication)).size,
  };
};

/** Counted from what happened in the period; what a person did by hand is not in it. */
export const timeSaved = (facts: DigestFacts, period: Period): TimeSaved => {
  const counts = countsOf(facts, period);
  const acts = Object.entries(savedMinutes).map(([act, { minutes: each }]) => ({
    act: act as SavedAct,
    count: counts[act as SavedAct],
    each,
  }));
  return { minutes: acts.reduce((sum, { count, each }) => sum + count * each, 0), estimatedOn, acts };
};
