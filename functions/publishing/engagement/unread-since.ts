import type { Temporal } from 'temporal-polyfill';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';

/** There from the first attempt that gave no number since the newest that did: within it nothing says how posts do. */
const unreadSinceKey = 'measured/unread-since.txt';

type Attempt = Pick<Snapshot, 'measuredAt' | 'impressions' | 'unread'>;

/** A post that is gone is an answer, and no sign that numbers can't be read. */
const isAnswer = ({ impressions, unread }: Attempt): boolean => impressions !== null || unread === 'statistics: gone';

/**
 * Notes what the attempts of a batch came to; the same again for the same batch. `triedBefore`: what is tried anew starts no clock, which
 * its first try has started where nothing else was read then.
 */
export const noteAttempts = async (
  reports: ObjectStore,
  readings: readonly (Attempt & { readonly triedBefore?: boolean })[],
  now: Temporal.Instant,
): Promise<void> => {
  const made = readings.filter(({ measuredAt }) => measuredAt !== null);
  if (made.length === 0) return;
  if (made.some(isAnswer)) await reports.remove(unreadSinceKey);
  else if (made.some(({ triedBefore }) => triedBefore !== true))
    await reports.put(unreadSinceKey, now.toString(), { ifAbsent: true, contentType: 'text/plain' });
};

/**
 * Whether no attempt has failed since the newest number. Hours in which nothing is due change nothing, so that a summer without posts is
 * no fault, and an access that is refused stays one.
 */
export const areNumbersCurrent = async (reports: ObjectStore): Promise<boolean> =>
  (await reports.head(unreadSinceKey)) === null;
