import { Temporal } from 'temporal-polyfill';
import type { Sending } from '#functions/publishing/publications/ledger/entry.ts';
import { needsPerson, type PublicationState } from '#functions/publishing/publications/ledger/publication-state.ts';

/**
 * When an uncertain send is looked for: the finder may lag, so only looks some time after the send count, and the last
 * of them is ten minutes after it (docs/reference/linkedin.md#what-may-be-tried-again). An earlier look may find the
 * post, and says nothing else.
 */
const countedAfter = [{ minutes: 1 }, { minutes: 4 }, { minutes: 10 }] as const;
export const looksNeeded = countedAfter.length;
/**
 * A request that has not left so long after its `sending` leaves no more: well before a look that counts, and before a pause
 * stops waiting for it, so that whoever goes on without it is not surprised by it.
 */
const leavesWithin = { seconds: 30 } as const;
export const leavesBy = ({ at }: Pick<Sending, 'at'>): Temporal.Instant => Temporal.Instant.from(at).add(leavesWithin);
/** Between tries while a channel can't be read, or while a pause keeps the re-send waiting. */
const betweenTries = { minutes: 2 } as const;
/** A person was asked: what shows up late is still adopted, at the cost of a few calls a day. */
const whileAPersonLooks = { hours: 1 } as const;
const afterADay = { hours: 24 } as const;

const later = (a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(a, b) > 0 ? a : b;

/** From when on a look counts; null before anything was sent. */
export const nextLook = ({ sending, looks }: PublicationState): Temporal.Instant | null => {
  if (sending === null) return null;
  return Temporal.Instant.from(sending.at).add(countedAfter[Math.min(looks, looksNeeded - 1)] ?? betweenTries);
};

/** Whether a look at this instant counts. */
export const counts = (state: PublicationState, now: Temporal.Instant): boolean => {
  const from = nextLook(state);
  return from !== null && Temporal.Instant.compare(now, from) >= 0;
};

/** For the marker of a send that was just looked for: when a tick is to ask for it again. */
export const nextLookAt = (state: PublicationState, now: Temporal.Instant): Temporal.Instant => {
  if (needsPerson(state)) {
    const day = Temporal.Instant.from(state.sending?.at ?? now).add(afterADay);
    return now.add(Temporal.Instant.compare(now, day) < 0 ? whileAPersonLooks : afterADay);
  }
  const next = nextLook(state) ?? now;
  return Temporal.Instant.compare(next, now) > 0 ? next : later(next, now.add(betweenTries));
};
