import { Temporal } from 'temporal-polyfill';
import type { CalendarWarning, CampaignHealth } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { emptyWarning } from '#functions/newsroom/screens/queries/calendar/empty-warning.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { missedWarning, slotWarnings } from '#functions/newsroom/screens/queries/calendar/slot-warnings.ts';
import { warningHints } from '#functions/newsroom/screens/queries/calendar/warning-hints.ts';
import { localDayOf } from '#functions/newsroom/screens/queries/instant-of.ts';
import { factsOfStory } from '#functions/newsroom/screens/queries/link-of.ts';
import { type NewsroomFacts, timeZoneOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pauseStops } from '#functions/story/quiet/pause.ts';
import { electionWarning } from '#functions/story/quiet/quiet-reason.ts';

const electionWarnings = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly CalendarWarning[] => {
  const told = slots.flatMap((slot) => {
    const message = electionWarning(facts.gathered.settings.calendar, localDayOf(slot.at, timeZoneOf(facts)));
    return message === null || slot.story === null ? [] : [{ slot, message }];
  });
  return [...Map.groupBy(told, ({ message }) => message.sv).values()].flatMap(([first]) =>
    first === undefined
      ? []
      : [{ severity: 'warning', slot: null, story: null, message: first.message, hint: warningHints.reread }],
  );
};

const pauseWarnings = ({ pause, gathered }: NewsroomFacts, slots: readonly SlotFacts[]): readonly CalendarWarning[] => {
  if (pause === null) return [];
  const stopped = slots.filter(({ story, campaign, channels }) => {
    const unit = story === null ? undefined : factsOfStory(gathered.stories, story)?.unit;
    return unit !== undefined && channels.some((channel) => pauseStops(pause, { unit, campaign, channel }));
  });
  if (stopped.length === 0) return [];
  const count = stopped.length;
  const message = {
    sv: `Pausen stoppar ${count === 1 ? 'en plats' : `${count} platser`}.`,
    en: `The pause stops ${count === 1 ? 'one slot' : `${count} slots`}.`,
  };
  return [{ severity: 'error', slot: stopped[0]?.at ?? null, story: null, message, hint: warningHints.resume }];
};

const poolWarnings = (campaigns: readonly CampaignHealth[]): readonly CalendarWarning[] =>
  campaigns
    .filter((one) => one.state === 'needs-attention' && one.emptySlots === 0)
    .map(({ name, storiesLeft }) => ({
      severity: 'warning',
      slot: null,
      story: null,
      message: {
        sv: `${name} har ${storiesLeft === 1 ? 'en berättelse' : `${storiesLeft} berättelser`} kvar.`,
        en: `${name} has ${storiesLeft === 1 ? 'one story' : `${storiesLeft} stories`} left.`,
      },
      hint: warningHints.approve,
    }));

const isPlannedAgain = (slot: SlotFacts, coming: readonly SlotFacts[]): boolean =>
  coming.some((other) => other.story === slot.story && other.state === 'planned');

/** How long the calendar warns of a slot that failed. */
const remembered = { days: 7 } as const;

/** What will go wrong, or just did, and what to do: errors first, then in order of time. */
export const calendarWarnings = (
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
  campaigns: readonly CampaignHealth[],
): readonly CalendarWarning[] => {
  const coming = slots.filter((slot) => Temporal.Instant.compare(slot.at, facts.now) >= 0);
  const since = facts.now.subtract({ hours: remembered.days * 24 });
  const failed = slots.filter(
    (slot) => slot.state === 'missed' && Temporal.Instant.compare(slot.at, since) >= 0 && !isPlannedAgain(slot, coming),
  );
  const open = coming.filter((slot) => slot.state === 'planned' || slot.state === 'empty');
  const all = [
    ...open.flatMap((slot) => slotWarnings(facts, slot)),
    ...emptyWarning(
      open.filter((slot) => slot.state === 'empty'),
      timeZoneOf(facts),
    ),
    ...pauseWarnings(facts, coming),
    ...failed.map((slot) => missedWarning(facts, slot)),
    ...electionWarnings(facts, coming),
    ...poolWarnings(campaigns),
  ];
  const rank = (one: CalendarWarning) => (one.severity === 'error' ? 0 : 1);
  return all.sort((a, b) => rank(a) - rank(b) || (a.slot ?? '~').localeCompare(b.slot ?? '~'));
};
