import { endingOf, type PictureType } from '#functions/ground/picture-forms/picture-kind.ts';

/** Paths of pages end in a slash and are counted from the root of the site; the root itself is the empty path. */
export const storyPath = (id: string): string => `stories/${id}/`;
export const jobPath = (id: string): string => `jobs/${id}/`;

/** Where a page's file stands in the store. */
export const pageKey = (path: string): string => `${path}index.html`;

/** `index` counts from 0 in the story's order; `variant` is a name from pictures/variants. */
export const pictureKey = (storyId: string, index: number, variant: string, contentType: PictureType): string =>
  `${storyPath(storyId)}${index + 1}-${variant.replace(/-(?:webp|avif)$/, '')}.${endingOf(contentType)}`;

/** Most paths hold nothing else, and stand as they are. */
const plain = /^[\w./-]*$/;
const encoded = (path: string): string => (plain.test(path) ? path : path.split('/').map(encodeURIComponent).join('/'));

export const absolute = (site: string, path: string): string => `${site}/${encoded(path)}`;

/** The link from one page to a page or file of the same site, so that the site works under any path. */
export const relative = (fromPage: string, to: string): string => {
  const here = fromPage.split('/').slice(0, -1);
  const there = to.split('/');
  const folders = there.slice(0, -1);
  const apart = here.findIndex((segment, index) => segment !== folders[index]);
  const shared = apart === -1 ? here.length : apart;
  const link = '../'.repeat(here.length - shared) + encoded(there.slice(shared).join('/'));
  return link === '' ? './' : link;
};
