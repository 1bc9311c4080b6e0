import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import type { CalendarSlot, CalendarView } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { calendarBands } from '#functions/newsroom/screens/queries/calendar/calendar-bands.ts';
import {
  type CalendarShown,
  doorsOf,
  everything,
} from '#functions/newsroom/screens/queries/calendar/calendar-doors.ts';
import { calendarWarnings } from '#functions/newsroom/screens/queries/calendar/calendar-warnings.ts';
import { campaignHealth } from '#functions/newsroom/screens/queries/calendar/campaign-health.ts';
import { calendarWarning, healthOf } from '#functions/newsroom/screens/queries/calendar/health-of.ts';
import { isMeantEmpty, type SlotFacts, slotFactsOf } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { factsOfStory, linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { campaignName } from '#functions/newsroom/screens/queries/named.ts';
import { type NewsroomFacts, timeZoneOf, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import { thumbOf } from '#functions/newsroom/screens/queries/thumb-of.ts';
import type { HealthWarning } from '#functions/publishing/campaigns/health/health-warning.ts';

/** The calendar reaches as far as plans are made. */
const weeksAhead = 4;

const place = (index: number): Text =>
  index === 0
    ? { sv: 'Står näst på tur.', en: 'Next in turn.' }
    : { sv: `Nummer ${index + 2} i ordningen.`, en: `Number ${index + 2} in the order.` };

/** A slot as the page shows it: names for ids, the picture, why. */
export const calendarSlot = (
  slot: SlotFacts,
  facts: NewsroomFacts,
  health: readonly HealthWarning[] = [],
): CalendarSlot => {
  const { stories, campaigns } = facts.gathered;
  const isOwn = (one: HealthWarning) =>
    one.slot === slot.at && one.campaign === slot.campaign && one.story === slot.story;
  const warnings = health.filter(isOwn).map((one) => calendarWarning(one, facts));
  const story = slot.story === null ? null : factsOfStory(stories, slot.story);
  return {
    at: slot.at,
    campaign: campaignName(campaigns, slot.campaign),
    campaignId: slot.campaign,
    channels: slot.channels,
    state: slot.state === 'empty' && Temporal.Instant.compare(slot.at, facts.now) < 0 ? 'stayed-empty' : slot.state,
    story: slot.story === null ? null : linkOf(stories, slot.story),
    picture: thumbOf(story),
    reason: slot.reason,
    runnersUp: slot.runnersUp.map((id, index) => ({ ...linkOf(stories, id), reason: place(index) })),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
};

/** Slots that people should see: not those that are empty on purpose. */
export const shownSlots = (facts: NewsroomFacts): readonly SlotFacts[] => {
  const all = slotFactsOf(facts);
  return all.filter((slot) => !isMeantEmpty(slot, all, facts));
};

/** To the Sunday, or to the end of the month, that no row of a month ends short. */
const wholeWeek = (day: Temporal.PlainDate): Temporal.PlainDate =>
  day.add({ days: Math.min(7 - day.dayOfWeek, day.daysInMonth - day.day) });

/** The weeks that are planned, whole, and the one before them; or a whole month. */
const spanOf = (facts: NewsroomFacts, shown: CalendarShown): readonly [Temporal.PlainDate, Temporal.PlainDate] => {
  if (shown.kind === 'month') {
    const month = Temporal.PlainYearMonth.from(shown.name);
    return [month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth })];
  }
  const today = todayOf(facts);
  return [today.subtract({ days: today.dayOfWeek - 1 + 7 }), wholeWeek(today.add({ weeks: weeksAhead }))];
};

const isShown = (slot: SlotFacts, { kind, name }: CalendarShown): boolean => {
  if (kind === 'campaign') return slot.campaign === name;
  return kind !== 'channel' || slot.channels.some((channel) => channel === name);
};

/** One page of the calendar: all that is planned, or a month, a campaign or a channel alone. */
export const calendarOf = (
  facts: NewsroomFacts,
  all: readonly SlotFacts[] = shownSlots(facts),
  shown: CalendarShown = everything,
): CalendarView => {
  const [from, until] = spanOf(facts, shown);
  const slots = all.filter((slot) => isShown(slot, shown));
  const isWithin = (slot: SlotFacts): boolean => {
    const day = localDayOf(slot.at, timeZoneOf(facts));
    return Temporal.PlainDate.compare(day, from) >= 0 && Temporal.PlainDate.compare(day, until) <= 0;
  };
  const isMonth = shown.kind === 'month';
  const health = healthOf(facts, slots).filter(({ campaign }) => shown.kind !== 'campaign' || campaign === shown.name);
  const campaigns = isMonth ? [] : campaignHealth(facts, slots, health);
  return {
    ...doorsOf(facts, all, shown),
    context: pageContextOf({ ...facts, ...facts.gathered }),
    from: from.toString(),
    until: until.toString(),
    warnings: isMonth ? [] : calendarWarnings(facts, slots, health),
    slots: slots.filter(isWithin).map((slot) => calendarSlot(slot, facts, health)),
    bands: calendarBands(facts, from, until),
    campaigns: campaigns.filter(({ id }) => shown.kind !== 'campaign' || id === shown.name),
  };
};
