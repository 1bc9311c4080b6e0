import { Temporal } from 'temporal-polyfill';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { campaignName } from '#functions/newsroom/screens/queries/named.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { waitingWords } from '#functions/newsroom/screens/queries/waiting-words.ts';
import type { StoryState } from '#functions/newsroom/screens/stories-board/board-view.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { settledAbsent } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** When a story was first seen withdrawn, or the last of it was read back as gone; by story. */
export type WithdrawnAt = ReadonlyMap<string, string>;

export type StoryStateFacts = {
  readonly facts: NewsroomFacts;
  readonly plan: PlanFacts;
  readonly slots: readonly SlotFacts[];
  readonly withdrawnAt: WithdrawnAt;
};

const notApproved: Text = { sv: 'Öppna granskningen och se varför.', en: 'Open the review to see why.' };

const mayStand = ({ state }: PublicationProjection): boolean =>
  ['published', 'sending', 'unknown', 'withdrawing'].includes(state);
const wasOut = ({ state }: PublicationProjection): boolean => state === 'withdrawing' || state === 'removed';

const withdrawn = (story: StoryFacts, own: readonly PublicationProjection[], asked: StoryStateFacts): StoryState => {
  const reason = own.find((projection) => wasOut(projection) && projection.reason !== null)?.reason ?? null;
  return {
    column: 'withdrawn',
    at: asked.withdrawnAt.get(story.id) ?? asked.facts.now.toString(),
    reason: reason === null || reason === 'story-withdrawn' ? null : reasonWords(reason),
    cleared: !own.some(mayStand),
  };
};

const published = (own: readonly PublicationProjection[]): StoryState | null => {
  const out = own.filter((projection) => projection.state === 'published');
  const at = out.flatMap((projection) => projection.publishedAt ?? []).sort()[0];
  if (at === undefined) return null;
  const channels = ChannelName.options.filter((name) => out.some((projection) => projection.channel === name));
  return { column: 'published', at, channels };
};

const planned = (story: StoryFacts, { facts, slots }: StoryStateFacts): StoryState | null => {
  const next = slots.find(
    (slot) => slot.story === story.id && slot.state === 'planned' && Temporal.Instant.compare(slot.at, facts.now) >= 0,
  );
  if (next === undefined) return null;
  return { column: 'planned', at: next.at, campaign: campaignName(facts.gathered.campaigns, next.campaign) };
};

const approved = (
  story: StoryFacts,
  own: readonly PublicationProjection[],
  { facts, plan }: StoryStateFacts,
): StoryState => {
  if (story.approval === null || story.errors > 0) return { column: 'approved', reason: notApproved, stopped: true };
  const refused = own.find((projection) => projection.state === 'refused')?.reason ?? null;
  if (refused !== null) return { column: 'approved', reason: reasonWords(refused), stopped: true };
  if (own.some((projection) => projection.reason === settledAbsent))
    return { column: 'approved', reason: reasonWords(settledAbsent), stopped: true };
  if (facts.planned.length === 0) return { column: 'approved', reason: null, stopped: false };
  const { reason, hindered } = waitingWords(story.id, plan, facts.now);
  return { column: 'approved', reason, stopped: hindered };
};

/** The column in which a story stands, and why. What is out comes before what is planned again. */
export const storyStateOf = (story: StoryFacts, asked: StoryStateFacts): StoryState => {
  const { folder, errors, warnings } = story;
  const own = asked.facts.gathered.publications.filter(
    (projection) => projection.story === story.id && projection.vacancy === null,
  );
  if (folder === 'drafts') return { column: 'draft', errors, warnings };
  if (folder === 'withdrawn') return withdrawn(story, own, asked);
  const out = published(own);
  if (out !== null) return out;
  const next = planned(story, asked);
  if (next !== null) return next;
  return own.some(wasOut) ? withdrawn(story, own, asked) : approved(story, own, asked);
};
