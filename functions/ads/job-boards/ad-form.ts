import type { Temporal } from 'temporal-polyfill';
import type { FittedAd } from '#functions/ads/job-boards/fit-ad.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';

export type Composing<Ad> = {
  readonly vacancy: Vacancy;
  /** The story block that is to stand in the ad, as `storyBlock` writes it. */
  readonly block: string | null;
  /** The employer's day. */
  readonly day: Temporal.PlainDate;
  /** A story leaves the ad: that must go also on the ad's last day. */
  readonly lifting: boolean;
  /** The ad as it was last sent with a story in it, where a story leaves it. */
  readonly told: Ad | null;
};

export type ComposedAd<Ad> = {
  /** Null when something in `findings` must be mended first. */
  readonly ad: Ad | null;
  readonly story: FittedAd['story'];
  readonly findings: readonly Finding[];
};

/** What is sent to a board, from what is known of a vacancy. The same facts give the same bytes. */
export type AdForm<Ad> = {
  readonly compose: (composing: Composing<Ad>) => ComposedAd<Ad>;
  /** An ad that was sent, without its story. */
  readonly without: (last: Ad, day: Temporal.PlainDate, told: Ad | null) => Ad;
};
