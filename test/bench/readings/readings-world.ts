import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { type MeasureMarker, measureKey } from '#functions/publishing/engagement/measure-markers.ts';
import { dueAt, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import { seeded } from '#test/bench/seeded.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';

/** The last of November and the first of December: days end, and a month. */
const begins = Temporal.Instant.from('2026-11-29T20:00:00Z');
const hours = 34;
export const runs: readonly Temporal.Instant[] = Array.from({ length: hours }, (_, n) => begins.add({ hours: n }));

/** When the last posts have come to their first ages, and what was left over has been read. */
export const quietRuns: readonly Temporal.Instant[] = Array.from({ length: 60 }, (_, n) =>
  begins.add({ hours: hours + n }),
);
export const ends = begins.add({ hours: hours + 59 });

export type PretendPost = MeasureMarker & { readonly out: Temporal.Instant };

export const postsOf = (seed: number): readonly PretendPost[] => {
  const { below } = seeded(seed);
  return Array.from({ length: 9 }, (_, n) => {
    const out = begins.add({ minutes: below((hours - 6) * 60) });
    const publication = `${seed}-hosten.a-${n}.linkedin`;
    const post = { publication, campaign: 'hosten', story: `a-${n}`, externalId: `urn:li:share:${n}` };
    return { ...post, publishedAt: out.toString(), out };
  });
};

/** A post of before, whose readings lie by themselves, as earlier versions kept them. */
const oldPost = (seed: number): MeasureMarker => ({
  publication: `${seed}-hosten.old.linkedin`,
  campaign: 'hosten',
  story: 'old',
  externalId: 'urn:li:share:99',
  publishedAt: '2026-10-31T20:30:00Z',
});
const oldAges = measuredAges.slice(0, 6);

/** What a store holds before the first run. */
export const aStore = async (seed: number): Promise<ObjectStore> => {
  const reports = memoryStore();
  const old = oldPost(seed);
  for (const age of oldAges)
    await reports.put(`engagement/${old.publication}/${age}.json`, JSON.stringify(aSnapshot(old, { age })));
  await reports.put(measureKey(dueAt(old.publishedAt, 'P30D'), old.publication), JSON.stringify(old));
  return reports;
};

/** Posts that came out in the hour before a run are to be measured from then on. */
export const publish = async (reports: ObjectStore, posts: readonly PretendPost[], now: Temporal.Instant) => {
  for (const { out, ...marker } of posts)
    if (Temporal.Instant.compare(out, now) <= 0 && Temporal.Instant.compare(out, now.subtract({ hours: 1 })) > 0)
      await reports.put(measureKey(dueAt(marker.publishedAt, 'PT1H'), marker.publication), JSON.stringify(marker));
};

/** The same answer of a post at an hour, whoever asks how often: most are numbers, some pass, a few stay, a few are none. */
const answerOf = (externalId: string, now: Temporal.Instant): Measured | null => {
  const drawn = Number.parseInt(sha256(`${externalId} ${now}`).slice(0, 6), 16) / 0xffffff;
  if (drawn < 0.05) return null;
  if (drawn < 0.2) return { ...unreadMeasure('statistics: http-429'), passes: true };
  if (drawn < 0.23) return unreadMeasure('statistics: gone');
  const impressions = Math.round(drawn * 1000);
  return { ...unreadMeasure(''), impressions, likes: 3, unread: null, reactions: { LIKE: 3 } };
};

export const collectAt = (reports: ObjectStore, now: Temporal.Instant) =>
  collectEngagement({
    reports,
    log: quietLog,
    clock: fixedClock(now),
    bus: { publish: async () => undefined },
    engagement: {
      measure: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const answer = answerOf(id, now);
            return answer === null ? [] : [[id, answer] as const];
          }),
        ),
    },
  });

/** What is to be known in the end: each age of each post that came due, and all that was kept before. */
export const agesDue = (seed: number, until: Temporal.Instant): readonly string[] => [
  ...postsOf(seed).flatMap(({ publication, publishedAt }) =>
    measuredAges
      .filter((age) => Temporal.Instant.compare(dueAt(publishedAt, age), until) <= 0)
      .map((age) => `${publication} ${age}`),
  ),
  ...[...oldAges, 'P30D'].map((age) => `${oldPost(seed).publication} ${age}`),
];
