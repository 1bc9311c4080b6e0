import type { Text } from '#functions/ground/language/text.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { goalJobAdClicks } from '#functions/newsroom/digests/goal-job-ad-clicks.ts';
import { latestCount, type MeasuredPost, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { campaignStart } from '#functions/newsroom/digests/running-campaigns.ts';
import { type SummedFigure, summedFigure, unknownSum } from '#functions/newsroom/digests/sourced-figure.ts';
import { someUnread, whyUnread } from '#functions/newsroom/digests/unread-words.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { GoalKey } from '#functions/publishing/campaigns/goals.ts';
import { snapshotName } from '#functions/publishing/engagement/snapshot.ts';
import { publicationProjectionKey } from '#functions/publishing/publications/ledger/publication-projection.ts';

/** What each number of a post is called in a reading; LinkedIn's likes are its reactions. */
const readAs = {
  impressions: 'impressions',
  clicks: 'clicks',
  reactions: 'likes',
  comments: 'comments',
  shares: 'shares',
} as const;

const noPosts = ({ channels }: Campaign): Text =>
  channels.includes('linkedin')
    ? { sv: 'Inget har gått ut på LinkedIn än.', en: 'Nothing has gone out on LinkedIn yet.' }
    : {
        sv: 'Det räknas bara på LinkedIn, där kampanjen inte går ut.',
        en: 'It is counted on LinkedIn only, where the campaign does not go out.',
      };

/** Posts that could not be read make the sum of the others a least; when none could, it is unknown. */
const ofPosts = (campaign: Campaign, posts: readonly MeasuredPost[], key: keyof typeof readAs): SummedFigure => {
  const [first] = posts;
  if (first === undefined) return unknownSum('goal-posts', noPosts(campaign));
  const read = posts.flatMap((post) => {
    const latest = latestCount(post, readAs[key]);
    if (latest === null) return [];
    return [{ count: latest.count, from: snapshotName(latest.reading) }];
  });
  const unread = posts.length - read.length;
  const why = posts.length === 1 ? whyUnread(first) : someUnread(unread, posts.length);
  if (read.length === 0) return unknownSum('goal-posts', why);
  return summedFigure(
    'goal-posts',
    read.reduce((sum, { count }) => sum + count, 0),
    read.map(({ from }) => from),
    unread > 0 ? why : null,
  );
};

/** What a campaign has reached of one goal, from its first day to the end of a period. */
export const goalFigure = (facts: DigestFacts, campaign: Campaign, period: Period, key: GoalKey): SummedFigure => {
  const span = { from: campaignStart(campaign), until: period.until };
  const publications = facts.publications.filter((projection) => projection.campaign === campaign.id);
  const told = publishedStories({ publications, stories: facts.stories }, span);
  if (key === 'jobAdClicks') return goalJobAdClicks(facts, told, period);
  if (key !== 'stories') return ofPosts(campaign, measuredPosts({ ...facts, publications }, span), key);
  const keys = told.flatMap((one) =>
    one.publications.map((projection) => publicationProjectionKey(projection.publication)),
  );
  return summedFigure('goal-stories', told.length, keys, null);
};
