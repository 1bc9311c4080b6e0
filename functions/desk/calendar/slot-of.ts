import { Temporal } from 'temporal-polyfill';
import type { Text } from '#functions/ground/language/text.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { readCampaigns } from '#functions/publishing/campaigns/read-campaigns.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { listStories, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { storyFileKey } from '#functions/story/stories/story.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';

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

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock'>;

/** Of a story that was approved a moment ago no job has told yet: its file and its approvals say what is so. */
const approvedNow = async (deps: Needs, { folder, id, name }: StoryLocation): Promise<Named | null> => {
  const [stored, { entries }] = await Promise.all([
    deps.content.get(storyFileKey(folder, name)),
    readApprovals(deps, id),
  ]);
  if (stored === null || approvalInForce(entries) === null) return null;
  return { id, title: readStoryBytes(folder, name, stored.body).story?.front.title ?? id };
};

/** What lies in `approved/` this moment, and is approved. */
const approvedOf = async (deps: Needs, facts: ReadonlyMap<string, StoryFacts>): Promise<readonly Named[]> => {
  const approved = await Promise.all(
    (await listStories(deps, 'approved')).map(async (place) => {
      const told = facts.get(place.id);
      if (told?.folder !== 'approved') return approvedNow(deps, place);
      return told.approval === null ? null : { id: place.id, title: told.title };
    }),
  );
  return approved.filter((one) => one !== null);
};

const localOf = (slot: string): string => slot.slice(0, 16);

/** The slot of a campaign at an instant; null when the plan has none there. */
export const slotOf = async (deps: Needs, campaign: string, at: string): Promise<Slot | null> => {
  if (!isInstant(at)) return null;
  const [plans, { campaigns }, told] = await Promise.all([
    readAllPlans(deps),
    readCampaigns(deps),
    readAllJson<StoryFacts>(deps.reports, 'stories/'),
  ]);
  const facts = new Map(told.map((one) => [one.id, one]));
  const own = plans.flatMap(({ planned }) => planned).filter((one) => one.campaign === campaign);
  const wanted = Temporal.Instant.from(at);
  const found = own.find(({ instant }) => Temporal.Instant.compare(instant, wanted) === 0);
  const set = campaigns.find(({ id }) => id === campaign);
  if (found === undefined || set === undefined) return null;
  const named = (id: string | null): Named | null => (id === null ? null : { id, title: facts.get(id)?.title ?? id });
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
    approved: await approvedOf(deps, facts),
    others: later.map(({ slot, instant, story }) => ({ slot: localOf(slot), at: instant, story: named(story) })),
  };
};
