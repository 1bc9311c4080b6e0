import { Temporal } from 'temporal-polyfill';
import { markFirstMeasure } from '#functions/engagement/measure-markers.ts';
import type { DetailOf } from '#functions/events/vardag-event.ts';
import type { Chain } from '#functions/ledger/chain.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import { requireSettings } from '#functions/organisation/read-settings.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { archiveMissing } from '#functions/publications/archive-missing.ts';
import { clearStory } from '#functions/publications/cleared-story.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import type { Outcome } from '#functions/publications/job-report.ts';
import { isOver, miss } from '#functions/publications/miss.ts';
import { outcomeOf, waiting } from '#functions/publications/outcome-of.ts';
import { publicationPrefix } from '#functions/publications/publication.ts';
import { isSettled, mayStand, stateOf } from '#functions/publications/publication-state.ts';
import { publishCleared } from '#functions/publications/publish-cleared.ts';
import { say } from '#functions/publications/record.ts';
import { resolveSend } from '#functions/publications/resolve-send.ts';
import { noteFact, settle } from '#functions/publications/settle.ts';
import { standingStop } from '#functions/publications/standing-permission.ts';
import { markOpen } from '#functions/publications/work-markers.ts';
import { readApprovals } from '#functions/stories/pin-approval.ts';

type Due = DetailOf<'PublicationDue'>;
type PublicationChain = Chain<PublicationEntry>;

/** A pair is published both or neither: the other language must be publishable too. */
const pairStop = async (deps: Deps, due: Due) => {
  if (due.pair === null) return null;
  const other = await clearStory(deps, due.pair);
  return 'stop' in other && other.stop === 'refused'
    ? { ...other, reason: 'pair-not-ready', detail: `${due.pair}: ${other.detail}` }
    : null;
};

const attempt = async (deps: Deps, chain: PublicationChain, due: Due): Promise<PublicationChain | Outcome | null> => {
  const settings = await requireSettings(deps);
  const approvals = await readApprovals(deps, due.story);
  const cleared = await clearStory(deps, due.story, approvals);
  const stop =
    'stop' in cleared
      ? cleared
      : ((await standingStop(deps, due, cleared.story, settings)) ?? (await pairStop(deps, due)));
  if (stop?.stop === 'wait') return waiting(due, stop.reason);
  if (stop !== null && mayStand(stateOf(chain))) {
    // It may stand in our own store already: as "sending" it is cleared when permissions end, as "refused" it never would.
    await close(deps, chain, due);
    return waiting(due, stop.reason);
  }
  const { slot, instant, latest, pair } = due;
  const claimed = await say(deps, chain, due, {
    kind: 'claimed',
    slot,
    instant,
    latest,
    pair,
    approval: approvals.head,
  });
  if (claimed === null) return null;
  if (stop !== null || 'stop' in cleared)
    return say(deps, claimed, due, {
      kind: 'refused',
      reason: stop?.reason ?? 'not-approved',
      detail: stop?.detail ?? '',
    });
  return publishCleared(deps, claimed, due, cleared, settings);
};

/** Leaves the markers as the ledger says: closed when settled, else open until the next look. */
const close = async (deps: Deps, chain: PublicationChain, due: Due): Promise<Outcome> => {
  const state = stateOf(chain);
  const last = state.last;
  if (last?.kind === 'deferred') {
    if (Temporal.Instant.compare(last.notBefore, due.latest) > 0) {
      const missed = await miss(deps, chain, due, last.reason);
      if (missed !== null) return missed;
    }
    await markOpen(deps, { due, notBefore: last.notBefore });
    await noteFact(deps, chain);
  } else if (isSettled(state)) {
    if (state.kind === 'published') {
      await archiveMissing(deps, chain, due);
      await markFirstMeasure(deps, chain);
    }
    await settle(deps, chain, due.instant);
  } else {
    await markOpen(deps, { due, notBefore: null });
    await noteFact(deps, chain);
  }
  return outcomeOf(due, chain);
};

/**
 * Serves one due publication, whatever happened to it before: delivered twice, taken over from a run that died, or left
 * uncertain. The ledger decides, so serving it again is always safe.
 */
export const servePublication = async (deps: Deps, due: Due): Promise<Outcome> => {
  const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(due.publication));
  const state = stateOf(chain);
  const now = deps.clock.now();
  const inQuestion = state.kind === 'sending' || state.kind === 'unknown';
  if (inQuestion && !deps.channels[due.channel].repeatable)
    return close(deps, await resolveSend(deps, chain, due), due);
  if (!inQuestion && isOver(state, due)) return close(deps, chain, due);
  if (state.last?.kind === 'deferred' && Temporal.Instant.compare(state.last.notBefore, now) > 0)
    return waiting(due, state.last.reason);
  if (Temporal.Instant.compare(due.latest, now) < 0 && !inQuestion)
    return (await miss(deps, chain, due, 'too-late')) ?? outcomeOf(due, chain);
  const served = await attempt(deps, chain, due);
  if (served === null) return waiting(due, 'taken-over');
  return 'state' in served ? served : close(deps, served, due);
};
