import { Temporal } from 'temporal-polyfill';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { type ByItself, byItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { mapConcurrent } from '#functions/ground/ledger/map-concurrent.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { joinReadings } from '#functions/publishing/engagement/join-readings.ts';
import {
  batchesPrefix,
  claimBatch,
  type DueMeasure,
  endBatch,
  keepReadings,
  type MeasureBatch,
  readingsOfBatch,
} from '#functions/publishing/engagement/measure-batch.ts';
import {
  dueInstantOf,
  isMeasureKey,
  isOpen,
  type MeasureMarker,
  measurePrefix,
} from '#functions/publishing/engagement/measure-markers.ts';
import { dueAt, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { migrateReadings } from '#functions/publishing/engagement/migrate-readings.ts';
import { keepComments, keptCommentsKey } from '#functions/publishing/engagement/new-comments.ts';
import { type Reading, readingOf } from '#functions/publishing/engagement/reading.ts';
import { unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import { areNumbersCurrent, noteAttempts } from '#functions/publishing/engagement/unread-since.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';

type Needs = Pick<Deps, 'reports' | 'engagement' | 'clock' | 'bus' | 'log'>;

const keyItself = { fileOf: (key: string) => key, together: true } as const;

const readDue = (deps: Needs, keys: readonly string[], now: Temporal.Instant): Promise<ByItself<DueMeasure | null>> =>
  eachByItself(deps, keys.filter(isMeasureKey), keyItself, async (key) => {
    if (Temporal.Instant.compare(dueInstantOf(key), now) > 0) return null;
    const marker = await readJson<MeasureMarker>(deps.reports, key);
    if (marker === null) return null;
    const from = dueInstantOf(key);
    const ages = measuredAges.filter((age) => {
      const instant = dueAt(marker.publishedAt, age);
      return Temporal.Instant.compare(instant, from) >= 0 && Temporal.Instant.compare(instant, now) <= 0;
    });
    return { key, marker, ages };
  });

/** When the calls of a day do not reach to all, young posts go first: they grow fastest, and their next age is nearest. */
const youngestFirst = (due: readonly DueMeasure[]): readonly DueMeasure[] =>
  due.toSorted((a, b) => Temporal.Instant.compare(b.marker.publishedAt, a.marker.publishedAt));

/** What was read stands under the latest age that is due; earlier ages that nobody read in time stand as unknown. */
const attemptsOf = (
  { marker, ages }: DueMeasure,
  measured: Measured,
  story: StoryFacts | null,
  now: Temporal.Instant,
): readonly Reading[] => {
  const { publication, campaign, story: id, externalId, publishedAt } = marker;
  const latest = ages.at(-1);
  return ages.flatMap((age) => {
    if (age === marker.tried && age !== latest) return [];
    const attempt = { publication, campaign, story: id, externalId, age, dueAt: dueAt(publishedAt, age).toString() };
    return age === latest
      ? readingOf({ ...attempt, measuredAt: now.toString(), ...measured }, story)
      : readingOf({ ...attempt, measuredAt: null, ...unreadMeasure('not-read-in-time') }, story);
  });
};

const measure = async (deps: Needs, { due }: MeasureBatch): Promise<readonly Reading[]> => {
  const now = deps.clock.now();
  const numbers = await deps.engagement.measure(due.map(({ marker }) => marker.externalId));
  const ids = [...new Set(due.map(({ marker }) => marker.story))];
  const facts = await mapConcurrent(ids, (id) => readJson<StoryFacts>(deps.reports, storyFactsKey(id)));
  const stories = new Map(ids.map((id, index) => [id, facts[index] ?? null]));
  return due.flatMap((one) => {
    const measured = numbers.get(one.marker.externalId);
    return measured === undefined ? [] : attemptsOf(one, measured, stories.get(one.marker.story) ?? null, now);
  });
};

type Collected = {
  readonly closed: number;
  readonly unread: number;
  readonly left: number;
  readonly findings: readonly Finding[];
};

/** Reads what a batch set out to read, or goes on from what a dead run of it has kept. */
const finish = async (deps: Needs, batch: MeasureBatch, isNew: boolean): Promise<Collected> => {
  const before = isNew ? null : await readingsOfBatch(deps.reports, batch);
  const readings = before ?? (await keepReadings(deps.reports, batch, await measure(deps, batch)));
  const now = deps.clock.now();
  const tried = new Set(batch.due.map(({ marker }) => `${marker.publication} ${marker.tried ?? ''}`));
  const attempts = readings.map((one) => ({ ...one, triedBefore: tried.has(`${one.publication} ${one.age}`) }));
  await noteAttempts(deps.reports, attempts, now);
  // What only helps is no reason to leave a batch unended.
  const noted = await byItself(deps, keptCommentsKey, () => keepComments(deps.reports, readings, now));
  await endBatch(deps.reports, batch, readings, now);
  const closed = readings.filter((one) => one.measuredAt !== null && !isOpen(one, one, now));
  const unread = closed.filter((one) => one.unread !== null).length;
  if (closed.length > 0)
    await deps.bus.publish([{ name: 'EngagementCollected', detail: { snapshots: closed.length, unread } }]);
  return { closed: closed.length, unread, left: batch.due.length - closed.length, findings: noted.findings };
};

const markersIn = async ({ reports }: Needs): Promise<readonly string[]> =>
  (await reports.list(measurePrefix)).map(({ key }) => key);

const isBatch = (key: string): boolean => key.startsWith(batchesPrefix) && key.endsWith('.json');

/** Ends what dead runs began, then reads what is due. */
const collect = async (deps: Needs) => {
  const found = await markersIn(deps);
  const batches = await eachByItself(deps, found.filter(isBatch), { fileOf: (key) => key }, async (key) => {
    const batch = await readJson<MeasureBatch>(deps.reports, key);
    return batch === null ? [] : [{ batch, done: await finish(deps, batch, false) }];
  });
  const ended = batches.answers.flat();
  // What a dead run's batch has just asked for is not asked for again within the hour.
  const asked = new Set(ended.flatMap(({ batch }) => batch.due.map(({ marker }) => marker.publication)));
  const keys = ended.length === 0 ? found : await markersIn(deps);
  const read = await readDue(deps, keys, deps.clock.now());
  const due = youngestFirst(
    read.answers.flatMap((one) => (one === null || asked.has(one.marker.publication) ? [] : [one])),
  );
  const own = due.length === 0 ? [] : [await finish(deps, await claimBatch(deps.reports, deps.clock.now(), due), true)];
  return {
    done: [...ended.map(({ done }) => done), ...own],
    findings: [...batches.findings, ...read.findings],
    isEnded: batches.findings.length === 0,
  };
};

/**
 * Reads the numbers of every post whose age asks for it, and keeps each attempt. What the source refuses for good is kept as
 * unknown, with the reason. A failure that passes is kept too and leaves the age open: each hour tries again, until the next age
 * is due. Then files of days that are over are joined. `NumbersCurrent` is said by every run that can't complain: an alarm listens for its
 * silence.
 */
export const collectEngagement = async (deps: Needs): Promise<JobReport> => {
  const { moved, findings: left } = await migrateReadings(deps, deps.clock.now());
  const { done, findings, isEnded } = await collect(deps);
  // What a batch has written may be joined when the batch is ended, and no sooner.
  if (isEnded) await joinReadings(deps.reports, deps.clock.now());
  const isCurrent = await areNumbersCurrent(deps.reports);
  const sum = (of: (one: Collected) => number) => done.reduce((total, one) => total + of(one), 0);
  const [closed, unread, later] = [sum((one) => one.closed), sum((one) => one.unread), sum((one) => one.left)];
  const brought = moved === 0 ? [] : [`${moved} readings brought into files of their months`];
  const notes =
    done.length === 0
      ? ['no numbers are due']
      : [`${closed} posts measured, ${unread} with unknown numbers, ${later} left for the next hour`];
  return {
    ...emptyReport,
    findings: [left, findings, ...done.map((one) => one.findings)].flat(),
    notes: [...brought, ...notes],
    measures: isCurrent ? { NumbersCurrent: 1 } : {},
  };
};
