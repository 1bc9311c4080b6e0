import { Temporal } from 'temporal-polyfill';
import type { CampaignHealth } from '#functions/newsroom/screens/calendar/calendar-view.ts';
import { calendarWarning } from '#functions/newsroom/screens/queries/calendar/health-of.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { type NewsroomFacts, todayOf } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { HealthWarning } from '#functions/publishing/campaigns/health/health-warning.ts';
import { storyPool } from '#functions/publishing/campaigns/health/story-pool.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';

/** Weeks that a campaign's pace is taken from. */
const weeks = 4;
const perWeek = (campaign: Campaign): number => {
  const first = Temporal.PlainDate.from(campaign.from);
  const last = Temporal.PlainDate.from(campaign.until);
  const running = Math.min(weeks, Math.max(1, Math.ceil((first.until(last).days + 1) / 7)));
  const count = slotsOf(campaign, first, first.add({ days: running * 7 - 1 })).length / running;
  return Math.max(Math.min(count, campaign.perWeek ?? count), 1 / weeks);
};

const nothingKnown = { until: null, storiesLeft: null, weeksCovered: 0, emptySlots: 0 } as const;

/** How each campaign that is not over stands: the stories it has left, the slots that stay empty, and all that is ahead. */
export const campaignHealth = (
  facts: NewsroomFacts,
  slots: readonly SlotFacts[],
  health: readonly HealthWarning[],
): readonly CampaignHealth[] => {
  const { gathered, now } = facts;
  const today = todayOf(facts);
  const warningsOf = (id: string) =>
    health.filter(({ campaign }) => campaign === id).map((one) => calendarWarning(one, facts));
  const running = gathered.campaigns
    .filter((campaign) => campaign.until >= today.toString())
    .map((campaign): CampaignHealth => {
      const { id, name, until, draft } = campaign;
      const { stories } = storyPool(campaign, gathered, now);
      const emptySlots = slots.filter(
        (slot) => slot.campaign === id && slot.state === 'empty' && Temporal.Instant.compare(slot.at, now) >= 0,
      ).length;
      const warnings = warningsOf(id);
      const state = draft ? 'draft' : warnings.length > 0 ? 'needs-attention' : 'healthy';
      const weeksCovered = Math.floor(stories / perWeek(campaign));
      return { id, name, until, storiesLeft: stories, weeksCovered, emptySlots, state, warnings };
    });
  const known = new Set(gathered.campaigns.map(({ id }) => id));
  const broken = new Set(
    health.flatMap(({ campaign }) => (campaign === null || known.has(campaign) ? [] : [campaign])),
  );
  return [
    ...running,
    ...[...broken].map(
      (id): CampaignHealth => ({ id, name: id, ...nothingKnown, state: 'needs-attention', warnings: warningsOf(id) }),
    ),
  ];
};
