import type { Channel } from '#functions/ports/channel.ts';
import type { ObjectStore } from '#functions/ports/object-store.ts';
import type { Post, SitePost } from '#functions/posts/post.ts';

const asSitePost = (post: Post): SitePost => {
  if (post.channel !== 'site') throw new Error(`A post for ${post.channel} came to the story site.`);
  return post;
};

const sameText = (stored: Uint8Array, wanted: Uint8Array | string): boolean =>
  Buffer.from(stored).equals(Buffer.from(wanted as Uint8Array));

/** Where it is remembered that a page once stood, so that its address can answer "gone" and not "never heard of". */
export const goneKey = (path: string): string => `gone/${path.replace(/\/+$/, '')}`;

const pathOf = (externalId: string): string => externalId.replace(/^page:/, '');

/**
 * The employer's own story pages: files in the site store. The page is written last, so that it never stands without its
 * pictures. The id of a page is `page:` and its folder.
 */
export const siteChannel = (stores: { readonly site: ObjectStore; readonly reports: ObjectStore }): Channel => {
  const { site, reports } = stores;
  const idOf = (post: SitePost): string => `page:${post.page.replace(/[^/]+$/, '')}`;
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
      const [page, ...others] = [...sitePost.files].sort(
        (a, b) => Number(b.key === sitePost.page) - Number(a.key === sitePost.page),
      );
      for (const file of page === undefined ? others : [...others, page])
        await site.put(file.key, file.body, { contentType: file.contentType });
      await reports.remove(goneKey(idOf(sitePost).replace(/^page:/, '')));
      return { outcome: 'published', externalId: idOf(sitePost), url: sitePost.url };
    },
    look: async (post) => {
      const sitePost = asSitePost(post);
      const standing = await site.get(sitePost.page);
      const page = sitePost.files.find((file) => file.key === sitePost.page);
      if (standing === null || page === undefined || !sameText(standing.body, page.body)) return { outcome: 'absent' };
      return { outcome: 'published', externalId: idOf(sitePost), url: sitePost.url };
    },
    remove: async (externalId) => {
      const path = pathOf(externalId);
      await reports.put(goneKey(path), '');
      for (const head of await site.list(path)) await site.remove(head.key);
      return { outcome: 'removed' };
    },
    read: async (externalId) => ((await site.list(pathOf(externalId))).length > 0 ? 'present' : 'absent'),
  };
};
