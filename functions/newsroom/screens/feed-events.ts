import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { channelWords } from '#functions/ground/channels/channel-words.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { listWords } from '#functions/newsroom/page-kit/number-words.ts';
import type { FeedEvent } from '#functions/newsroom/screens/feed-revision.ts';
import type { SlotFacts } from '#functions/newsroom/screens/queries/calendar/slot-facts.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import { campaignName } from '#functions/newsroom/screens/queries/named.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';

const eventOf = (group: readonly SlotFacts[], facts: NewsroomFacts): readonly FeedEvent[] => {
  const { gathered, language } = facts;
  const [first] = group;
  if (first === undefined) return [];
  const titles = group.flatMap(({ story }) => (story === null ? [] : [linkOf(gathered.stories, story).title]));
  const title = titles.join(' / ');
  const channels = ChannelName.options.filter((name) => group.some((slot) => slot.channels.includes(name)));
  return [
    {
      campaign: first.campaign,
      at: first.at,
      title,
      summary: `${title} (${listWords(
        channels.map((channel) => channelWords(channel, language)),
        language,
      )})`,
      description: `${campaignName(gathered.campaigns, first.campaign)}. ${inLanguage(first.reason, language)}`,
      isPublished: group.some((slot) => slot.state === 'published'),
    },
  ];
};

/** The slots that a subscriber sees: those that tell a story, or have told one. A pair of languages is one event. */
export const feedEvents = (slots: readonly SlotFacts[], facts: NewsroomFacts): readonly FeedEvent[] => {
  const told = slots.filter((slot) => slot.state === 'planned' || slot.state === 'published');
  const groups = Map.groupBy(told, (slot) => `${slot.at} ${slot.campaign}`);
  return [...groups.values()].flatMap((group) => eventOf(group, facts));
};
