import { Temporal } from 'temporal-polyfill';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { publishedBefore } from '#functions/publishing/engagement/measured-age.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** An attempt as it is kept: with what its post is counted under. Ids alone, no name and no title. */
export type Reading = Snapshot & {
  readonly publishedAt: string;
  readonly value: string | null;
  readonly unit: string | null;
};

/** As a file has it: to the millisecond. */
const stored = (instant: Temporal.Instant | string): string =>
  Temporal.Instant.fromEpochMilliseconds(Temporal.Instant.from(instant).epochMilliseconds).toString();

const counts = ['impressions', 'uniqueImpressions', 'clicks', 'likes', 'comments', 'shares'] as const;

/** The most that a file's numbers take. More of anything is no count. */
const most = 2 ** 31 - 1;
const isCount = (value: number | null): boolean =>
  value === null || (Number.isInteger(value) && Math.abs(value) <= most);

/** What others answered within what a file takes: a number that is none is unknown, with the reason. */
const bounded = (measured: Measured): Measured => {
  const wrong = counts.filter((name) => !isCount(measured[name]));
  const said = [measured.unread, ...wrong.map((name) => `${name}: not-a-count`)].filter((one) => one !== null);
  return {
    ...measured,
    ...Object.fromEntries(wrong.map((name) => [name, null])),
    unread: said.length === 0 ? null : said.join('; ').slice(0, 200),
  };
};

export const readingOf = (snapshot: Snapshot, story: Pick<StoryFacts, 'unit' | 'values'> | null): Reading => ({
  ...snapshot,
  ...bounded(snapshot),
  publishedAt: stored(publishedBefore(snapshot.dueAt, snapshot.age)),
  dueAt: stored(snapshot.dueAt),
  measuredAt: snapshot.measuredAt === null ? null : stored(snapshot.measuredAt),
  value: story?.values.primary ?? null,
  unit: story?.unit ?? null,
});

const nameOf = ({ publication, age, measuredAt }: Reading): string => `${publication} ${age} ${measuredAt ?? ''}`;

/**
 * Each attempt once. Between the writing of a joined file and the removal of its parts its rows stand twice, and every reader
 * bears it.
 */
export const eachOnce = (readings: Iterable<Reading>): readonly Reading[] => {
  const known = new Map<string, Reading>();
  for (const one of readings) {
    const before = known.get(nameOf(one));
    if (before === undefined || canonicalJson(one) < canonicalJson(before)) known.set(nameOf(one), one);
  }
  return [...known.values()];
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The same readings in any order stand in one, so that they are the same bytes. */
export const inFileOrder = (readings: readonly Reading[]): readonly Reading[] =>
  readings.toSorted(
    (a, b) => compare(a.publication, b.publication) || compare(a.dueAt, b.dueAt) || compare(nameOf(a), nameOf(b)),
  );
