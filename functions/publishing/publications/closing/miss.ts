import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { closeSlot } from '#functions/publishing/publications/closing/close-slot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { outcomeOf } from '#functions/publishing/publications/ledger/outcome-of.ts';
import {
  mayStand,
  type PublicationState,
  stateOf,
} from '#functions/publishing/publications/ledger/publication-state.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';

type Due = DetailOf<'PublicationDue'>;
type Needs = Pick<Deps, 'records' | 'reports' | 'bus' | 'clock' | 'writer'>;

/** Whether this very slot has already come to its end in the ledger. */
export const isOver = (state: PublicationState, due: Due): boolean => {
  if (mayStand(state) || state.kind === 'removed' || state.last?.kind === 'settled') return true;
  if (state.kind === 'missed') return state.last?.kind === 'missed' && state.last.instant === due.instant;
  return state.kind === 'refused' && state.claim?.instant === due.instant;
};

/** Marks a slot missed, unless something has been sent or the slot is already over. */
export const miss = async (
  deps: Needs,
  chain: Chain<PublicationEntry>,
  due: Due,
  reason: string,
): Promise<Outcome | null> => {
  if (isOver(stateOf(chain), due)) return null;
  const { publication, campaign, story, channel, slot, instant } = due;
  const appended = await appendEntry<PublicationEntry>(deps.records, chain, {
    kind: 'missed',
    at: deps.clock.now().toString(),
    by: deps.writer,
    publication,
    campaign,
    story,
    channel,
    vacancy: null,
    slot,
    instant,
    reason,
  });
  if (!appended.appended) return null;
  await closeSlot(deps, appended.chain, instant);
  return outcomeOf(due, appended.chain);
};

export const missNow = async (deps: Needs, due: Due, reason: string): Promise<Outcome | null> =>
  miss(deps, await readChain<PublicationEntry>(deps.records, publicationPrefix(due.publication)), due, reason);
