import { Temporal } from 'temporal-polyfill';
import type { ReadFeed } from '#functions/ads/vacancies/feeds/feed-ad.ts';
import { type FeedState, type KeptFeed, newState } from '#functions/ads/vacancies/feeds/kept-feed.ts';
import type { Text } from '#functions/ground/language/text.ts';
import type { FetchedFeed } from '#functions/ground/ports/vacancy-source.ts';

/** A feed with fewer ads than this may lose all of them on an ordinary day. */
export const fewAds = 3;
/** Less than this part of the ads that were open is suspicious: an export that broke, not a city that stopped hiring. */
export const leastShare = 0.2;
export const doubtHours = 24;
const longestWait = Temporal.Duration.from({ hours: 24 });

export type Before = { readonly kept: KeptFeed | null; readonly state: FeedState };
/** What is believed from now on. */
export type Judged = Before;

export const isSuspicious = (delivered: number, openBefore: number): boolean =>
  openBefore >= fewAds && delivered < openBefore * leastShare;

const failed = (before: Before, reason: Text, now: Temporal.Instant, wait: number | undefined): Judged => {
  const since = before.state.failure?.since ?? now.toString();
  const asked = wait === undefined ? null : now.add({ seconds: wait });
  const most = now.add(longestWait);
  const until = asked === null ? null : Temporal.Instant.compare(asked, most) > 0 ? most : asked;
  return {
    ...before,
    state: { ...before.state, failure: { since, reason }, notBefore: until?.toString() ?? null },
  };
};

const hoursSince = (instant: string, now: Temporal.Instant): number =>
  Temporal.Instant.from(instant).until(now).total('hours');

type Delivered = { readonly answer: FetchedFeed; readonly read: (body: string) => ReadFeed };

/**
 * Whether what a feed delivers is believed. A failure, an unreadable text and, for a day, suspiciously few ads leave the ads
 * that it delivered before: an ad is gone when its own last day is over or a whole feed no longer has it.
 */
export const judgeDelivery = ({ answer, read }: Delivered, before: Before, now: Temporal.Instant): Judged => {
  if (!answer.fetched) {
    if (answer.unchanged !== true)
      return failed(before, { sv: answer.reason, en: answer.reason }, now, answer.retryAfter);
    return { kept: before.kept, state: { ...newState, read: now.toString() } };
  }
  if (answer.body === before.kept?.body) {
    const kept = { body: answer.body, validators: answer.validators ?? null };
    return { kept, state: { ...newState, read: now.toString() } };
  }
  const delivered = read(answer.body);
  if (delivered.why !== null) return failed(before, delivered.why, now, undefined);
  const day = now.toString().slice(0, 10);
  const open = before.kept === null ? 0 : read(before.kept.body).vacancies.filter((one) => one.closes >= day).length;
  const since = before.state.doubt?.since ?? now.toString();
  if (isSuspicious(delivered.ads, open) && hoursSince(since, now) < doubtHours)
    return {
      kept: before.kept,
      state: { ...newState, read: now.toString(), doubt: { since, ads: delivered.ads } },
    };
  const kept = { body: answer.body, validators: answer.validators ?? null };
  return { kept, state: { ...newState, read: now.toString() } };
};
