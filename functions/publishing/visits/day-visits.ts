import type { Temporal } from 'temporal-polyfill';
import type { LogLine } from '#functions/publishing/visits/access-log.ts';
import { byPeople } from '#functions/publishing/visits/by-people.ts';
import { type Visit, visitOf } from '#functions/publishing/visits/visit.ts';

/** `raw` counts every request, `people` those that a person most likely made. */
export type VisitRow = Visit & { readonly raw: number; readonly people: number };

/** A day on the employer's clock: `visits/<yyyy-mm-dd>.json` in `reports`. Numbers alone; nothing tells one reader from another. */
export type DayVisits = {
  readonly day: string;
  readonly rows: readonly VisitRow[];
  /** Lines of the day, whatever they were about: a day with lines and without rows was quiet, not unknown. */
  readonly lines: number;
  /** The latest line of the day that had come when this was counted. */
  readonly newest: string;
};

/** Of the days alone, which are of this century. */
export const visitsPrefix = 'visits/2';
export const dayVisitsKey = (day: string): string => `visits/${day}.json`;

const keyOf = (visit: Visit): string => JSON.stringify([visit.page, visit.story, visit.source]);

const once = (lines: readonly LogLine[]): readonly LogLine[] => [
  ...new Map(lines.map((line) => [line.id, line])).values(),
];

const rowsOf = (lines: readonly LogLine[], stories: ReadonlySet<string>): readonly VisitRow[] => {
  const people = new Set(byPeople(lines));
  const rows = new Map<string, VisitRow>();
  for (const line of lines) {
    const visit = visitOf(line);
    // Anybody can write an address: an id of no story is no visit.
    if (visit === null || !stories.has(visit.story)) continue;
    const row = rows.get(keyOf(visit)) ?? { ...visit, raw: 0, people: 0 };
    rows.set(keyOf(visit), { ...row, raw: row.raw + 1, people: row.people + (people.has(line) ? 1 : 0) });
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
};

const newestOf = (lines: readonly LogLine[]): string =>
  lines.map(({ at }) => at.toString()).reduce((latest, at) => (at > latest ? at : latest), '');

/** The day of a line on the employer's clock. */
export const dayOf = ({ at }: LogLine, timeZone: string): string =>
  at.toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Lines counted by the employer's day, of stories that are known. The same lines in any order, some of them twice, give the same days. */
export const countDays = (
  lines: readonly LogLine[],
  timeZone: string,
  stories: ReadonlySet<string>,
): ReadonlyMap<string, DayVisits> => {
  const byDay = Map.groupBy(once(lines), (line) => dayOf(line, timeZone));
  return new Map(
    [...byDay].map(([day, inDay]) => [
      day,
      { day, rows: rowsOf(inDay, stories), lines: inDay.length, newest: newestOf(inDay) },
    ]),
  );
};

/** Days `from` to the day before `until`, as dates. */
export const daysBetween = (from: Temporal.PlainDate, until: Temporal.PlainDate): readonly string[] =>
  Array.from({ length: Math.max(0, from.until(until, { largestUnit: 'days' }).days) }, (_, index) =>
    from.add({ days: index }).toString(),
  );
