import { Temporal } from 'temporal-polyfill';
import { type ByItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import {
  dueAt,
  dueInstantOf,
  type MeasuredAge,
  type MeasureMarker,
  measuredAges,
  measureKey,
} from '#functions/publishing/engagement/measure-markers.ts';
import { type Snapshot, snapshotKey, unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';

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
    const snapshot: Snapshot = {
      publication,
      campaign,
      story,
      externalId,
      age,
      dueAt: dueAt(publishedAt, age).toString(),
      measuredAt: isLatest ? now.toString() : null,
      ...(isLatest ? measured : unreadMeasure('not-read-in-time')),
    };
    await deps.reports.put(snapshotKey(publication, age), JSON.stringify(snapshot), {
      ifAbsent: true,
      contentType: 'application/json',
    });
  }
};

const moveOn = async (deps: Needs, { key, marker, ages }: DueMeasure): Promise<void> => {
  const next = measuredAges[measuredAges.indexOf(ages.at(-1) ?? 'P90D') + 1];
  if (next !== undefined)
    await deps.reports.put(measureKey(dueAt(marker.publishedAt, next), marker.publication), JSON.stringify(marker));
  await deps.reports.remove(key);
};

/**
 * Reads the numbers of every post whose age asks for it. A source that fails keeps the work: the marker stays, and the
 * next hour tries again. What the source refuses is stored as unknown, with the reason.
 */
export const collectEngagement = async (deps: Needs): Promise<JobReport> => {
  const now = deps.clock.now();
  const { answers, findings: unreadable } = await read(deps, now);
  const due = answers.filter((one) => one !== null);
  if (due.length === 0) return { ...emptyReport, findings: unreadable, notes: ['no numbers are due'] };
  const numbers = await deps.engagement.measure(due.map((one) => one.marker.externalId));
  const kept = await eachByItself(deps, due, { fileOf: ({ key }) => key }, async (one) => {
    const measured = numbers.get(one.marker.externalId);
    if (measured === undefined) return [];
    await store(deps, one, measured, now);
    await moveOn(deps, one);
    return [measured.unread];
  });
  const measured = kept.answers.flat();
  const [stored, unread] = [measured.length, measured.filter((one) => one !== null).length];
  if (stored > 0) await deps.bus.publish([{ name: 'EngagementCollected', detail: { snapshots: stored, unread } }]);
  return {
    ...emptyReport,
    findings: [...unreadable, ...kept.findings],
    notes: [`${stored} posts measured, ${unread} with unknown numbers, ${due.length - stored} left for the next hour`],
  };
};
