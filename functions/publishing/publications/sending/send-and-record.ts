import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deferred, Prepared, Refused } from '#functions/ground/ports/channel.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { Post } from '#functions/ground/ports/post.ts';
import type { PublicationEntry, Sending } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry, recordOutcome, type Said } from '#functions/publishing/publications/ledger/record.ts';
import { markOpen } from '#functions/publishing/publications/ledger/work-markers.ts';
import { archivePost } from '#functions/publishing/publications/sending/archive-post.ts';
import { claimTelling } from '#functions/publishing/publications/sending/claim-telling.ts';
import { lastLook } from '#functions/publishing/publications/sending/last-look.ts';
import { leavesBy } from '#functions/publishing/publications/sending/reconciliation-schedule.ts';
import { resolveSend } from '#functions/publishing/publications/sending/resolve-send.ts';
import { unknownOutcomeOf } from '#functions/publishing/publications/sending/unknown-outcome.ts';
import { withoutToldWords } from '#functions/publishing/publications/sending/without-told-words.ts';

type Due = DetailOf<'PublicationDue'>;
type PublicationChain = Chain<PublicationEntry>;

/** What a channel would be asked to show, as one hash; pictures are named apart from it. */
export const textHash = (post: Post): string => {
  if (post.channel === 'linkedin') return sha256(post.commentary);
  if (post.channel === 'job-boards') return sha256(post.html);
  return sha256(canonicalJson(post.files.map((file) => ({ key: file.key, hash: sha256(file.body) }))));
};

export const saidOf = (answer: Refused | (Deferred & { readonly begun?: Prepared })): Said => {
  if (answer.outcome === 'refused') return { kind: 'refused', reason: answer.reason, detail: answer.detail };
  const said = { kind: 'deferred' as const, reason: answer.reason, notBefore: answer.notBefore.toString() };
  return answer.begun === undefined ? said : { ...said, pictures: answer.begun.pictures };
};

/** A "no" to the second attempt says nothing of the first, which is still in question: a person has to look. */
const answerTo = (isFirst: boolean, answer: Parameters<typeof saidOf>[0]): Said =>
  isFirst ? saidOf(answer) : { ...unknownOutcomeOf(answer.reason), needsPerson: true };

/**
 * Claims the telling, says that the request leaves, and looks once more. The ledger ends in `sending` when it may leave now.
 * `null` means that another run took over.
 */
export const beginSend = async (
  deps: PublishingDeps,
  chain: PublicationChain,
  due: Due,
  { post, ...repeated }: { readonly post: Post } & Pick<Sending, 'pictures' | 'attempt'>,
): Promise<PublicationChain | null> => {
  const isFirst = repeated.attempt !== 2;
  const teller = await claimTelling(deps, due, chain);
  if (teller !== due.publication) {
    const told = { outcome: 'refused', reason: 'already-told', detail: teller } as const;
    return recordEntry(deps, chain, due, answerTo(isFirst, told));
  }
  // Whoever pauses finds what is leaving by its marker; an event may have come without one.
  await markOpen(deps, { due, notBefore: null });
  const sending = await recordEntry(deps, chain, due, { kind: 'sending', textHash: textHash(post), ...repeated });
  if (sending === null) return null;
  const stop = await lastLook(deps, sending, due);
  if (stop === null) return sending;
  return recordOutcome(deps, sending, due, answerTo(isFirst, { ...stop, begun: { pictures: repeated.pictures } }));
};

/**
 * One request, between the entry that says that it leaves and the entry that says what came back. `null` means that another
 * run took over and nothing was sent.
 */
export const sendAndRecord = async (
  deps: PublishingDeps,
  chain: PublicationChain,
  due: Due,
  send: { readonly post: Post } & Pick<Sending, 'pictures' | 'attempt'>,
): Promise<PublicationChain | null> => {
  const { post, ...repeated } = send;
  const sending = await beginSend(deps, chain, due, send);
  if (sending === null) return null;
  const { last } = stateOf(sending);
  if (last?.kind !== 'sending') return sending;
  const answer = await deps.channels[due.channel].send(post, { pictures: repeated.pictures }, leavesBy(last));
  const sent = withoutToldWords(answer, post);
  if (sent.outcome === 'published') {
    const { externalId, url } = sent;
    const published = await recordOutcome(deps, sending, due, { kind: 'published', externalId, url, how: 'answered' });
    await archivePost(deps, due.publication, post, { externalId, url, at: deps.clock.now().toString() });
    return published;
  }
  if (sent.outcome !== 'unknown') return recordOutcome(deps, sending, due, answerTo(repeated.attempt !== 2, sent));
  return resolveSend(deps, await recordOutcome(deps, sending, due, unknownOutcomeOf(sent.reason)), due);
};
