import { digestKey } from '#functions/newsroom/page-kit/address.ts';

/** Where a digest stands in `reports`: the page, every number with where it comes from, and a row a post. */
export const digestKeys = (period: string) => ({
  page: digestKey(period),
  json: `digests/${period}/digest.json`,
  csv: `digests/${period}/digest.csv`,
  xlsx: `digests/${period}/digest.xlsx`,
  /** The trust part's numbers, a row each. */
  trust: `digests/${period}/trust.csv`,
  /** What each number was counted from. */
  behind: `digests/${period}/numbers.html`,
  /** The page as one file that needs nothing beside it. */
  alone: `digests/${period}/report.html`,
  /** Whether it was mailed. */
  mail: `digests/${period}/mail.json`,
});
