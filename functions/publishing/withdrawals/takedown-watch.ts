import { Temporal } from 'temporal-polyfill';

/**
 * `takedowns/<publication>.json` in `reports`: what is on its way down, and what is gone and still looked for. The ledger
 * decides what stands; this only says when somebody looks next.
 */
export type TakedownWatch = {
  readonly publication: string;
  readonly reason: string;
  /** When the permission ended, or else when a run first saw that it had. */
  readonly ended: string;
  /** Tries that left it standing, or unread. */
  readonly tries: number;
  /** When it is tried or read next. */
  readonly next: string;
  /** When it was last read back as gone, after having stood; null while it may stand. */
  readonly gone: string | null;
  /** How often it was read as gone since. */
  readonly reads: number;
  /** Since when its channel can't be read; null when it can. */
  readonly unreadSince: string | null;
};

export const watchPrefix = 'takedowns/';
export const watchKey = (publication: string): string => `${watchPrefix}${publication}.json`;

type Step = { readonly minutes: number } | { readonly hours: number };

/** A day less an hour, so that what comes back is found within the day of it, also by a run that is late. */
const nightly: Step = { hours: 23 };
/** The first two after it was gone; those after them follow each other. */
const first: readonly Step[] = [{ minutes: 10 }, { hours: 1 }];
const watchedClosely: Step = { hours: 30 * 24 };
const weekly: Step = { hours: 7 * 24 };

const later = (from: string, step: Step): Temporal.Instant => Temporal.Instant.from(from).add(step);

/** A read that is late stands for those that it passed. */
const nextRead = (gone: string, reads: number, now: Temporal.Instant): string => {
  const early = first.slice(reads).find((step) => Temporal.Instant.compare(later(gone, step), now) > 0);
  if (early !== undefined) return later(gone, early).toString();
  const isClose = Temporal.Instant.compare(now, later(gone, watchedClosely)) < 0;
  return now.add(isClose ? nightly : weekly).toString();
};

/** Twice as long after each try, an hour at most: 1, 2, 4 … 60 minutes. */
const backOff = (tries: number): Step => ({ minutes: Math.min(2 ** Math.min(tries, 6), 60) });

export const newWatch = (publication: string, reason: string, ended: string, now: Temporal.Instant): TakedownWatch => ({
  publication,
  reason,
  ended,
  tries: 0,
  next: now.toString(),
  gone: null,
  reads: 0,
  unreadSince: null,
});

/** It still stands, or nobody could say that it does not. */
export const stillThere = (watch: TakedownWatch, now: Temporal.Instant): TakedownWatch => ({
  ...watch,
  gone: null,
  tries: watch.tries + 1,
  next: now.add(backOff(watch.tries)).toString(),
});

/** It was taken down and read back. */
export const nowGone = (watch: TakedownWatch, now: Temporal.Instant): TakedownWatch => ({
  ...watch,
  tries: 0,
  gone: now.toString(),
  reads: 0,
  next: nextRead(now.toString(), 0, now),
  unreadSince: null,
});

/** It was looked for again and is still gone. */
export const stillGone = (watch: TakedownWatch, now: Temporal.Instant): TakedownWatch => ({
  ...watch,
  tries: 0,
  reads: watch.reads + 1,
  next: nextRead(watch.gone ?? now.toString(), watch.reads + 1, now),
  unreadSince: null,
});

/** The channel said neither. */
export const unread = (watch: TakedownWatch, now: Temporal.Instant): TakedownWatch => ({
  ...watch,
  tries: watch.tries + 1,
  next: now.add(backOff(watch.tries)).toString(),
  unreadSince: watch.unreadSince ?? now.toString(),
});

export const isDueWatch = ({ next }: TakedownWatch, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(next, now) <= 0;

/** From then on an alarm says that it should have been gone: an hour after the permission ended. */
const promised: Step = { minutes: 60 };
export const takedownDeadline = ({ ended }: Pick<TakedownWatch, 'ended'>): Temporal.Instant => later(ended, promised);

/** A channel that is not read for so long is a person's business. */
const unreadTooLong: Step = { hours: 24 };

/** What stands an hour after its end, or was not read for a day after it was gone. */
export const isLateWatch = (watch: TakedownWatch, now: Temporal.Instant): boolean =>
  watch.gone === null
    ? Temporal.Instant.compare(takedownDeadline(watch), now) <= 0
    : watch.unreadSince !== null && Temporal.Instant.compare(later(watch.unreadSince, unreadTooLong), now) <= 0;
