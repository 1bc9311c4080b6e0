import { Temporal } from 'temporal-polyfill';
import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { PublishingDeps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { otherId } from '#functions/ground/run-report/job-report.ts';
import { markFirstMeasure } from '#functions/publishing/engagement/measure-markers.ts';
import { closeSlot, writeProjection } from '#functions/publishing/publications/closing/close-slot.ts';
import { isOver, miss } from '#functions/publishing/publications/closing/miss.ts';
import { archiveEdit } from '#functions/publishing/publications/correcting/archive-edit.ts';
import { editStanding } from '#functions/publishing/publications/correcting/edit-standing.ts';
import { byHand, type PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { outcomeOf, waiting } from '#functions/publishing/publications/ledger/outcome-of.ts';
import {
  isInQuestion,
  isSettled,
  mayStand,
  stateOf,
} from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry } from '#functions/publishing/publications/ledger/record.ts';
import { markOpen } from '#functions/publishing/publications/ledger/work-markers.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { archiveMissing } from '#functions/publishing/publications/sending/archive-missing.ts';
import { channelFreeAt } from '#functions/publishing/publications/sending/channel-turn.ts';
import { clearToSend } from '#functions/publishing/publications/sending/clear-to-send.ts';
import { publishCleared } from '#functions/publishing/publications/sending/publish-cleared.ts';
import { nextLookAt } from '#functions/publishing/publications/sending/reconciliation-schedule.ts';
import { serveInQuestion } from '#functions/publishing/publications/sending/send-again.ts';

type Due = DetailOf<'PublicationDue'>;
type PublicationChain = Chain<PublicationEntry>;

/** The channel is not free yet. What would then be too late is missed, and planned anew. */
const waitForTurn = async (
  deps: PublishingDeps,
  chain: PublicationChain,
  due: Due,
  free: Temporal.Instant,
): Promise<Outcome> => {
  const missed = Temporal.Instant.compare(free, due.latest) > 0 ? await miss(deps, chain, due, 'pace') : null;
  if (missed !== null) return missed;
  await markOpen(deps, { due, notBefore: free.toString() });
  return waiting(due, 'pace');
};

/** A person has been asked to post it in this slot, and has not opened it. */
const isAskedByHand = (chain: PublicationChain, due: Due): boolean => {
  const { kind, byHand, claim } = stateOf(chain);
  return kind === 'prepared' && byHand && claim?.instant === due.instant;
};

/** Nothing to do for anybody but that person, until its time is over. */
const waitForPerson = async (deps: PublishingDeps, chain: PublicationChain, due: Due): Promise<Outcome> => {
  const over = Temporal.Instant.from(due.latest).add({ seconds: 1 });
  await markOpen(deps, { due, notBefore: over.toString() });
  await writeProjection(deps, chain);
  return waiting(due, byHand);
};

const attempt = async (
  deps: PublishingDeps,
  chain: PublicationChain,
  due: Due,
): Promise<PublicationChain | Outcome | null> => {
  const clearance = await clearToSend(deps, due);
  if (clearance.stop?.stop === 'wait') return waiting(due, clearance.stop.reason);
  if (clearance.stop !== null && mayStand(stateOf(chain))) {
    // It may stand in our own store already: as "sending" it is cleared when permissions end, as "refused" it never would.
    await close(deps, chain, due);
    return waiting(due, clearance.stop.reason);
  }
  if (clearance.stop === null) {
    const free = await channelFreeAt(deps, due, clearance.settings.channels);
    if (free !== null) return waitForTurn(deps, chain, due, free);
  }
  const { slot, instant, latest, pair } = due;
  const claimed = await recordEntry(deps, chain, due, {
    kind: 'claimed',
    slot,
    instant,
    latest,
    pair,
    approval: clearance.approval,
  });
  if (claimed === null) return null;
  if (clearance.stop !== null)
    return recordEntry(deps, claimed, due, {
      kind: 'refused',
      reason: clearance.stop.reason,
      detail: clearance.stop.detail,
    });
  return publishCleared(deps, claimed, due, clearance.cleared, clearance.settings);
};

/** Leaves the markers as the ledger says: closed when settled, else open until the next look. */
const close = async (deps: PublishingDeps, chain: PublicationChain, due: Due): Promise<Outcome> => {
  const state = stateOf(chain);
  const last = state.last;
  if (last?.kind === 'deferred') {
    if (Temporal.Instant.compare(last.notBefore, due.latest) > 0) {
      const missed = await miss(deps, chain, due, last.reason);
      if (missed !== null) return missed;
    }
    await markOpen(deps, { due, notBefore: last.notBefore });
    await writeProjection(deps, chain);
  } else if (isSettled(state)) {
    if (state.kind === 'published') {
      await archiveMissing(deps, chain, due);
      await archiveEdit(deps, chain, due);
      await markFirstMeasure(deps, chain);
    }
    await closeSlot(deps, chain, due.instant);
  } else {
    const isLookedFor = isInQuestion(state) && !deps.channels[due.channel].repeatable;
    const notBefore = isLookedFor ? nextLookAt(state, deps.clock.now()).toString() : null;
    await markOpen(deps, { due, notBefore });
    await writeProjection(deps, chain);
  }
  return outcomeOf(due, chain);
};

/** What stands is brought in line with a newer approval; without one it is closed as it is. */
const serveStanding = async (deps: PublishingDeps, chain: PublicationChain, due: Due): Promise<Outcome> => {
  const served = await editStanding(deps, chain, due);
  if (served === null) return close(deps, chain, due);
  const { edit, reason } = served;
  if ('notBefore' in served) {
    await markOpen(deps, { due, notBefore: served.notBefore?.toString() ?? null });
    await writeProjection(deps, served.chain);
    return { ...outcomeOf(due, served.chain), reason, edit: served.edit };
  }
  const closed = await close(deps, served.chain, due);
  return edit === null ? closed : { ...closed, reason, edit };
};

/**
 * Serves one due publication, whatever happened to it before: delivered twice, taken over from a run that died, or left
 * uncertain. The ledger decides, so serving it again is always safe.
 */
export const servePublication = async (deps: PublishingDeps, due: Due): Promise<Outcome> => {
  if (due.publication !== publicationId({ ...due, vacancy: null })) {
    deps.log.warn('an event named another publication than its own words give');
    return { ...waiting(due, otherId), state: 'refused' };
  }
  const chain = await readChain<PublicationEntry>(deps.records, publicationPrefix(due.publication));
  const state = stateOf(chain);
  const now = deps.clock.now();
  const inQuestion = isInQuestion(state);
  if (inQuestion && !deps.channels[due.channel].repeatable) {
    const looked = await serveInQuestion(deps, chain, due);
    return looked === null ? waiting(due, 'taken-over') : close(deps, looked, due);
  }
  if (state.kind === 'published') return serveStanding(deps, chain, due);
  if (!inQuestion && isOver(state, due)) return close(deps, chain, due);
  if (state.last?.kind === 'deferred' && Temporal.Instant.compare(state.last.notBefore, now) > 0) {
    // The run that was told to wait may have died before it could mark that, or miss what would come too late.
    const closed = await close(deps, chain, due);
    return closed.state === 'missed' ? closed : waiting(due, state.last.reason);
  }
  if (Temporal.Instant.compare(due.latest, now) < 0 && !inQuestion)
    return (
      (await miss(deps, chain, due, isAskedByHand(chain, due) ? 'not-opened' : 'too-late')) ?? outcomeOf(due, chain)
    );
  if (isAskedByHand(chain, due)) return waitForPerson(deps, chain, due);
  const served = await attempt(deps, chain, due);
  if (served === null) return waiting(due, 'taken-over');
  return 'state' in served ? served : close(deps, served, due);
};
