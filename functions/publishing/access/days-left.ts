import { Temporal } from 'temporal-polyfill';

const dayMilliseconds = 86_400_000;

/** Whole days of 24 hours until an instant: 0 on the last day, negative when it is over. */
export const daysLeft = (until: string, now: Temporal.Instant): number =>
  Math.floor((Temporal.Instant.from(until).epochMilliseconds - now.epochMilliseconds) / dayMilliseconds);
