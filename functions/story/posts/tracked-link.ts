/**
 * How the visit came about, in five fields that name nobody
 * (docs/reference/job-boards.md#clicks-without-following-anyone).
 */
export const linkMediums = {
  linkedin: 'social',
  'job-ads': 'jobad',
  platsbanken: 'jobad',
  teamtailor: 'jobad',
  indeed: 'jobad',
  jooble: 'jobad',
  talent: 'jobad',
  adzuna: 'jobad',
  careerjet: 'jobad',
  'linkedin-jobs': 'jobad',
  google_jobs: 'jobad',
  site: 'feed',
} as const satisfies Readonly<Record<string, 'social' | 'jobad' | 'feed'>>;

/** Where a link to a story stands: the one list of them, for posts, boards' feeds, the laptop and the edge. */
export type LinkSource = keyof typeof linkMediums;

export const isLinkSource = (text: string): text is LinkSource => Object.hasOwn(linkMediums, text);

/** The campaign of a story without a value. */
export const noValue = 'berattelse';

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

const marksOf = ({ source, valueTag, story }: Pick<LinkTarget, 'source' | 'valueTag' | 'story'>) => ({
  utm_source: source,
  utm_medium: linkMediums[source],
  utm_campaign: valueTag ?? noValue,
  utm_content: story,
});

const queryOf = (marks: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(marks).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);

/** The query of a link inside the site, from a story to a job: it counts what the story led to. */
export const trackingQuery = (about: Pick<LinkTarget, 'source' | 'valueTag' | 'story'>): string =>
  queryOf(marksOf(about)).join('&');

const key = (pair: string): string => pair.split('=', 1)[0]?.toLowerCase() ?? '';

/** A link that says where a visit came from and nothing about the visitor. Existing query and fragment are kept. */
export const trackedLink = (target: LinkTarget): string => {
  const wanted = target.link ?? `${target.site.replace(/\/+$/, '')}/${target.path.replace(/^\/+/, '')}`;
  const address = URL.parse(wanted)?.href ?? wanted;
  const [, base = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(address) ?? [];
  const ours = marksOf(target);
  const kept = query.split('&').filter((pair) => pair !== '' && !Object.hasOwn(ours, key(pair)));
  return `${base}?${[...kept, ...queryOf(ours)].join('&')}${fragment}`;
};
