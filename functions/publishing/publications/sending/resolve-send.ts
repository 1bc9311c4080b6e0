import { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { LookOutcome } from '#functions/ground/ports/channel.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry, recordOutcome } from '#functions/publishing/publications/ledger/record.ts';
import { unknownOutcomeAfter } from '#functions/publishing/publications/sending/unknown-outcome.ts';
import { approvalByHash } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;
type Needs = Pick<Deps, 'records' | 'clock' | 'writer' | 'channels'>;

const lookFor = async (deps: Needs, state: PublicationState, due: Due): Promise<LookOutcome> => {
  const { sending, firstSentAt, claim, byHand } = state;
  if (sending === null || firstSentAt === null || claim === null)
    return { outcome: 'unreadable', reason: 'no-send-recorded' };
  const approval = approvalByHash(await readApprovals(deps, due.story), claim.approval);
  if (approval === null) return { outcome: 'unreadable', reason: 'approval-lost' };
  const { shown, commentary } = approval.linkedin;
  const post = { channel: 'linkedin' as const, shown, commentary, pictures: [], article: null };
  const look = deps.channels[due.channel].look(
    post,
    { pictures: sending.pictures },
    Temporal.Instant.from(firstSentAt),
  );
  // Where people post by hand there may be no access to look with; then their word decides.
  return byHand ? look.catch(() => ({ outcome: 'unreadable', reason: 'by-hand' })) : look;
};

/** What a look left; `absent` only when this look did not find it and no other run has written since. */
type Looked = { readonly chain: Chain<PublicationEntry>; readonly absent: boolean };

/**
 * Looks for a send in question. What is found is adopted; what is not found stays unknown, with a count of the looks, until
 * it is sent once more or a person is asked. Nothing is sent from here.
 */
export const lookOnce = async (deps: Needs, chain: Chain<PublicationEntry>, due: Due): Promise<Looked> => {
  const state = stateOf(chain);
  const look = await lookFor(deps, state, due);
  if (look.outcome === 'published') {
    const said = { kind: 'published', externalId: look.externalId, url: look.url, how: 'found' } as const;
    return { chain: await recordOutcome(deps, chain, due, said), absent: false };
  }
  const absent = look.outcome === 'absent';
  const doubt = unknownOutcomeAfter(state, look, deps.clock.now());
  if (doubt === null) return { chain, absent };
  const written = await recordEntry(deps, chain, due, doubt);
  if (written !== null) return { chain: written, absent };
  return { chain: await readChain<PublicationEntry>(deps.records, chain.prefix), absent: false };
};

/** Resolves an uncertain send by looking. */
export const resolveSend = async (
  deps: Needs,
  chain: Chain<PublicationEntry>,
  due: Due,
): Promise<Chain<PublicationEntry>> => (await lookOnce(deps, chain, due)).chain;
