import { Temporal } from 'temporal-polyfill';
import type { ChannelName } from '#functions/ground/channels/channel-name.ts';

/** Calls a member may make in a UTC day on the Development tier (docs/reference/linkedin.md#development-tier). */
export const dayLimit = 100;

/** `budget/linkedin/<yyyy-mm-dd>.json` in `reports`; the day is UTC, as LinkedIn's quota is. */
export type CallDay = { readonly day: string; readonly used: number };

export const callDayKey = (day: string): string => `budget/linkedin/${day}.json`;

/** A post and its reading back, and for each picture an upload begun, its bytes, and a look at how it went. */
export const publicationCalls = (pictures: number): number => 2 + 3 * pictures;

/** A text that is changed and read back. */
export const editCalls = 2;

/** What a publication is held a place for before its pictures are known. */
const usualPictures = 3;

const longestList = 50;

/** At most: two lists of statistics, a batch that this tier refuses, and for each post its reactions and a look whether it stands. */
export const measuringCalls = (posts: number): number =>
  posts === 0 ? 0 : 3 * Math.ceil(posts / longestList) + 2 * posts;

/** How many posts can be measured with the calls that are left. */
export const measurable = (left: number): number => {
  let posts = 0;
  while (measuringCalls(posts + 1) <= left) posts += 1;
  return posts;
};

/** The day with so many calls more, or null when it would pass the limit. */
export const withCalls = (day: CallDay, calls: number, limit: number): CallDay | null =>
  day.used + calls > limit ? null : { ...day, used: day.used + calls };

/** What of a planned publication says whether it will still cost calls. `latest` is an instant. */
type Planned = { readonly channel: ChannelName; readonly publication: string | null; readonly latest: string };

/** Calls to keep back for the day's publications that may still go out. */
export const heldForPlanned = (planned: readonly Planned[], now: Temporal.Instant): number =>
  planned.filter(
    ({ channel, publication, latest }) =>
      channel === 'linkedin' && publication !== null && Temporal.Instant.compare(latest, now) >= 0,
  ).length * publicationCalls(usualPictures);
