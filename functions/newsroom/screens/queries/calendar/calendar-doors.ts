import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { calendarOnlyKey, monthKey, pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { monthWords } from '#functions/newsroom/page-kit/date-words.ts';
import { capital } from '#functions/newsroom/page-kit/number-words.ts';
import type { CalendarDoor, CalendarView } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { campaignName } from '#functions/newsroom/screens/queries/named.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';

/** What a page of the calendar shows: all, or one thing alone, which is in its address. */
export type CalendarShown = { readonly kind: 'all' | 'month' | 'campaign' | 'channel'; readonly name: string };

export const everything: CalendarShown = { kind: 'all', name: '' };

const keyOf = ({ kind, name }: CalendarShown): string => {
  if (kind === 'all') return pageKeys.calendar;
  return kind === 'month' ? monthKey(name) : calendarOnlyKey(kind, name);
};

const monthName = (month: string): Text => {
  const day = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  const inWords = (language: 'sv' | 'en') => `${capital(monthWords(day, language))} ${day.year}`;
  return { sv: inWords('sv'), en: inWords('en') };
};

/** Every month from the first slot to the last. */
const monthsOf = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly string[] => {
  const months = slots.map(({ at }) => localDayOf(at, timeZoneOf(facts)).toPlainYearMonth());
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: first.until(last, { largestUnit: 'months' }).months + 1 }, (_, n) =>
    first.add({ months: n }).toString(),
  );
};

const all: Text = { sv: 'Alla', en: 'All' };

const nameOf = ({ gathered }: NewsroomFacts, { kind, name }: CalendarShown): Text => {
  if (kind === 'all') return all;
  if (kind === 'month') return monthName(name);
  if (kind === 'campaign') {
    const own = campaignName(gathered.campaigns, name);
    return { sv: own, en: own };
  }
  const channel = ChannelName.parse(name);
  return { sv: channelWords(channel, 'sv'), en: channelWords(channel, 'en') };
};

const filtersOf = ({ gathered }: NewsroomFacts, slots: readonly SlotFacts[]): readonly CalendarShown[] => {
  const campaigns = gathered.campaigns.filter(({ id }) => slots.some(({ campaign }) => campaign === id));
  const channels = ChannelName.options.filter((name) => slots.some((slot) => slot.channels.includes(name)));
  return [
    ...(campaigns.length > 1 ? campaigns.map(({ id }) => ({ kind: 'campaign' as const, name: id })) : []),
    ...(channels.length > 1 ? channels.map((name) => ({ kind: 'channel' as const, name })) : []),
  ];
};

/** Every page of the calendar. */
export const calendarPagesOf = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly CalendarShown[] => [
  everything,
  ...monthsOf(facts, slots).map((name): CalendarShown => ({ kind: 'month', name })),
  ...filtersOf(facts, slots),
];

/** Where a page stands among the others, and the ways to them. */
export const doorsOf = (
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
  shown: CalendarShown,
): Pick<CalendarView, 'key' | 'alone' | 'months' | 'filters'> => {
  const door = (other: CalendarShown): CalendarDoor => ({
    key: keyOf(other),
    name: nameOf(facts, other),
    isHere: other.kind === shown.kind && other.name === shown.name,
  });
  const pages = calendarPagesOf(facts, slots);
  const filters = pages.filter(({ kind }) => kind !== 'month');
  return {
    key: keyOf(shown),
    ...(shown.kind === 'all' ? {} : { alone: nameOf(facts, shown) }),
    months: pages.filter(({ kind }) => kind === 'month').map(door),
    filters: filters.length > 1 ? filters.map(door) : [],
  };
};
