import type { VardagEvent } from '#functions/events/vardag-event.ts';
import type { Chain } from '#functions/ledger/chain.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import type { Outcome } from '#functions/publications/job-report.ts';
import { placeOf } from '#functions/publications/place-of.ts';
import { publicationPrefix } from '#functions/publications/publication.ts';
import type { PublicationFact } from '#functions/publications/publication-fact.ts';
import { stateOf } from '#functions/publications/publication-state.ts';
import { say } from '#functions/publications/record.ts';
import { resolveSend } from '#functions/publications/resolve-send.ts';
import { noteFact } from '#functions/publications/settle.ts';

type PublicationChain = Chain<PublicationEntry>;

const outcome = (fact: PublicationFact, chain: PublicationChain, reason: string | null): Outcome => {
  const { publication, campaign, story, channel, slot } = fact;
  const state = stateOf(chain);
  return {
    publication,
    campaign,
    story,
    channel,
    slot: slot ?? '',
    state: state.kind === 'none' ? 'waiting' : state.kind,
    externalId: state.externalId,
    reason,
  };
};

/** A send that is still in question must be found before it can be taken down; in our own stores its place is known. */
const found = async (deps: Deps, chain: PublicationChain, fact: PublicationFact): Promise<PublicationChain> => {
  const { kind, claim } = stateOf(chain);
  if ((kind !== 'sending' && kind !== 'unknown') || claim === null || deps.channels[fact.channel].repeatable)
    return chain;
  const { publication, campaign, story, pair, channel, slot, instant, latest } = claim;
  return resolveSend(deps, chain, {
    publication,
    campaign,
    story,
    pair,
    channel: fact.channel ?? channel,
    slot,
    instant,
    latest,
  });
};

/**
 * Takes one publication down and reads back that it is gone. Until the channel says "absent" the ledger says
 * "withdrawing" and the next run goes on; only what was read back becomes "removed".
 */
export const takeDown = async (deps: Deps, fact: PublicationFact, reason: string): Promise<Outcome> => {
  let chain = await found(
    deps,
    await readChain<PublicationEntry>(deps.records, publicationPrefix(fact.publication)),
    fact,
  );
  const state = stateOf(chain);
  const externalId = state.externalId ?? placeOf(fact);
  if (state.kind === 'removed' || externalId === null)
    return outcome(fact, chain, state.kind === 'removed' ? null : 'not-found-yet');
  if (state.kind !== 'withdrawing') {
    const begun = await say(deps, chain, fact, { kind: 'withdrawing', reason });
    if (begun === null) return outcome(fact, chain, 'taken-over');
    chain = begun;
    await noteFact(deps, chain);
  }
  const channel = deps.channels[fact.channel];
  const removal = await channel.remove(externalId);
  if (removal.outcome !== 'removed') return outcome(fact, chain, removal.reason);
  if ((await channel.read(externalId)) !== 'absent') return outcome(fact, chain, 'not-read-back-yet');
  const removed = await say(deps, chain, fact, { kind: 'removed', readBack: 'absent', externalId });
  if (removed === null) return outcome(fact, chain, 'taken-over');
  await noteFact(deps, removed);
  const event: VardagEvent = {
    name: 'PublicationRemoved',
    detail: { publication: fact.publication, story: fact.story, channel: fact.channel },
  };
  await deps.bus.publish([event]);
  return outcome(fact, removed, null);
};
