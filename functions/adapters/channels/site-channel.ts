import type { Channel } from '#functions/ground/ports/channel.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { Post, SitePost } from '#functions/ground/ports/post.ts';
import { goneKey, markGone } from '#functions/site/way-on.ts';

const asSitePost = (post: Post): SitePost => {
  if (post.channel !== 'site') throw new Error(`A post for ${post.channel} came to the story site.`);
  return post;
};

const sameText = (stored: Uint8Array, wanted: Uint8Array | string): boolean =>
  Buffer.from(stored).equals(Buffer.from(wanted as Uint8Array));

const pathOf = (externalId: string): string => externalId.replace(/^page:/, '');

/**
 * The employer's own story pages: files in the site store. The page is written last, so that it never stands without its
 * pictures. The id of a page is `page:` and its folder.
 */
export const siteChannel = (stores: { readonly site: ObjectStore; readonly reports: ObjectStore }): Channel => {
  const { site, reports } = stores;
  const idOf = (post: SitePost): string => `page:${post.page.replace(/[^/]+$/, '')}`;
  /** The page last, so that it never stands without its pictures. */
  const write = async (post: SitePost): Promise<void> => {
    const [page, ...others] = [...post.files].sort((a, b) => Number(b.key === post.page) - Number(a.key === post.page));
    for (const file of page === undefined ? others : [...others, page])
      await site.put(file.key, file.body, { contentType: file.contentType });
  };
  const stands = async (post: SitePost): Promise<'same' | 'other' | 'absent'> => {
    const standing = await site.get(post.page);
    const page = post.files.find((file) => file.key === post.page);
    if (standing === null) return 'absent';
    return page !== undefined && sameText(standing.body, page.body) ? 'same' : 'other';
  };
  return {
    name: 'site',
    repeatable: true,
    prepare: async (post) => ({
      outcome: 'prepared',
      prepared: {
        pictures: asSitePost(post)
          .files.filter((file) => file.contentType.startsWith('image/'))
          .map((file) => file.key),
      },
    }),
    send: async (post) => {
      const sitePost = asSitePost(post);
      await write(sitePost);
      await reports.remove(goneKey(idOf(sitePost).replace(/^page:/, '')));
      return { outcome: 'published', externalId: idOf(sitePost), url: sitePost.url };
    },
    look: async (post) => {
      const sitePost = asSitePost(post);
      if ((await stands(sitePost)) !== 'same') return { outcome: 'absent' };
      return { outcome: 'published', externalId: idOf(sitePost), url: sitePost.url };
    },
    shows: async (externalId, post) => {
      const sitePost = asSitePost(post);
      const own = externalId === idOf(sitePost);
      if (own) return { outcome: await stands(sitePost), url: sitePost.url };
      return { outcome: (await site.list(pathOf(externalId))).length > 0 ? 'other' : 'absent', url: null };
    },
    edit: async (externalId, post) => {
      const sitePost = asSitePost(post);
      if (externalId !== idOf(sitePost)) throw new Error(`${externalId} is not the page of ${sitePost.page}.`);
      if ((await stands(sitePost)) === 'absent') return { outcome: 'gone' };
      await write(sitePost);
      // A picture that the corrected story no longer shows may be the very reason for the correction.
      const now = new Set(sitePost.files.map((file) => file.key));
      for (const { key } of await site.list(pathOf(externalId))) if (!now.has(key)) await site.remove(key);
      return { outcome: 'edited', isRead: (await stands(sitePost)) === 'same' };
    },
    remove: async (externalId) => {
      const path = pathOf(externalId);
      await markGone(stores, path);
      for (const head of await site.list(path)) await site.remove(head.key);
      return { outcome: 'removed' };
    },
    read: async (externalId) => ((await site.list(pathOf(externalId))).length > 0 ? 'present' : 'absent'),
  };
};
