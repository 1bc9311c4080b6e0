import { Temporal } from 'temporal-polyfill';
import type { EndingThing } from '#functions/ground/events/access-expiring.ts';
import type { AccessEnd } from '#functions/publishing/access/access-ends.ts';
import { daysLeft } from '#functions/publishing/access/days-left.ts';

/**
 * Days before an end at which people are told, and once more on the last one
 * (docs/reference/linkedin.md#lives-of-tokens).
 */
export const warningDays = [60, 30, 14, 7, 0] as const;

/** `access/told.json`: for each thing the end that was told, and the nearest threshold it was told at. */
export type SentReminders = Partial<Readonly<Record<EndingThing, { readonly until: string; readonly at: number }>>>;

export type Warning = AccessEnd & { readonly daysLeft: number };

const thresholdOf = (days: number): number | null => {
  const passed = warningDays.filter((threshold) => days <= threshold);
  return passed.at(-1) ?? null;
};

/** An end that moved by hours is the same end, read from another clock; one that moved by more was renewed. */
const isSameEnd = (a: string, b: string): boolean => Temporal.Instant.from(b).since(a).abs().total('hours') < 48;

/** What has to be told now, each threshold once, and what to remember of it. */
export const dueWarnings = (
  ends: readonly AccessEnd[],
  sent: SentReminders,
  now: Temporal.Instant,
): { readonly warnings: readonly Warning[]; readonly sent: SentReminders } => {
  const warnings: Warning[] = [];
  const remembered: [EndingThing, NonNullable<SentReminders[EndingThing]>][] = [];
  for (const { what, until } of ends) {
    const days = daysLeft(until, now);
    const threshold = thresholdOf(days);
    if (threshold === null) continue;
    const before = sent[what];
    // What is over stays told, whatever instant stands for its end.
    const isTold =
      before !== undefined &&
      before.at <= threshold &&
      (isSameEnd(before.until, until) || (before.at === 0 && days <= 0));
    if (!isTold) warnings.push({ what, until, daysLeft: days });
    remembered.push([what, isTold ? before : { until, at: threshold }]);
  }
  return { warnings, sent: Object.fromEntries(remembered) };
};
