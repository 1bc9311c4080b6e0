import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Shown } from '#functions/ground/ports/channel.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { markFirstMeasure } from '#functions/publishing/engagement/measure-markers.ts';
import { closeSlot } from '#functions/publishing/publications/closing/close-slot.ts';
import { endTakeDownByHand } from '#functions/publishing/publications/closing/take-down.ts';
import { wordsOf } from '#functions/publishing/publications/correcting/compose-edit.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { outcomeOf } from '#functions/publishing/publications/ledger/outcome-of.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import {
  dueOfClaim,
  needsPerson,
  type PublicationState,
  stateOf,
} from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry } from '#functions/publishing/publications/ledger/record.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { archiveMissing } from '#functions/publishing/publications/sending/archive-missing.ts';
import { lookOnce } from '#functions/publishing/publications/sending/resolve-send.ts';
import { approvalByHash } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

type PublicationChain = Chain<PublicationEntry>;
type Due = NonNullable<ReturnType<typeof dueOfClaim>>;

/** What a person says who has looked in the channel. */
export type Decision = { readonly decision: 'stands'; readonly externalId: string } | { readonly decision: 'absent' };

/**
 * `unknown-publication` and `not-waiting`: nothing to settle. `not-there`, `other-post` and `told-elsewhere`: the named post
 * is not believed. `it-stands`: said to be absent, and found; that is recorded. `still-there`: said to be taken down, and it
 * stands. `taken-over`: another run wrote meanwhile.
 */
export type SettleRefusal =
  | 'unknown-publication'
  | 'not-waiting'
  | 'not-there'
  | 'other-post'
  | 'told-elsewhere'
  | 'it-stands'
  | 'still-there'
  | 'taken-over';

export type SettledByHand =
  | { readonly settled: true; readonly seen: boolean; readonly outcome: Outcome }
  | { readonly settled: false; readonly why: SettleRefusal; readonly outcome: Outcome | null };

/** Closes what is settled: what was published is kept and measured as any other, and nothing is sent again. */
const close = async (deps: PublishingDeps, chain: PublicationChain, due: Due): Promise<void> => {
  if (stateOf(chain).kind === 'published') {
    await archiveMissing(deps, chain, due);
    await markFirstMeasure(deps, chain);
  }
  await closeSlot(deps, chain, due.instant);
};

/** The named post as the channel shows it, compared with what was sent. */
const shownAt = async (deps: PublishingDeps, state: PublicationState, due: Due, externalId: string): Promise<Shown> => {
  const approved = approvalByHash(await readApprovals(deps, due.story), state.claim?.approval ?? null);
  const channel = deps.channels[due.channel];
  if (approved === null) return { outcome: 'other', url: null };
  const shown = channel.shows(externalId, wordsOf(approved), { pictures: state.sending?.pictures ?? [] });
  // Where people post by hand there may be no access to read with; then their word is recorded as such.
  return state.byHand ? shown.catch(() => ({ outcome: 'unreadable', url: null })) : shown;
};

const disbelieved = async (
  deps: PublishingDeps,
  shown: Shown,
  { publication }: Due,
  externalId: string,
): Promise<SettleRefusal | null> => {
  if (shown.outcome === 'absent') return 'not-there';
  if (shown.outcome === 'other') return 'other-post';
  const facts = await readAllJson<PublicationProjection>(deps.reports, 'publications/');
  const isTold = facts.some(
    (projection) => projection.externalId === externalId && projection.publication !== publication,
  );
  return isTold ? 'told-elsewhere' : null;
};

/** Posted by hand, and on its way down, where perhaps nobody but a person can see or do that. */
const isToBeTakenDown = ({ kind, byHand }: PublicationState): boolean => kind === 'withdrawing' && byHand;

/** Whether there is something to settle, and what a person is told when there is not. */
export const nothingToSettle = async (
  deps: Pick<PublishingDeps, 'records'>,
  publication: string,
  { decision }: Pick<Decision, 'decision'>,
): Promise<Extract<SettledByHand, { readonly settled: false }> | null> => {
  const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
  const state = stateOf(chain);
  const due = dueOfClaim(state);
  if (due === null) return { settled: false, why: 'unknown-publication', outcome: null };
  if (needsPerson(state) || (isToBeTakenDown(state) && decision === 'absent')) return null;
  return { settled: false, why: 'not-waiting', outcome: outcomeOf(due, chain) };
};

const takenDown = async (deps: PublishingDeps, chain: PublicationChain, due: Due): Promise<SettledByHand> => {
  const { read, chain: removed } = await endTakeDownByHand(deps, chain, due);
  if (removed === null) return { settled: false, why: 'taken-over', outcome: null };
  const outcome = outcomeOf(due, removed);
  if (read === 'present') return { settled: false, why: 'still-there', outcome };
  return { settled: true, seen: read === 'absent', outcome };
};

/**
 * Settles an uncertain send on the word of a person, with their name. That a post stands is believed only if it can be
 * read, where the channel can be read; that it does not stand, only if one more look does not find it.
 */
export const resolveByHand = async (
  deps: PublishingDeps,
  publication: string,
  said: Decision,
): Promise<SettledByHand> => {
  const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(publication));
  const state = stateOf(chain);
  const due = dueOfClaim(state);
  const no = (why: SettleRefusal, outcome: Outcome | null): SettledByHand => ({ settled: false, why, outcome });
  if (due === null) return no('unknown-publication', null);
  if (isToBeTakenDown(state) && said.decision === 'absent') return takenDown(deps, chain, due);
  if (!needsPerson(state)) return no('not-waiting', outcomeOf(due, chain));
  const person = deps.user;
  if (said.decision === 'stands') {
    const { externalId } = said;
    const shown = await shownAt(deps, state, due, externalId);
    const why = await disbelieved(deps, shown, due, externalId);
    if (why !== null) return no(why, outcomeOf(due, chain));
    const seen = shown.outcome !== 'unreadable';
    const entry = { kind: 'settled', decision: 'stands', person, seen, externalId, url: shown.url } as const;
    return written(deps, await recordEntry(deps, chain, due, entry), due, seen);
  }
  const looked = await lookOnce(deps, chain, due);
  if (stateOf(looked.chain).kind === 'published') {
    await close(deps, looked.chain, due);
    return no('it-stands', outcomeOf(due, looked.chain));
  }
  const entry = { kind: 'settled', decision: 'absent', person, seen: looked.absent } as const;
  const nothing = { externalId: null, url: null };
  return written(deps, await recordEntry(deps, looked.chain, due, { ...entry, ...nothing }), due, looked.absent);
};

const written = async (
  deps: PublishingDeps,
  chain: PublicationChain | null,
  due: Due,
  seen: boolean,
): Promise<SettledByHand> => {
  if (chain === null) return { settled: false, why: 'taken-over', outcome: null };
  await close(deps, chain, due);
  return { settled: true, seen, outcome: outcomeOf(due, chain) };
};
