import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { RevisedEvent } from '#functions/newsroom/screens/feed-revision.ts';

/** What the secret addresses of calendar programs answer with, in `reports`. */
export const titlesFeedKey = 'calendar/titles.ics';

/**
 * What may leave the sign-in: titles and times. An address is read by the calendar's provider too, so that it says neither why nor
 * where nor by which campaign, in the ids neither.
 */
export const titlesFeed = (feed: readonly RevisedEvent[]): readonly RevisedEvent[] =>
  feed.map(({ uid, revision, event }) => ({
    uid: `${sha256(uid).slice(0, 32)}@vardag`,
    revision,
    event: event === null ? null : { ...event, summary: event.title, description: '' },
  }));
