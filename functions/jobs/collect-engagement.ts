import { Temporal } from 'temporal-polyfill';
import { type ByItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { keepReading } from '#functions/publishing/engagement/keep-reading.ts';
import {
  dueAt,
  dueInstantOf,
  type MeasuredAge,
  type MeasureMarker,
  measuredAges,
  measureKey,
  staysOpen,
} from '#functions/publishing/engagement/measure-markers.ts';
import { unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';

type Needs = Pick<Deps, 'reports' | 'engagement' | 'clock' | 'bus' | 'log'>;
type DueMeasure = { readonly key: string; readonly marker: MeasureMarker; readonly ages: readonly MeasuredAge[] };

const keyItself = { fileOf: (key: string) => key, together: true } as const;

const read = async (deps: Needs, now: Temporal.Instant): Promise<ByItself<DueMeasure | null>> =>
  eachByItself(
    deps,
    (await deps.reports.list('measuring/')).map((head) => head.key),
    keyItself,
    async (key) => {
      if (Temporal.Instant.compare(dueInstantOf(key), now) > 0) return null;
      const marker = await readJson<MeasureMarker>(deps.reports, key);
      if (marker === null) return null;
      const from = dueInstantOf(key);
      const ages = measuredAges.filter((age) => {
        const instant = dueAt(marker.publishedAt, age);
        return Temporal.Instant.compare(instant, from) >= 0 && Temporal.Instant.compare(instant, now) <= 0;
      });
      return { key, marker, ages };
    },
  );

/** Stores what was read under the latest age that is due; earlier ages that nobody read in time stand as unknown. */
const store = async (
  deps: Needs,
  { marker, ages }: DueMeasure,
  measured: Measured,
  now: Temporal.Instant,
): Promise<void> => {
  const { publication, campaign, story, externalId, publishedAt } = marker;
  for (const age of ages) {
    const isLatest = age === ages.at(-1);
    await keepReading(deps, {
      publication,
      campaign,
      story,
      externalId,
      age,
      dueAt: dueAt(publishedAt, age).toString(),
      measuredAt: isLatest ? now.toString() : null,
      ...(isLatest ? measured : unreadMeasure('not-read-in-time')),
    });
  }
};

const moveOn = async (deps: Needs, { key, marker, ages }: DueMeasure): Promise<void> => {
  const next = measuredAges[measuredAges.indexOf(ages.at(-1) ?? 'P90D') + 1];
  if (next !== undefined)
    await deps.reports.put(measureKey(dueAt(marker.publishedAt, next), marker.publication), JSON.stringify(marker));
  await deps.reports.remove(key);
};

/** When the calls of a day do not reach to all, young posts go first: they grow fastest, and their next age is nearest. */
const youngestFirst = (due: readonly DueMeasure[]): readonly DueMeasure[] =>
  due.toSorted((a, b) => Temporal.Instant.compare(b.marker.publishedAt, a.marker.publishedAt));

/**
 * Reads the numbers of every post whose age asks for it. What the source refuses for good is stored as unknown, with the
 * reason. A failure that passes is stored too and leaves the age open: each hour tries again, until the next age is due.
 */
export const collectEngagement = async (deps: Needs): Promise<JobReport> => {
  const now = deps.clock.now();
  const { answers, findings: unreadable } = await read(deps, now);
  const due = youngestFirst(answers.filter((one) => one !== null));
  if (due.length === 0) return { ...emptyReport, findings: unreadable, notes: ['no numbers are due'] };
  const numbers = await deps.engagement.measure(due.map((one) => one.marker.externalId));
  const kept = await eachByItself(deps, due, { fileOf: ({ key }) => key }, async (one) => {
    const measured = numbers.get(one.marker.externalId);
    if (measured === undefined) return [];
    await store(deps, one, measured, now);
    const open = measured.passes === true && staysOpen(one.marker.publishedAt, one.ages.at(-1) ?? 'P90D', now);
    if (!open) await moveOn(deps, one);
    return [{ unread: measured.unread, open }];
  });
  const attempts = kept.answers.flat();
  const closed = attempts.filter(({ open }) => !open);
  const unread = closed.filter((one) => one.unread !== null).length;
  if (closed.length > 0)
    await deps.bus.publish([{ name: 'EngagementCollected', detail: { snapshots: closed.length, unread } }]);
  return {
    ...emptyReport,
    findings: [...unreadable, ...kept.findings],
    notes: [
      `${closed.length} posts measured, ${unread} with unknown numbers, ${due.length - closed.length} left for the next hour`,
    ],
  };
};
