import { Temporal } from 'temporal-polyfill';
import type { CalendarWarning } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { emptyWarning } from '#functions/newsroom/screens/queries/calendar/empty-warning.ts';
import { calendarWarning } from '#functions/newsroom/screens/queries/calendar/health-of.ts';
import { missedWarning } from '#functions/newsroom/screens/queries/calendar/missed-warning.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { warningHints } from '#functions/newsroom/screens/queries/calendar/warning-hints.ts';
import { factsOfStory } from '#functions/newsroom/screens/queries/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { HealthCause, HealthWarning } from '#functions/publishing/campaigns/health/health-warning.ts';
import { pauseStops } from '#functions/story/quiet/pause.ts';

/** What many slots share is said once. */
const shared: readonly HealthCause[] = ['access', 'election'];
/** A list of its own, or a line of the file, says them all at once. */
const ofSlotAlone: readonly HealthCause[] = ['empty-slot', 'pause', 'pin'];

const aheadWarnings = (facts: NewsroomFacts, health: readonly HealthWarning[]): readonly CalendarWarning[] => {
  const told = health.filter(({ slot, cause }) => slot === null || !ofSlotAlone.includes(cause));
  const keyOf = ({ cause, message, story, campaign, slot }: HealthWarning) =>
    [cause, message.sv, ...(shared.includes(cause) ? [] : [story, campaign, slot])].join(' ');
  return [...Map.groupBy(told, keyOf).values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const one = calendarWarning(first, facts);
    return [more.length === 0 ? one : { ...one, slot: null, story: null }];
  });
};

/** What waits, by the pause that it waits for. */
const pauseWarnings = ({ pauses, gathered }: NewsroomFacts, slots: readonly SlotFacts[]): readonly CalendarWarning[] =>
  pauses.flatMap((pause): readonly CalendarWarning[] => {
    const stopped = slots.filter(({ story, campaign, channels }) => {
      const unit = story === null ? undefined : factsOfStory(gathered.stories, story)?.unit;
      if (story === null || unit === undefined) return false;
      return channels.some((channel) => pauseStops(pause, { unit, campaign, channel, story }));
    });
    if (stopped.length === 0) return [];
    const count = stopped.length;
    const message = {
      sv: `Pausen (${pause.reason}) stoppar ${count === 1 ? 'en plats' : `${count} platser`}.`,
      en: `The pause (${pause.reason}) stops ${count === 1 ? 'one slot' : `${count} slots`}.`,
    };
    return [
      {
        cause: 'pause',
        severity: 'error',
        slot: stopped[0]?.at ?? null,
        story: null,
        message,
        hint: warningHints.resume(pause.file),
      },
    ];
  });

const isPlannedAgain = (slot: SlotFacts, coming: readonly SlotFacts[]): boolean =>
  coming.some((other) => other.story === slot.story && other.state === 'planned');

/** How long the calendar warns of a slot that failed. */
const remembered = { days: 7 } as const;

/** What will go wrong, or just did, and what to do: errors first, then in order of time. */
export const calendarWarnings = (
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
  health: readonly HealthWarning[],
): readonly CalendarWarning[] => {
  const coming = slots.filter((slot) => Temporal.Instant.compare(slot.at, facts.now) >= 0);
  const since = facts.now.subtract({ hours: remembered.days * 24 });
  const isUnsettled = ({ at, campaign }: SlotFacts): boolean =>
    health.some((one) => one.cause === 'due' && one.slot === at && one.campaign === campaign);
  const failed = slots.filter(
    (slot) =>
      slot.state === 'missed' &&
      Temporal.Instant.compare(slot.at, since) >= 0 &&
      !isPlannedAgain(slot, coming) &&
      !isUnsettled(slot),
  );
  const all = [
    ...aheadWarnings(facts, health),
    ...emptyWarning(
      coming.filter((slot) => slot.state === 'empty'),
      timeZoneOf(facts),
    ),
    ...pauseWarnings(
      facts,
      slots.filter(({ state }) => state === 'planned'),
    ),
    ...failed.map((slot) => missedWarning(facts, slot)),
  ];
  const rank = (one: CalendarWarning) => (one.severity === 'error' ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b) || (a.slot ?? '~').localeCompare(b.slot ?? '~'));
};
