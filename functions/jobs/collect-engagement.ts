import { Temporal } from 'temporal-polyfill';
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

const read = async (deps: Needs, now: Temporal.Instant): Promise<readonly DueMeasure[]> => {
  const keys = (await deps.reports.list('measuring/'))
    .map((head) => head.key)
    .filter((key) => Temporal.Instant.compare(dueInstantOf(key), now) <= 0);
  const due = await Promise.all(
    keys.map(async (key) => {
      const marker = await readJson<MeasureMarker>(deps.reports, key);
      if (marker === null) return null;
      const from = dueInstantOf(key);
      const ages = measuredAges.filter((age) => {
        const instant = dueAt(marker.publishedAt, age);
        return Temporal.Instant.compare(instant, from) >= 0 && Temporal.Instant.compare(instant, now) <= 0;
      });
      return { key, marker, ages };
    }),
  );
  return due.filter((one) => one !== null);
};

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
  const due = await read(deps, now);
  if (due.length === 0) return { ...emptyReport, notes: ['no numbers are due'] };
  const numbers = await deps.engagement.measure(due.map((one) => one.marker.externalId));
  let stored = 0;
  let unread = 0;
  for (const one of due) {
    const measured = numbers.get(one.marker.externalId);
    if (measured === undefined) continue;
    await store(deps, one, measured, now);
    await moveOn(deps, one);
    stored += 1;
    unread += measured.unread === null ? 0 : 1;
  }
  if (stored > 0) await deps.bus.publish([{ name: 'EngagementCollected', detail: { snapshots: stored, unread } }]);
  return {
    ...emptyReport,
    notes: [`${stored} posts measured, ${unread} with unknown numbers, ${due.length - stored} left for the next hour`],
  };
};
