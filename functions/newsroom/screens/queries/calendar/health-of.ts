import { Temporal } from 'temporal-polyfill';
import type { CalendarWarning } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { factsOfStory, linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { campaignName } from '#functions/newsroom/screens/queries/named.ts';
import { type NewsroomFacts, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { healthAhead } from '#functions/publishing/campaigns/health/health-ahead.ts';
import type { ComingSlot, HealthWarning } from '#functions/publishing/campaigns/health/health-warning.ts';
import { refusedPins } from '#functions/publishing/campaigns/refused-pins.ts';

const comingSlot = (slot: SlotFacts, { gathered }: NewsroomFacts): ComingSlot => ({
  ...slot,
  storyId: slot.story,
  story: slot.story === null ? null : factsOfStory(gathered.stories, slot.story),
});

/** A send has begun: how it ends is told where publishing tells it. */
const isBegun = ({ at, campaign, story }: SlotFacts, { gathered }: NewsroomFacts): boolean =>
  gathered.publications.some((one) => one.campaign === campaign && one.story === story && one.instant === at);

/** What is to come, and what has come and nobody has begun. */
const isOpen = (slot: SlotFacts, facts: NewsroomFacts): boolean => {
  const isAhead = Temporal.Instant.compare(slot.at, facts.now) >= 0;
  if (slot.state === 'empty') return isAhead;
  // Past its time, and no ledger says how it went.
  if (slot.state === 'missed') return !isBegun(slot, facts);
  return slot.state === 'planned' && (isAhead || !isBegun(slot, facts));
};

/** What will stop or spoil something that is planned, as the facts are now. */
export const healthOf = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly HealthWarning[] => {
  const { gathered, pauses, access, vacancies = null, content = [], now } = facts;
  const plan = planFactsOf(gathered, now, todayOf(facts));
  const pins = refusedPins(plan);
  return healthAhead(
    { gathered, pauses, access, vacancies, content, refusedPins: pins, now },
    slots.filter((slot) => isOpen(slot, facts)).map((slot) => comingSlot(slot, facts)),
  );
};

/** With names for ids. */
export const calendarWarning = (one: HealthWarning, { gathered }: NewsroomFacts): CalendarWarning => {
  const { stories, campaigns } = gathered;
  const { cause, severity, slot, story, instead, message, hint } = one;
  return {
    cause,
    severity,
    slot,
    story: story === null ? null : linkOf(stories, story),
    ...(slot === null && one.campaign !== null ? { campaign: campaignName(campaigns, one.campaign) } : {}),
    ...(instead === null ? {} : { instead: linkOf(stories, instead) }),
    message,
    hint,
  };
};
