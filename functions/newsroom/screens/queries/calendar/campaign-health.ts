import { Temporal } from 'temporal-polyfill';
import type { CampaignHealth } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { type NewsroomFacts, timeZoneOf, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { hindrance } from '#functions/publishing/campaigns/eligible.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';

/** Weeks that a campaign's pace is taken from. */
const weeks = 4;
/** A campaign with fewer weeks of stories than this, and more weeks to go, needs more. */
const fewestWeeks = 2;

/** Approved stories that the campaign wants and has not told. That a person or unit was shown lately only delays one. */
const storiesLeft = (campaign: Campaign, facts: NewsroomFacts): number => {
  const plan = planFactsOf(facts.gathered, facts.now, todayOf(facts));
  const zoned = facts.now.toZonedDateTimeISO(campaign.timeZone);
  const slot = { local: zoned.toPlainDateTime(), instant: facts.now, timeZone: campaign.timeZone };
  const left = plan.candidates.filter((candidate) => {
    const found = hindrance(campaign, candidate, slot, plan.history, plan.timeZone);
    return found === null || found === 'same-person' || found === 'same-unit';
  });
  return new Set(left.map((one) => (one.pair !== null && one.pair < one.id ? one.pair : one.id))).size;
};

const perWeek = (campaign: Campaign): number => {
  const first = Temporal.PlainDate.from(campaign.from);
  const last = Temporal.PlainDate.from(campaign.until);
  const running = Math.min(weeks, Math.max(1, Math.ceil((first.until(last).days + 1) / 7)));
  const count = slotsOf(campaign, first, first.add({ days: running * 7 - 1 })).length / running;
  return Math.max(Math.min(count, campaign.perWeek ?? count), 1 / weeks);
};

/** How each campaign that is not over stands: the stories it has left, and the slots that stay empty. */
export const campaignHealth = (facts: NewsroomFacts, slots: readonly SlotFacts[]): readonly CampaignHealth[] => {
  const today = facts.now.toZonedDateTimeISO(timeZoneOf(facts)).toPlainDate();
  return facts.gathered.campaigns
    .filter((campaign) => campaign.until >= today.toString())
    .map((campaign) => {
      const left = storiesLeft(campaign, facts);
      const weeksCovered = Math.floor(left / perWeek(campaign));
      const emptySlots = slots.filter(
        (slot) =>
          slot.campaign === campaign.id && slot.state === 'empty' && Temporal.Instant.compare(slot.at, facts.now) >= 0,
      ).length;
      const weeksToGo = today.until(Temporal.PlainDate.from(campaign.until)).days / 7;
      const runsDry = weeksCovered < Math.min(fewestWeeks, weeksToGo);
      const { id, name, until } = campaign;
      const state = emptySlots > 0 || runsDry ? 'needs-attention' : 'healthy';
      return { id, name, until, storiesLeft: left, weeksCovered, emptySlots, state };
    });
};
