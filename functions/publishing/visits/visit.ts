import type { LogLine } from '#functions/publishing/visits/access-log.ts';
import { isLinkSource, type LinkSource } from '#functions/story/posts/tracked-link.ts';

/** A page that was shown: a story, or an open job that a story led to. */
export type Visit = {
  readonly page: 'story' | 'job';
  readonly story: string;
  /** What the link said of where it stood; `direct` when it said nothing. */
  readonly source: LinkSource | 'direct';
};

const pagePath = /(?:^|\/)(stories|jobs)\/([A-Za-z0-9][A-Za-z0-9_-]{0,99})\/(?:index\.html)?$/;
const word = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/** What a line tells, or null for all else: pictures, other pages, errors, redirects, jobs that were found without a story. */
export const visitOf = ({ path, query, status }: LogLine): Visit | null => {
  const [, kind, id = ''] = pagePath.exec(path) ?? [];
  if (kind === undefined || (status !== 200 && status !== 304)) return null;
  const said = new URLSearchParams(query);
  const source = said.get('utm_source') ?? '';
  const known = isLinkSource(source) ? source : 'direct';
  if (kind === 'stories') return { page: 'story', story: id, source: known };
  const story = said.get('utm_content') ?? '';
  return known === 'direct' || !word.test(story) ? null : { page: 'job', story, source: known };
};
