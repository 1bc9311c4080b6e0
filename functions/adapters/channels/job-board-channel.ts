import { isInAds, readAds } from '#functions/ads/job-boards/read-ads.ts';
import { type Release, releaseKey } from '#functions/ads/vacancies/release.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Channel } from '#functions/ground/ports/channel.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { JobBoardPost, Post } from '#functions/ground/ports/post.ts';

const asJobBoardPost = (post: Post): JobBoardPost => {
  if (post.channel !== 'job-boards') throw new Error(`A post for ${post.channel} came to the job ads.`);
  return post;
};

const readRelease = (reports: ObjectStore, story: string): Promise<Release | null> =>
  readJson<Release>(reports, releaseKey(story));

const storyOf = (externalId: string): string => externalId.replace(/^block:/, '');

/** By its mark in a page, or by its tracked link in a feed, which carries no comments. */
const holdsStory = (text: string, story: string): boolean =>
  text.includes(`<!-- vardag:story ${story} -->`) ||
  new RegExp(`utm_content=${encodeURIComponent(story)}(?![\\w%-])`).test(text);

/** Ads and feeds in which a block may stand. */
const adFiles = async (site: ObjectStore): Promise<readonly string[]> =>
  [...(await site.list('jobs/')), ...(await site.list('feeds/'))]
    .map((head) => head.key)
    .filter((key) => /\.(html|xml)$/.test(key));

/**
 * The employer's own ads and feeds. Boards take vacancies, not stories, so a story is let in to stand as a block in
 * matching ads; `syndicate-vacancies` places it. It is gone when it is not let in, no ad or feed holds its mark, and no ad at a
 * board may hold it.
 */
export const jobBoardChannel = (deps: {
  readonly site: ObjectStore;
  readonly reports: ObjectStore;
  readonly records: ObjectStore;
  readonly clock: Clock;
}): Channel => ({
  name: 'job-boards',
  repeatable: true,
  prepare: async () => ({ outcome: 'prepared', prepared: { pictures: [] } }),
  send: async (post) => {
    const { channel: _, ...block } = asJobBoardPost(post);
    const release: Release = { ...block, since: deps.clock.now().toString() };
    await deps.reports.put(releaseKey(block.story), JSON.stringify(release), { contentType: 'application/json' });
    return { outcome: 'published', externalId: `block:${block.story}`, url: null };
  },
  look: async (post) => {
    const { story } = asJobBoardPost(post);
    const standing = await deps.reports.head(releaseKey(story));
    return standing === null
      ? { outcome: 'absent' }
      : { outcome: 'published', externalId: `block:${story}`, url: null };
  },
  shows: async (externalId, post) => {
    const { story, html } = asJobBoardPost(post);
    const standing = await readRelease(deps.reports, storyOf(externalId));
    if (standing === null) return { outcome: 'absent', url: null };
    return { outcome: standing.story === story && standing.html === html ? 'same' : 'other', url: null };
  },
  edit: async (externalId, post) => {
    const { channel: _, ...block } = asJobBoardPost(post);
    if (storyOf(externalId) !== block.story) throw new Error(`${externalId} is not the block of ${block.story}.`);
    const key = releaseKey(block.story);
    const standing = await deps.reports.get(key);
    if (standing === null) return { outcome: 'gone' };
    const { since } = JSON.parse(new TextDecoder().decode(standing.body)) as Release;
    const release: Release = { ...block, since };
    // Only over what was read: a block that is taken down meanwhile is not let in again.
    const put = await deps.reports.put(key, JSON.stringify(release), {
      ifMatch: standing.etag,
      contentType: 'application/json',
    });
    return put.written ? { outcome: 'edited', isRead: true } : { outcome: 'unknown', reason: 'try-again' };
  },
  remove: async (externalId) => {
    await deps.reports.remove(releaseKey(storyOf(externalId)));
    return { outcome: 'removed' };
  },
  read: async (externalId) => {
    const story = storyOf(externalId);
    if ((await deps.reports.head(releaseKey(story))) !== null) return 'present';
    for (const key of await adFiles(deps.site)) {
      const file = await deps.site.get(key);
      if (file !== null && holdsStory(new TextDecoder().decode(file.body), story)) return 'present';
    }
    return isInAds(await readAds(deps), story) ? 'present' : 'absent';
  },
});
