import { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/events/vardag-event.ts';
import type { Chain } from '#functions/ledger/chain.ts';
import type { LookOutcome } from '#functions/ports/channel.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import { type PublicationState, stateOf } from '#functions/publications/publication-state.ts';
import { recordOutcome } from '#functions/publications/record.ts';
import { approvalByHash } from '#functions/stories/approval.ts';
import { readApprovals } from '#functions/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;
type Needs = Pick<Deps, 'records' | 'clock' | 'writer' | 'channels'>;

/** How long a post may take to show up before a person is asked (reference: linkedin section 7.6). */
const patience = Temporal.Duration.from({ minutes: 10 });

const lookFor = async (deps: Needs, state: PublicationState, due: Due): Promise<LookOutcome> => {
  const { sending, claim } = state;
  if (sending === null || claim === null) return { outcome: 'unreadable', reason: 'no-send-recorded' };
  const approval = approvalByHash(await readApprovals(deps, due.story), claim.approval);
  if (approval === null) return { outcome: 'unreadable', reason: 'approval-lost' };
  const { shown, commentary } = approval.linkedin;
  const post = { channel: 'linkedin' as const, shown, commentary, pictures: [], article: null };
  return deps.channels[due.channel].look(post, { pictures: sending.pictures }, Temporal.Instant.from(sending.at));
};

/**
 * Resolves an uncertain send by looking. What is found is adopted; what is not found stays unknown, and after ten minutes
 * a person is asked. It is never sent again from here.
 */
export const resolveSend = async (
  deps: Needs,
  chain: Chain<PublicationEntry>,
  due: Due,
): Promise<Chain<PublicationEntry>> => {
  const state = stateOf(chain);
  const look = await lookFor(deps, state, due);
  if (look.outcome === 'published')
    return recordOutcome(deps, chain, due, {
      kind: 'published',
      externalId: look.externalId,
      url: look.url,
      how: 'found',
    });
  const sentAt = Temporal.Instant.from(state.sending?.at ?? deps.clock.now());
  const waited = Temporal.Instant.compare(deps.clock.now(), sentAt.add(patience)) >= 0;
  const reason = look.outcome === 'absent' ? 'not-found' : look.reason;
  const told = state.last?.kind === 'unknown' && state.last.needsPerson === waited;
  return told ? chain : recordOutcome(deps, chain, due, { kind: 'unknown', reason, needsPerson: waited });
};
