import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { ReadOutcome, RemoveOutcome } from '#functions/ground/ports/channel.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { writeProjection } from '#functions/publishing/publications/closing/close-slot.ts';
import { byHand, type PublicationEntry, type Removed } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry } from '#functions/publishing/publications/ledger/record.ts';
import { type PublicationIdentity, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { resolveSend } from '#functions/publishing/publications/sending/resolve-send.ts';
import { storyPath } from '#functions/site/page-paths.ts';

/** Where a story stands in our own stores, whether or not a send was recorded; null where only the channel can say. */
export const externalIdOf = ({ channel, story }: Pick<PublicationIdentity, 'channel' | 'story'>): string | null => {
  if (channel === 'site') return `page:${storyPath(story)}`;
  return channel === 'job-boards' ? `block:${story}` : null;
};

type Needs = CommonDeps & Pick<Deps, 'channels'>;

type PublicationChain = Chain<PublicationEntry>;

const outcome = (fact: PublicationProjection, chain: PublicationChain, reason: string | null): Outcome => {
  const { publication, campaign, story, channel, slot } = fact;
  const { kind, externalId } = stateOf(chain);
  return {
    publication,
    campaign,
    story,
    channel,
    slot: slot ?? '',
    state: kind === 'none' ? 'waiting' : kind,
    externalId,
    reason,
  };
};

const read = (deps: Pick<Deps, 'records'>, fact: PublicationProjection): Promise<PublicationChain> =>
  readChain<PublicationEntry>(deps.records, publicationPrefix(fact.publication));

type Place = Pick<PublicationIdentity, 'channel'> & { readonly place: string };

const noAccess: RemoveOutcome = { outcome: 'refused', reason: byHand, detail: '' };

/** Where people post by hand there may be no access; then a person is asked to take it down, and nobody else is held up. */
const removeAt = (
  deps: Needs,
  { byHand: isByHand }: PublicationState,
  { channel, place }: Place,
): Promise<RemoveOutcome> => {
  const removal = deps.channels[channel].remove(place);
  return isByHand ? removal.catch(() => noAccess) : removal;
};

const readAt = (
  deps: Needs,
  { byHand: isByHand }: PublicationState,
  { channel, place }: Place,
): Promise<ReadOutcome> => {
  const read = deps.channels[channel].read(place);
  return isByHand ? read.catch(() => 'unreadable') : read;
};

/** A send that is still in question must be found before it can be taken down; in our own stores its place is known. */
const found = async (deps: Needs, fact: PublicationProjection): Promise<PublicationChain> => {
  const chain = await read(deps, fact);
  const { kind, claim } = stateOf(chain);
  if ((kind !== 'sending' && kind !== 'unknown') || claim === null || deps.channels[fact.channel].repeatable)
    return chain;
  const { publication, campaign, story, pair, channel, slot, instant, latest } = claim;
  return resolveSend(deps, chain, { publication, campaign, story, pair, channel, slot, instant, latest });
};

/**
 * Asks a channel to remove what stands. Null when that was done, else what is in the way. May be asked again. `cameBack`: it
 * stands although it was removed once.
 */
export const beginTakeDown = async (
  deps: Needs,
  fact: PublicationProjection,
  reason: string,
  cameBack = false,
): Promise<Outcome | null> => {
  const chain = await found(deps, fact);
  const state = stateOf(chain);
  const { kind, externalId } = state;
  const place = externalId ?? externalIdOf(fact);
  if (kind === 'removed' && !cameBack) return null;
  if (place === null) return outcome(fact, chain, 'not-found-yet');
  if (kind !== 'withdrawing') {
    const begun = await recordEntry(deps, chain, fact, { kind: 'withdrawing', reason });
    if (begun === null) return outcome(fact, chain, 'taken-over');
    await writeProjection(deps, begun);
  }
  const removal = await removeAt(deps, state, { ...fact, place });
  return removal.outcome === 'removed' ? null : outcome(fact, await read(deps, fact), removal.reason);
};

/**
 * Reads back that what was to be removed is gone. Until the channel says "absent" the ledger says "withdrawing" and the
 * next run goes on; only what was read back becomes "removed".
 */
export const finishTakeDown = async (deps: Needs, fact: PublicationProjection): Promise<Outcome> => {
  const chain = await read(deps, fact);
  const state = stateOf(chain);
  const place = state.externalId ?? externalIdOf(fact);
  // A run that was killed may have said so in the ledger and nowhere else.
  if (state.kind === 'removed') await writeProjection(deps, chain);
  if (state.kind !== 'withdrawing' || place === null) return outcome(fact, chain, null);
  if ((await readAt(deps, state, { ...fact, place })) !== 'absent') return outcome(fact, chain, 'not-read-back-yet');
  const removed = await recordRemoved(deps, chain, fact, { readBack: 'absent', externalId: place });
  return removed === null ? outcome(fact, chain, 'taken-over') : outcome(fact, removed, null);
};

const recordRemoved = async (
  deps: Needs,
  chain: PublicationChain,
  fact: Pick<PublicationProjection, 'publication' | 'campaign' | 'story' | 'channel'>,
  said: Pick<Removed, 'readBack' | 'externalId' | 'person'>,
): Promise<PublicationChain | null> => {
  const removed = await recordEntry(deps, chain, fact, { kind: 'removed', ...said });
  if (removed === null) return null;
  await writeProjection(deps, removed);
  const { publication, story, channel } = fact;
  await deps.bus.publish([{ name: 'PublicationRemoved', detail: { publication, story, channel } }]);
  return removed;
};

/**
 * A person says that what was posted by hand is taken down. It is read where it can be, and believed unless it is seen to
 * stand. `null` means that another run wrote meanwhile.
 */
export const endTakeDownByHand = async (
  deps: Needs & Pick<Deps, 'user'>,
  chain: PublicationChain,
  fact: Pick<PublicationProjection, 'publication' | 'campaign' | 'story' | 'channel'>,
): Promise<{ readonly read: ReadOutcome; readonly chain: PublicationChain | null }> => {
  const state = stateOf(chain);
  const place = state.externalId ?? externalIdOf(fact);
  const read = place === null ? 'unreadable' : await readAt(deps, state, { ...fact, place });
  if (read === 'present') return { read, chain };
  const said = { readBack: read === 'absent' ? read : 'said', externalId: place, person: deps.user } as const;
  return { read, chain: await recordRemoved(deps, chain, fact, said) };
};
