import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import { composePost } from '#functions/publishing/publications/composing/compose-post.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { needsPerson, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry } from '#functions/publishing/publications/ledger/record.ts';
import { clearToSend } from '#functions/publishing/publications/sending/clear-to-send.ts';
import { counts, looksNeeded } from '#functions/publishing/publications/sending/reconciliation-schedule.ts';
import { lookOnce } from '#functions/publishing/publications/sending/resolve-send.ts';
import { sendAndRecord, textHash } from '#functions/publishing/publications/sending/send-and-record.ts';
import {
  isLookedFor,
  mayBeRepeated,
  unknownOutcomeOf,
} from '#functions/publishing/publications/sending/unknown-outcome.ts';

type Due = DetailOf<'PublicationDue'>;
type PublicationChain = Chain<PublicationEntry>;

/** It may stand, so it is never called refused or missed: a person is told why it was not sent again. */
const askPerson = (deps: PublishingDeps, chain: PublicationChain, due: Due, reason: string) =>
  recordEntry(deps, chain, due, { ...unknownOutcomeOf(reason), needsPerson: true, looks: looksNeeded });

/**
 * The one identical re-send (docs/reference/linkedin.md#what-may-be-tried-again): same approval, same text, same
 * pictures, so that the channel's own refusal of duplicates is a net under the looks. Everything that allows a send is
 * read anew.
 */
const sendAgain = async (deps: PublishingDeps, chain: PublicationChain, due: Due): Promise<PublicationChain | null> => {
  const { sending, claim } = stateOf(chain);
  const clearance = await clearToSend(deps, due);
  if (clearance.stop?.stop === 'wait') return chain;
  if (clearance.stop !== null) return askPerson(deps, chain, due, clearance.stop.reason);
  const post = await composePost(deps, due, clearance.cleared, clearance.settings);
  if ('stop' in post) return post.stop === 'wait' ? chain : askPerson(deps, chain, due, post.reason);
  if (sending === null || clearance.approval !== claim?.approval || textHash(post) !== sending.textHash)
    return askPerson(deps, chain, due, 'changed-after-approval');
  return sendAndRecord(deps, chain, due, { post, pictures: sending.pictures, attempt: 2 });
};

/**
 * Serves a send whose end is not known: looks for it when it is time to, adopts what stands, and sends once more what was
 * looked for in vain while its slot lasts. `null` means that another run took over.
 */
export const serveInQuestion = async (
  deps: PublishingDeps,
  chain: PublicationChain,
  due: Due,
): Promise<PublicationChain | null> => {
  const before = stateOf(chain);
  if (before.kind === 'unknown' && !needsPerson(before) && !counts(before, deps.clock.now())) return chain;
  const looked = await lookOnce(deps, chain, due);
  const state = stateOf(looked.chain);
  const isDue = looked.absent && isLookedFor(state) && !needsPerson(state) && mayBeRepeated(state, deps.clock.now());
  return isDue ? sendAgain(deps, looked.chain, due) : looked.chain;
};
