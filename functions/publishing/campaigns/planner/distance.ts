import { Temporal } from 'temporal-polyfill';

/** How far apart two tellings stand, on the clock of a zone. */
export type Distance = { readonly timeZone: string; readonly duration: string };

/** The first moment at which something may follow what was told at `at`; each is reckoned once. */
export type FreeAgain = (at: number, distance: Distance) => number;

export const freeAgain = (): FreeAgain => {
  const known = new Map<string, number>();
  return (at, { timeZone, duration }) => {
    const key = `${at} ${duration} ${timeZone}`;
    const found =
      known.get(key) ??
      Temporal.Instant.fromEpochMilliseconds(at)
        .toZonedDateTimeISO(timeZone)
        .add(Temporal.Duration.from(duration))
        .toInstant().epochMilliseconds;
    known.set(key, found);
    return found;
  };
};

/** Whether two moments are nearer than a distance, whichever comes first. */
export const isNearer = (a: number, b: number, distance: Distance, free: FreeAgain): boolean =>
  Math.max(a, b) < free(Math.min(a, b), distance);
