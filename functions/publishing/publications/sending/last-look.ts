import type { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { type Chain, entryKey } from '#functions/ground/ledger/chain.ts';
import type { Deferred } from '#functions/ground/ports/channel.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { takeTurn } from '#functions/publishing/publications/sending/channel-turn.ts';
import { clearToSend } from '#functions/publishing/publications/sending/clear-to-send.ts';

/** What was stopped at the last moment is asked for at the next tick; a refusal is then said as one. */
const untilNextTick = { minutes: 1 } as const;

const later = (reason: string, notBefore: Temporal.Instant): Deferred => ({ outcome: 'deferred', reason, notBefore });

/**
 * The look between the entry that says that a request leaves and the request: pause, consent and approval, read anew, the
 * ledger, and the channel's turn. Whoever pauses after that entry sees it and waits for its end; whoever paused before it is
 * seen here. Null means that it may leave now.
 */
export const lastLook = async (
  deps: PublishingDeps,
  sending: Chain<PublicationEntry>,
  due: DetailOf<'PublicationDue'>,
): Promise<Deferred | null> => {
  const clearance = await clearToSend(deps, due);
  const nextTick = deps.clock.now().add(untilNextTick);
  if (clearance.stop !== null) return later(clearance.stop.reason, nextTick);
  if (clearance.approval !== stateOf(sending).claim?.approval) return later('changed-after-approval', nextTick);
  // A run that slept here is no longer alone: others look for what it has not sent.
  const next = await deps.records.head(entryKey(sending.prefix, sending.entries.length));
  if (next !== null) return later('taken-over', nextTick);
  const free = await takeTurn(deps, due, clearance.settings.channels);
  return free === null ? null : later('pace', free);
};
