import { Temporal } from 'temporal-polyfill';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { hindrance } from '#functions/publishing/campaigns/eligible.ts';
import { type Gathered, planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { skippedSlot } from '#functions/publishing/campaigns/skipped-slot.ts';
import { type Slot, slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { quietReason } from '#functions/story/quiet/quiet-reason.ts';

/** The stories that a campaign has left, and how far they reach. */
export type StoryPool = {
  readonly stories: number;
  /** The first slot for which there is none; null when they last to its end. */
  readonly dry: Slot | null;
  /** Slots that are to be filled before it. */
  readonly slots: number;
};

/** Approved stories that the campaign wants and has not told. That a person or unit was shown lately only delays one. */
const storiesLeft = (campaign: Campaign, gathered: Gathered, now: Temporal.Instant): number => {
  const zoned = now.toZonedDateTimeISO(campaign.timeZone);
  const plan = planFactsOf(gathered, now, zoned.toPlainDate());
  const slot = { local: zoned.toPlainDateTime(), instant: now, timeZone: campaign.timeZone };
  const left = plan.candidates.filter((candidate) => {
    const found = hindrance(campaign, candidate, slot, plan.history, plan.timeZone);
    return found === null || found === 'same-person' || found === 'same-unit';
  });
  return new Set(left.map((one) => (one.pair !== null && one.pair < one.id ? one.pair : one.id))).size;
};

/** Slots that ask for a story: not those on quiet days, skipped, or over the week's number. */
const slotsAhead = (campaign: Campaign, { settings }: Gathered, now: Temporal.Instant): readonly Slot[] => {
  const today = now.toZonedDateTimeISO(campaign.timeZone).toPlainDate();
  const inWeek = new Map<string, number>();
  return slotsOf(campaign, today, Temporal.PlainDate.from(campaign.until)).filter(({ local, instant }) => {
    if (Temporal.Instant.compare(instant, now) <= 0) return false;
    if (quietReason(settings.calendar, local.toPlainDate()) !== null) return false;
    if (skippedSlot(campaign, local.toString()) !== null) return false;
    const week = `${local.yearOfWeek}-${local.weekOfYear}`;
    const before = inWeek.get(week) ?? 0;
    inWeek.set(week, before + 1);
    return before < (campaign.perWeek ?? Number.POSITIVE_INFINITY);
  });
};

export const storyPool = (campaign: Campaign, gathered: Gathered, now: Temporal.Instant): StoryPool => {
  const stories = storiesLeft(campaign, gathered, now);
  const slots = slotsAhead(campaign, gathered, now);
  return { stories, dry: slots[stories] ?? null, slots: slots.length };
};
