import {
  isLinkSource,
  type LinkTarget,
  noValue,
  trackedLink,
  trackingQuery,
} from '#functions/story/posts/tracked-link.ts';

type Short = Pick<LinkTarget, 'story' | 'source' | 'valueTag'>;

const word = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** `g/<story>/<source>/<value>` under the site: short to read aloud, and the edge knows from it alone where to go. */
const shortPath = ({ story, source, valueTag }: Short): string =>
  ['g', story, source, ...(valueTag === null ? [] : [valueTag])].map(encodeURIComponent).join('/');

/** The link that a post carries. A story with an address of its own keeps it, whatever the employer chose for the others. */
export const storyLink = (target: LinkTarget, short: boolean): string =>
  short && target.link == null ? `${target.site.replace(/\/+$/, '')}/${shortPath(target)}` : trackedLink(target);

/** The story's page with its marks, as a path and query from the root of the site; null when it is no such link. */
export const shortLinkTarget = (path: string): string | null => {
  const [g, story = '', source = '', value = noValue, ...more] = path.replace(/^\/+/, '').split('/');
  if (g !== 'g' || more.length > 0 || !word.test(story) || !word.test(value) || !isLinkSource(source)) return null;
  return `stories/${story}/?${trackingQuery({ story, source, valueTag: value })}`;
};
