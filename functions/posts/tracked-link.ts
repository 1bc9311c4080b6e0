export type LinkSource = 'linkedin' | 'job-ads' | 'platsbanken' | 'indeed' | 'google_jobs' | 'site';

/** How the visit came about, in the terms of job-boards section 4. */
const mediumOf: Readonly<Record<LinkSource, 'social' | 'jobad' | 'feed'>> = {
  linkedin: 'social',
  'job-ads': 'jobad',
  platsbanken: 'jobad',
  indeed: 'jobad',
  google_jobs: 'jobad',
  site: 'feed',
};

/** The campaign of a story without a value. */
const noValue = 'berattelse';

export type LinkTarget = {
  /** Address of the site, without a trailing slash. */
  readonly site: string;
  /** Path of the story page on the site, `/…`. */
  readonly path: string;
  /** The story's own canonical address, which wins over the story page. */
  readonly link?: string | null | undefined;
  readonly story: string;
  readonly source: LinkSource;
  /** Id of the employer value that the story shows. */
  readonly valueTag: string | null;
};

const key = (pair: string): string => pair.split('=', 1)[0]?.toLowerCase() ?? '';

/** A link that says where a visit came from and nothing about the visitor. Existing query and fragment are kept. */
export const trackedLink = (target: LinkTarget): string => {
  const wanted = target.link ?? `${target.site.replace(/\/+$/, '')}/${target.path.replace(/^\/+/, '')}`;
  const address = URL.parse(wanted)?.href ?? wanted;
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const ours = {
    utm_source: target.source,
    utm_medium: mediumOf[target.source],
    utm_campaign: target.valueTag ?? noValue,
    utm_content: target.story,
  };
  const kept = query.split('&').filter((pair) => pair !== '' && !Object.hasOwn(ours, key(pair)));
  const added = Object.entries(ours).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}?${[...kept, ...added].join('&')}${fragment}`;
};
