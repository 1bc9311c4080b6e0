import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { type MeasuredPost, measuredPosts } from '#functions/newsroom/digests/measured-posts.ts';
import type { Period } from '#functions/newsroom/digests/period.ts';
import { countsOf } from '#functions/newsroom/digests/published-rows.ts';
import { publishedStories } from '#functions/newsroom/digests/published-stories.ts';
import { readingNote } from '#functions/newsroom/digests/reading-notes.ts';
import { snapshotName } from '#functions/publishing/engagement/snapshot.ts';

/** The columns of the files, in order; `at` is an instant, `count` a whole number that may be unknown. */
export const digestColumns = [
  ['period', 'text'],
  ['story', 'text'],
  ['title', 'text'],
  ['language', 'text'],
  ['unit', 'text'],
  ['value', 'text'],
  ['campaign', 'text'],
  ['channel', 'text'],
  ['state', 'text'],
  ['published_at', 'at'],
  ['url', 'text'],
  ['read_at', 'at'],
  ['impressions', 'count'],
  ['reactions', 'count'],
  ['comments', 'count'],
  ['source', 'text'],
  ['note', 'text'],
] as const;

export type DigestRow = Readonly<Record<(typeof digestColumns)[number][0], string | number | null>>;

/** What anybody can see on a post; no clicks and no rate, which would be one person's. */
const numbersOf = (post: MeasuredPost | undefined, { language, settings }: DigestFacts) => {
  const own = post === undefined ? [] : [post];
  const impressions = countsOf(own, 'impressions');
  const reading = post?.reading ?? null;
  const note = post === undefined ? null : readingNote(post, settings.brand.timeZone);
  return {
    read_at: reading?.measuredAt ?? null,
    impressions: impressions.value,
    reactions: countsOf(own, 'likes').value,
    comments: countsOf(own, 'comments').value,
    source: reading === null ? null : snapshotName(reading),
    note: (impressions.why ?? note)?.[language] ?? null,
  };
};

/** One row a story and channel, in order of time and never of success. */
export const digestRows = (facts: DigestFacts, period: Period): readonly DigestRow[] => {
  const posts = measuredPosts(facts, period);
  return publishedStories(facts, period).flatMap(({ id, story, publications }) =>
    publications.map((projection): DigestRow => {
      const post = posts.find((one) => one.projection.publication === projection.publication);
      return {
        period: period.text,
        story: id,
        title: story?.title ?? null,
        language: story?.language ?? null,
        unit: story?.unit ?? null,
        value: story?.values.primary ?? null,
        campaign: projection.campaign,
        channel: projection.channel,
        state: projection.state,
        published_at: projection.publishedAt,
        url: projection.url,
        ...numbersOf(post, facts),
      };
    }),
  );
};
