import { Temporal } from 'temporal-polyfill';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { LinkedInPost } from '#functions/ground/ports/post.ts';
import { writeProjection } from '#functions/publishing/publications/closing/close-slot.ts';
import { miss } from '#functions/publishing/publications/closing/miss.ts';
import { composePost } from '#functions/publishing/publications/composing/compose-post.ts';

import { byHand, type PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { dueOfClaim, isInQuestion, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordOutcome } from '#functions/publishing/publications/ledger/record.ts';
import { markOpen } from '#functions/publishing/publications/ledger/work-markers.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { channelFreeAt } from '#functions/publishing/publications/sending/channel-turn.ts';
import { clearToSend } from '#functions/publishing/publications/sending/clear-to-send.ts';
import { nextLookAt } from '#functions/publishing/publications/sending/reconciliation-schedule.ts';
import { beginSend, textHash } from '#functions/publishing/publications/sending/send-and-record.ts';
import { unknownOutcomeOf } from '#functions/publishing/publications/sending/unknown-outcome.ts';

/** `why` is a code of `reasonWords`. */
export type OpenedByHand =
  | { readonly opened: true; readonly post: LinkedInPost }
  | { readonly opened: false; readonly why: string };

const no = (why: string): OpenedByHand => ({ opened: false, why });

/**
 * A person opens what is to be posted by hand. From here on it may stand, so the ledger says that it leaves before a word of
 * it is given away, after the same looks as any send; and then that nobody knows, until a person says. Opened again, the same
 * words are given again, while they may be seen.
 */
export const openByHand = async (deps: PublishingDeps, publication: string): Promise<OpenedByHand> => {
  const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
  const state = stateOf(chain);
  const due = dueOfClaim(state);
  if (due === null || !state.byHand) return no('unknown-publication');
  const wasOpened = isInQuestion(state);
  if (!wasOpened && state.kind !== 'prepared') return no('not-waiting');
  if (!wasOpened && Temporal.Instant.compare(deps.clock.now(), due.latest) > 0) {
    await miss(deps, chain, due, 'not-opened');
    return no('too-late');
  }
  const clearance = await clearToSend(deps, due);
  if (clearance.stop !== null) return no(clearance.stop.reason);
  const post = await composePost(deps, due, clearance.cleared, clearance.settings);
  if ('stop' in post || post.channel !== 'linkedin') return no('stop' in post ? post.reason : 'not-waiting');
  if (wasOpened)
    return textHash(post) === state.sending?.textHash ? { opened: true, post } : no('changed-after-approval');
  if ((await channelFreeAt(deps, due, clearance.settings.channels)) !== null) return no('pace');
  const begun = await beginSend(deps, chain, due, { post, pictures: [] });
  if (begun === null) return no('taken-over');
  const last = stateOf(begun).last;
  if (last?.kind !== 'sending') return no(last !== null && 'reason' in last ? last.reason : 'taken-over');
  const unknown = await recordOutcome(deps, begun, due, unknownOutcomeOf(byHand));
  await markOpen(deps, { due, notBefore: nextLookAt(stateOf(unknown), deps.clock.now()).toString() });
  await writeProjection(deps, unknown);
  return { opened: true, post };
};
