import { Temporal } from 'temporal-polyfill';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { dueAt, type MeasuredAge, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { readReadings } from '#functions/publishing/engagement/read-readings.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';

/** One small object a post under `measuring/`, named by the instant of its next measuring: one list finds what is due. */
export type MeasureMarker = {
  readonly publication: string;
  readonly campaign: string;
  readonly story: string;
  readonly externalId: string;
  readonly publishedAt: string;
  /** The age that was tried in vain and is still open: when the next one is due, it was not left unread. */
  readonly tried?: MeasuredAge;
};

export const measurePrefix = 'measuring/';

export const measureKey = (due: Temporal.Instant, publication: string): string =>
  `${measurePrefix}${due.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}~${publication}`;

export const isMeasureKey = (key: string): boolean => /^measuring\/[^/~]+~/.test(key);

export const dueInstantOf = (key: string): Temporal.Instant =>
  Temporal.Instant.from(
    (/^measuring\/([^~]+)~/.exec(key)?.[1] ?? '').replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
      '$1-$2-$3T$4:$5:$6Z',
    ),
  );

/** A last age has none after it; a week of trying is enough. */
const lastTries = { hours: 7 * 24 } as const;

const ageAfter = (age: MeasuredAge): MeasuredAge | undefined => measuredAges[measuredAges.indexOf(age) + 1];

/** Whether an age may still be read: until the next one is due. */
const staysOpen = (publishedAt: string, age: MeasuredAge, now: Temporal.Instant): boolean => {
  const next = ageAfter(age);
  const end = next === undefined ? dueAt(publishedAt, age).add(lastTries) : dueAt(publishedAt, next);
  return Temporal.Instant.compare(now, end) < 0;
};

/** Whether a reading failed in a way that passes, while its age may still be read. */
export const isOpen = (
  { publishedAt }: Pick<MeasureMarker, 'publishedAt'>,
  { age, passes }: Pick<Snapshot, 'age' | 'passes'>,
  now: Temporal.Instant,
): boolean => passes === true && staysOpen(publishedAt, age, now);

/** The marker after a reading, and when it comes due: at once where the age is open, else at the next; null when it was the last. */
export const nextMeasure = (
  { tried: _, ...marker }: MeasureMarker,
  reading: Pick<Snapshot, 'age' | 'passes'>,
  now: Temporal.Instant,
): { readonly key: string; readonly marker: MeasureMarker } | null => {
  const open = isOpen(marker, reading, now);
  const age = open ? reading.age : ageAfter(reading.age);
  if (age === undefined) return null;
  const key = measureKey(dueAt(marker.publishedAt, age), marker.publication);
  return { key, marker: open ? { ...marker, tried: age } : marker };
};

/** Whether a post has a marker or a reading: what was asked for since may be a correction. Before its first hour is over it has none. */
const isAsked = async (
  { reports, clock }: Pick<Deps, 'reports' | 'clock'>,
  { publication, publishedAt }: MeasureMarker,
): Promise<boolean> => {
  if (Temporal.Instant.compare(clock.now(), dueAt(publishedAt, measuredAges[0])) < 0) return false;
  const markers = await reports.list(measurePrefix);
  if (markers.some(({ key }) => isMeasureKey(key) && key.endsWith(`~${publication}`))) return true;
  const from = Temporal.Instant.from(publishedAt);
  return (await readReadings(reports, { from, publications: new Set([publication]) })).length > 0;
};

/** Asks for the first measuring of a post that gives numbers. */
export const markFirstMeasure = async (
  deps: Pick<Deps, 'reports' | 'clock'>,
  chain: Chain<PublicationEntry>,
): Promise<void> => {
  const { last, externalId, publishedAt } = stateOf(chain);
  if (last === null || last.channel !== 'linkedin' || externalId === null || publishedAt === null) return;
  const marker: MeasureMarker = {
    publication: last.publication,
    campaign: last.campaign,
    story: last.story,
    externalId,
    publishedAt,
  };
  if (await isAsked(deps, marker)) return;
  await deps.reports.put(measureKey(dueAt(publishedAt, measuredAges[0]), last.publication), JSON.stringify(marker));
};
