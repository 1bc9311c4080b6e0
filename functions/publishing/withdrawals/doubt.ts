import { Temporal } from 'temporal-polyfill';
import type { QuietCalendar } from '#functions/story/organisation/quiet-calendar.ts';
import { publicHoliday } from '#functions/story/quiet/public-holidays.ts';

/** Why nobody can say whether something may stand: it is asked about, and not taken down at once. */
const doubtKinds = ['consent-unreadable', 'consent-gone', 'consent-of-another', 'folder-gone'] as const;
export type DoubtKind = (typeof doubtKinds)[number];

export const isDoubt = (reason: string): reason is DoubtKind => doubtKinds.some((kind) => kind === reason);

/** `doubts.json` in `reports`, by what it is about: `consent-<id>` or `story-<id>`. */
export type Doubt = {
  readonly kind: DoubtKind;
  /** When a run first saw it. */
  readonly since: string;
  /** Too many went at once: nothing is taken down for it until a person has said something. */
  readonly braked: boolean;
};
export type Doubts = Readonly<Record<string, Doubt>>;

export const doubtsKey = 'doubts.json';

/** What a person has before something is taken down that nobody asked to take down. */
const workingDays = 3;

const isWorkingDay = (day: Temporal.PlainDate, { holidays }: QuietCalendar): boolean =>
  day.dayOfWeek <= 5 && (typeof holidays !== 'string' || publicHoliday(holidays, day) === null);

/** The same time of day, three working days later. */
export const doubtEnds = ({ since }: Doubt, calendar: QuietCalendar, timeZone: string): Temporal.Instant => {
  let at = Temporal.Instant.from(since).toZonedDateTimeISO(timeZone);
  for (let left = workingDays; left > 0; left -= isWorkingDay(at.toPlainDate(), calendar) ? 1 : 0)
    at = at.add({ days: 1 });
  return at.toInstant();
};

/** So many at once are more likely a folder that was emptied than people who changed their minds. */
const brakeOver = { count: 5, share: 1 / 5 } as const;
/** A tool that empties a folder may take its time, and each file wakes a run. */
const together = { hours: 24 } as const;

const isConsent = (about: string): boolean => about.startsWith('consent-');

/**
 * What stands in doubt now, each since it was first seen. `found` is all that is in doubt in this run; `consents` how many
 * consents all that stands depends on. Policy: when more than five and more than a fifth of them went together, what
 * depends on them waits for a person.
 */
export const doubtsNow = (
  before: Doubts,
  found: ReadonlyMap<string, DoubtKind>,
  consents: number,
  now: Temporal.Instant,
): Doubts => {
  const since = (about: string) => before[about]?.since ?? now.toString();
  const isNew = (about: string) => Temporal.Instant.compare(since(about), now.subtract(together)) >= 0;
  const fresh = [...found.keys()].filter((about) => isConsent(about) && isNew(about));
  const isBraked = fresh.length > brakeOver.count && fresh.length > consents * brakeOver.share;
  return Object.fromEntries(
    [...found]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([about, kind]) => [
        about,
        {
          kind,
          since: since(about),
          braked: before[about]?.braked === true || (isBraked && fresh.includes(about)),
        },
      ]),
  );
};
