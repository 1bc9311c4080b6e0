import { Temporal } from 'temporal-polyfill';
import type { Campaign, SlotPattern, Weekday } from '#functions/publishing/campaigns/campaign.ts';
import { recurrenceDays } from '#functions/publishing/campaigns/recurrence-days.ts';
import { recurrenceRule } from '#functions/publishing/campaigns/recurrence-rule.ts';

/** A moment on the local clock at which a campaign tells a story. */
export type Slot = {
  readonly local: Temporal.PlainDateTime;
  readonly instant: Temporal.Instant;
  readonly timeZone: string;
};

const dayNumbers: Readonly<Record<Weekday, number>> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/** `2026-11-24T09:00[Europe/Stockholm]`. */
export const slotText = (slot: Pick<Slot, 'local' | 'timeZone'>): string =>
  `${slot.local.toString({ smallestUnit: 'minute' })}[${slot.timeZone}]`;

/**
 * A local time that does not exist (the hour skipped in spring) moves to the same distance after the gap; one that exists
 * twice (autumn) is the first of the two. So a slot is served once a day, all year.
 */
const toSlot = (local: Temporal.PlainDateTime, timeZone: string): Slot => ({
  local,
  timeZone,
  instant: local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).toInstant(),
});

const daysFrom = function* (first: Temporal.PlainDate, last: Temporal.PlainDate): Generator<Temporal.PlainDate> {
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) yield day;
};

const ruleDays = (rule: string, campaign: Campaign, last: Temporal.PlainDate): readonly Temporal.PlainDate[] => {
  const read = recurrenceRule(rule);
  return read === null ? [] : recurrenceDays(read, Temporal.PlainDate.from(campaign.from), last);
};

const daysOf = (pattern: SlotPattern, campaign: Campaign, first: Temporal.PlainDate, last: Temporal.PlainDate) => {
  const within = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, last) <= 0;
  if (pattern.rule !== undefined) return ruleDays(pattern.rule, campaign, last).filter(within);
  const wanted = new Set((pattern.days ?? []).map((day) => dayNumbers[day]));
  return [...daysFrom(first, last)].filter((day) => wanted.has(day.dayOfWeek));
};

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b);
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);

/** Every slot of a campaign on the local days `from` to `until`, both included, in order; the same moment once. */
export const slotsOf = (campaign: Campaign, from: Temporal.PlainDate, until: Temporal.PlainDate): readonly Slot[] => {
  const first = later(from, Temporal.PlainDate.from(campaign.from));
  const last = earlier(until, Temporal.PlainDate.from(campaign.until));
  if (Temporal.PlainDate.compare(first, last) > 0) return [];
  const slots = campaign.slots.flatMap((pattern) =>
    daysOf(pattern, campaign, first, last).map((day) => toSlot(day.toPlainDateTime(pattern.at), campaign.timeZone)),
  );
  const byText = new Map(slots.map((slot) => [slotText(slot), slot]));
  return [...byText.values()].sort((a, b) => Temporal.Instant.compare(a.instant, b.instant));
};
