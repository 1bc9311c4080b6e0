import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type {
  PublishedChannel,
  PublishedStory,
  PublishedView,
} from '#functions/newsroom/screens/published/published-view.ts';
import { firstNumbers } from '#functions/newsroom/screens/queries/first-numbers.ts';
import { ledgerLines } from '#functions/newsroom/screens/queries/ledger-lines.ts';
import { factsOfStory, linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { campaignName, unitName } from '#functions/newsroom/screens/queries/named.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';
import { pageContextOf } from '#functions/newsroom/screens/queries/page-context-of.ts';
import type { StoryPublications } from '#functions/newsroom/screens/queries/story-publications.ts';
import { thumbOf } from '#functions/newsroom/screens/queries/thumb-of.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';

/** Entries and readings of each publication, by its id. */
export type Recorded = {
  readonly entries: ReadonlyMap<string, readonly PublicationEntry[]>;
  readonly snapshots: ReadonlyMap<string, readonly Snapshot[]>;
};

/** What a telling is shown with. */
export type PublishedRoom = Pick<NewsroomFacts, 'pauses' | 'people' | 'now' | 'language'> & {
  readonly gathered: Pick<NewsroomFacts['gathered'], 'stories' | 'settings' | 'campaigns'>;
};

const channelOf = (projection: PublicationProjection, recorded: Recorded, at: string): PublishedChannel => {
  const isGone = projection.state === 'removed';
  const why = projection.state === 'published' ? (projection.edit?.reason ?? projection.reason) : projection.reason;
  const last = recorded.entries.get(projection.publication)?.at(-1);
  return {
    channel: projection.channel,
    state: projection.state,
    at: last?.at ?? projection.publishedAt ?? at,
    url: isGone ? null : projection.url,
    reason: why === null || isGone ? null : reasonWords(why),
    settle: projection.needsPerson ? projection.publication : null,
    numbers:
      projection.channel === 'linkedin' && projection.publishedAt !== null
        ? firstNumbers(recorded.snapshots.get(projection.publication) ?? [])
        : null,
  };
};

const takedownOf = (
  facts: readonly PublicationProjection[],
  entries: readonly PublicationEntry[],
): PublishedStory['takedown'] => {
  const out = facts.filter((projection) => projection.state !== 'refused' && projection.state !== 'missed');
  const atOf = (kind: PublicationEntry['kind']) =>
    entries.filter((entry) => entry.kind === kind).map((entry) => entry.at);
  const begun = atOf('withdrawing').sort()[0];
  const done = atOf('removed').sort().at(-1);
  if (done !== undefined && out.every((projection) => projection.state === 'removed'))
    return { state: 'done', at: done };
  return begun !== undefined && out.some((projection) => projection.state === 'withdrawing')
    ? { state: 'under-way', at: begun }
    : null;
};

const storyOf = (
  { campaign, story, at, facts }: StoryPublications,
  room: PublishedRoom,
  recorded: Recorded,
): PublishedStory => {
  const { stories, settings, campaigns } = room.gathered;
  const known = factsOfStory(stories, story);
  const chains = facts.map((projection) => recorded.entries.get(projection.publication) ?? []);
  return {
    ...linkOf(stories, story),
    slot: at,
    campaign: campaignName(campaigns, campaign),
    unit: known === null ? '–' : unitName(settings, known.unit, room.language),
    picture: thumbOf(known),
    channels: ChannelName.options.flatMap((name) =>
      facts
        .filter((projection) => projection.channel === name)
        .map((projection) => channelOf(projection, recorded, at)),
    ),
    ledger: ledgerLines(chains, settings.brand.timeZone),
    takedown: takedownOf(facts, chains.flat()),
  };
};

/** What is out, with first numbers and the ledger in words. */
export const publishedOf = (
  room: PublishedRoom,
  tellings: readonly StoryPublications[],
  recorded: Recorded,
): PublishedView => ({
  context: pageContextOf({ ...room, ...room.gathered }),
  stories: tellings.map((telling) => storyOf(telling, room, recorded)),
});
