/** From a page to a target: an address as it is, a key of the reports store as a relative link. */
export type Address = (target: string) => string;

/**
 * Links that hold wherever the store is served, and from disk. Only web and mail addresses pass through; all else is
 * taken for a key, so that no text from content can become a script address.
 */
export const addressFrom =
  (page: string): Address =>
  (target) => {
    if (/^(https?:\/\/|mailto:)/i.test(target)) return target;
    const from = page.split('/').slice(0, -1);
    const to = target.split('/');
    const shared = from.findIndex((part, index) => part !== to[index]);
    const common = Math.min(shared === -1 ? from.length : shared, to.length - 1);
    const up = from.slice(common).map(() => '..');
    const down = to.slice(common).map(encodeURIComponent);
    const [first = '.'] = [...up, ...down];
    return (first.includes('%3A') ? ['.', ...up, ...down] : [...up, ...down]).join('/');
  };

/** Keys of the pages in the reports store. */
export const pageKeys = {
  front: 'newsroom/index.html',
  stories: 'newsroom/stories/index.html',
  calendar: 'newsroom/calendar/index.html',
  published: 'newsroom/published/index.html',
  withdrawals: 'newsroom/withdrawals/index.html',
  digests: 'newsroom/digests/index.html',
  jobAds: 'newsroom/job-ads/index.html',
  coverage: 'newsroom/coverage/index.html',
  coverageCsv: 'newsroom/coverage/coverage.csv',
  style: 'newsroom/style.css',
  subscription: 'newsroom/calendar/calendar.ics',
} as const;

/** The calendar of one month, `2026-11`. */
export const monthKey = (month: string): string => `newsroom/calendar/${month}/index.html`;
/** The calendar of one campaign, or of one channel, alone. */
export const calendarOnlyKey = (kind: 'campaign' | 'channel', name: string): string =>
  `newsroom/calendar/${kind}/${name}/index.html`;

export const sheetKey = (story: string): string => `newsroom/stories/${story}/index.html`;
export const digestKey = (period: string): string => `digests/${period}/index.html`;
/** Where a person opens what is to be posted by hand; served where somebody is served, and never written. */
export const byHandKey = (publication: string): string => `newsroom/by-hand/${publication}/index.html`;
