import { Temporal } from 'temporal-polyfill';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { snapshotKey } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';

/** Ages at which a post is measured. */
export const measuredAges = ['PT1H', 'PT6H', 'P1D', 'P3D', 'P7D', 'P14D', 'P30D', 'P90D'] as const;
export type MeasuredAge = (typeof measuredAges)[number];

/** One small object a post under `measuring/`, named by the instant of its next measuring: one list finds what is due. */
export type MeasureMarker = {
  readonly publication: string;
  readonly campaign: string;
  readonly story: string;
  readonly externalId: string;
  readonly publishedAt: string;
};

export const measureKey = (due: Temporal.Instant, publication: string): string =>
  `measuring/${due.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')}~${publication}`;

export const dueInstantOf = (key: string): Temporal.Instant =>
  Temporal.Instant.from(
    (/^measuring\/([^~]+)~/.exec(key)?.[1] ?? '').replace(
      /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/,
      '$1-$2-$3T$4:$5:$6Z',
    ),
  );

/** Ages count real hours: a post is a day old after 24 of them, summer time or not. */
export const dueAt = (publishedAt: string, age: MeasuredAge): Temporal.Instant => {
  const { days, hours } = Temporal.Duration.from(age);
  return Temporal.Instant.from(publishedAt).add({ hours: days * 24 + hours });
};

/** A last age has none after it; a week of trying is enough. */
const lastTries = { hours: 7 * 24 } as const;

/** Whether an age may still be read: until the next one is due. */
export const staysOpen = (publishedAt: string, age: MeasuredAge, now: Temporal.Instant): boolean => {
  const next = measuredAges[measuredAges.indexOf(age) + 1];
  const end = next === undefined ? dueAt(publishedAt, age).add(lastTries) : dueAt(publishedAt, next);
  return Temporal.Instant.compare(now, end) < 0;
};

/** Asks for the first measuring of a post that gives numbers. */
export const markFirstMeasure = async (deps: Pick<Deps, 'reports'>, chain: Chain<PublicationEntry>): Promise<void> => {
  const { last, externalId, publishedAt } = stateOf(chain);
  if (last === null || last.channel !== 'linkedin' || externalId === null || publishedAt === null) return;
  // Measured already: what was asked for since may be a correction.
  if ((await deps.reports.head(snapshotKey(last.publication, measuredAges[0]))) !== null) return;
  const marker: MeasureMarker = {
    publication: last.publication,
    campaign: last.campaign,
    story: last.story,
    externalId,
    publishedAt,
  };
  await deps.reports.put(measureKey(dueAt(publishedAt, measuredAges[0]), last.publication), JSON.stringify(marker));
};
