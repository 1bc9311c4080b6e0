import type { DetailOf } from '#functions/events/vardag-event.ts';
import { appendEntry } from '#functions/ledger/append-entry.ts';
import type { Chain } from '#functions/ledger/chain.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import type { Outcome } from '#functions/publications/job-report.ts';
import { outcomeOf } from '#functions/publications/outcome-of.ts';
import { publicationPrefix } from '#functions/publications/publication.ts';
import { mayStand, type PublicationState, stateOf } from '#functions/publications/publication-state.ts';
import { settle } from '#functions/publications/settle.ts';

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
  await settle(deps, appended.chain, instant);
  return outcomeOf(due, appended.chain);
};

export const missNow = async (deps: Needs, due: Due, reason: string): Promise<Outcome | null> =>
  miss(deps, await readChain<PublicationEntry>(deps.records, publicationPrefix(due.publication)), due, reason);
