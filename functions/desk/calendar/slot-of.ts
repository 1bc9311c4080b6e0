import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

export type Named = { readonly id: string; readonly title: string };

/** A slot that is to come, as the plan has it, and what could stand in it instead. */
export type Slot = {
  readonly campaign: { readonly id: string; readonly name: string; readonly seen: string };
  /** Local, as the campaign writes it: `2026-09-08T09:00`. */
  readonly slot: string;
  readonly at: string;
  readonly story: Named | null;
  readonly reason: Text;
  /** Next in turn, each with why another was chosen where the plan says so. */
  readonly runnersUp: readonly (Named & { readonly whyNot: Text | null })[];
  readonly approved: readonly Named[];
  /** Later slots of the campaign, with the story that is planned there. */
  readonly others: readonly { readonly slot: string; readonly at: string; readonly story: Named | null }[];
};

const isInstant = (text: string): boolean => {
  try {
    return Temporal.Instant.from(text) !== null;
  } catch {
    return false;
  }
};

const localOf = (slot: string): string => slot.slice(0, 16);

/** The slot of a campaign at an instant; null when the plan has none there. */
export const slotOf = async (
  deps: Pick<Deps, 'content' | 'reports' | 'clock'>,
  campaign: string,
  at: string,
): Promise<Slot | null> => {
  if (!isInstant(at)) return null;
  const [plans, { campaigns }, facts] = await Promise.all([
    readAllPlans(deps),
    readCampaigns(deps),
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
  ]);
  const own = plans.flatMap(({ planned }) => planned).filter((one) => one.campaign === campaign);
  const wanted = Temporal.Instant.from(at);
  const found = own.find(({ instant }) => Temporal.Instant.compare(instant, wanted) === 0);
  const set = campaigns.find(({ id }) => id === campaign);
  if (found === undefined || set === undefined) return null;
  const named = (id: string | null): Named | null =>
    id === null ? null : { id, title: facts.find((one) => one.id === id)?.title ?? id };
  const now = deps.clock.now();
  const later = [...new Map(own.map((one) => [one.slot, one])).values()]
    .filter(({ instant, slot }) => Temporal.Instant.compare(instant, now) > 0 && slot !== found.slot)
    .slice(0, 20);
  const head = await deps.content.head(`campaigns/${campaign}.yaml`);
  return {
    campaign: { id: campaign, name: set.name, seen: head?.etag ?? '' },
    slot: localOf(found.slot),
    at: found.instant,
    story: named(found.story),
    reason: found.reason,
    runnersUp: found.runnersUp.flatMap((id) => {
      const own = named(id);
      const whyNot = found.passedOver?.find(({ story }) => story === id)?.reason ?? null;
      return own === null ? [] : [{ ...own, whyNot }];
    }),
    approved: facts
      .filter(({ folder, approval }) => folder === 'approved' && approval !== null)
      .map(({ id, title }) => ({ id, title })),
    others: later.map(({ slot, instant, story }) => ({ slot: localOf(slot), at: instant, story: named(story) })),
  };
};
