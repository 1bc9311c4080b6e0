import { Temporal } from 'temporal-polyfill';
import {
  type AdChain,
  type AdSaid,
  adArchiveKey,
  noteAd,
  readAdLedger,
  recordAd,
  sayAd,
} from '#functions/ads/job-boards/ad-chain.ts';
import type { AdProjection, AdRef } from '#functions/ads/job-boards/ad-projection.ts';
import { type AdState, foldAd } from '#functions/ads/job-boards/ad-state.ts';
import type { SendableAd } from '#functions/ads/job-boards/plan-ad.ts';
import { withoutWordsOf } from '#functions/ground/language/without-words-of.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type {
  AdRefused,
  CreateOutcome,
  EnrichedBoard,
  JobBoard,
  UpdateOutcome,
} from '#functions/ground/ports/job-board.ts';
import { isPaused } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

export type AdNeeds = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;

/** `stopped`: no other ad will fare better in this run. */
export type SentAd = { readonly projection: AdProjection; readonly stopped: boolean };

/** No run lives longer than this; what an older one began is not under way any more. */
const longestRun = { minutes: 30 } as const;
const firstPause = 1;
const mostPause = 24;

const detailOf = ({ faults }: AdRefused, told: string): string =>
  withoutWordsOf(
    faults.map(({ field, message }) => [field, message].filter((one) => one !== '').join(': ')).join('; '),
    told,
  );

const laterBy = (state: AdState, now: Temporal.Instant): string =>
  now.add({ hours: Math.min(mostPause, firstPause * 2 ** Math.min(state.deferrals, 10)) }).toString();

const saidOf = (
  outcome: CreateOutcome | UpdateOutcome,
  send: Pick<SendableAd<unknown>, 'hash' | 'story' | 'told'>,
  id: string | null,
  state: AdState,
  now: Temporal.Instant,
): AdSaid => {
  const published = (externalId: string): AdSaid => ({
    kind: 'published',
    externalId,
    how: 'answered',
    adHash: send.hash,
    story: send.story,
    confirmAfter: state.pending?.overtakes === true ? now.add(longestRun).toString() : null,
  });
  switch (outcome.outcome) {
    case 'created':
      return published(outcome.id);
    case 'updated':
      return published(id ?? '');
    case 'duplicate':
      return { kind: 'unknown', reason: 'duplicate', needsPerson: true, named: outcome.named };
    case 'gone':
      return { kind: 'refused', reason: 'ad-gone', detail: '', adHash: null, story: null };
    case 'refused':
      return {
        kind: 'refused',
        reason: outcome.reason,
        detail: detailOf(outcome, send.told ?? ''),
        adHash: send.hash,
        story: send.story,
      };
    case 'stopped':
    case 'deferred':
      return { kind: 'deferred', reason: outcome.reason, notBefore: laterBy(state, now) };
    case 'unknown':
      return { kind: 'unknown', reason: outcome.reason, needsPerson: false, named: null };
  }
};

/** An older text of another run may still be on its way; then this one is put once more when that run is surely over. */
const overtakes = ({ pending, confirmAfter }: AdState, now: Temporal.Instant): boolean => {
  if (confirmAfter !== null && Temporal.Instant.compare(now, confirmAfter) < 0) return true;
  return (
    pending !== null &&
    pending.operation === 'update' &&
    Temporal.Instant.compare(Temporal.Instant.from(pending.at).add(longestRun), now) > 0
  );
};

const keepBody = (deps: Pick<Deps, 'records'>, ref: AdRef, { ad, hash }: SendableAd<unknown>) =>
  deps.records.put(adArchiveKey(ref, hash), JSON.stringify(ad), {
    ifAbsent: true,
    contentType: 'application/json',
  });

const untilNextLook = { minutes: 1 } as const;

/** The look after the entry that says that an ad leaves. What only takes a story out is never stopped by a pause. */
const isStopped = async (deps: Pick<Deps, 'content'>, story: string | null): Promise<boolean> => {
  const { pauses } = await readPauses(deps);
  return isPaused(pauses, { unit: '', campaign: '', channel: 'job-boards', story: story ?? '' });
};

type Sending = { readonly ref: AdRef; readonly send: SendableAd<unknown>; readonly id: string | null };

const sendOnce = async (
  deps: AdNeeds,
  chain: AdChain,
  { ref, send, id }: Sending,
  request: () => Promise<CreateOutcome | UpdateOutcome>,
): Promise<SentAd> => {
  const before = foldAd(chain.entries);
  const said: AdSaid = {
    kind: 'sending',
    operation: id === null ? 'create' : 'update',
    adHash: send.hash,
    story: send.story,
    externalId: id,
    overtakes: overtakes(before, deps.clock.now()),
  };
  await keepBody(deps, ref, send);
  const sending = await sayAd(deps, chain, ref, said);
  if (sending === null) return { projection: await noteAd(deps, ref, await readAdLedger(deps, ref)), stopped: false };
  if ((id === null || send.story !== null) && (await isStopped(deps, send.story))) {
    const notBefore = deps.clock.now().add(untilNextLook).toString();
    const paused = await recordAd(deps, sending, ref, { kind: 'deferred', reason: 'paused', notBefore });
    return { projection: await noteAd(deps, ref, paused), stopped: false };
  }
  const outcome = await request();
  const state = foldAd(sending.entries);
  // An ad that we have written in before is ours to clear: then the no is one that a person mends.
  const noAccess =
    id !== null &&
    !state.owned &&
    state.heldBefore.length === 0 &&
    outcome.outcome === 'stopped' &&
    outcome.reason === 'consent-missing';
  const told = noAccess ? ({ outcome: 'refused', reason: 'no-write-access', faults: [] } as const) : outcome;
  const done = await recordAd(deps, sending, ref, saidOf(told, send, id, state, deps.clock.now()));
  return { projection: await noteAd(deps, ref, done), stopped: told.outcome === 'stopped' };
};

/** Claims the ad, says that it is being sent, and sends it once. What another run has begun meanwhile is left to it. */
export const createAd = async <Ad>(
  deps: AdNeeds,
  board: JobBoard<Ad>,
  projection: AdProjection,
  { send, source, afterNone }: { readonly send: SendableAd<Ad>; readonly source: string; readonly afterNone: boolean },
): Promise<SentAd> => {
  const ref: AdRef = { board: projection.board, vacancy: projection.vacancy };
  const chain = await readAdLedger(deps, ref);
  const claimed =
    chain.entries.length === projection.entries
      ? await sayAd(deps, chain, ref, { kind: 'claimed', source, afterNone })
      : null;
  if (claimed === null) return { projection: await noteAd(deps, ref, await readAdLedger(deps, ref)), stopped: false };
  return sendOnce(deps, claimed, { ref, send, id: null }, () => board.create(send.ad));
};

/** Puts the ad's text. May be repeated, and is, when an earlier one's end is not known. */
export const updateAd = async <Ad>(
  deps: AdNeeds,
  board: EnrichedBoard<Ad>,
  projection: AdProjection,
  { send, id }: { readonly send: SendableAd<Ad>; readonly id: string },
): Promise<SentAd> => {
  const ref: AdRef = { board: projection.board, vacancy: projection.vacancy };
  const chain = await readAdLedger(deps, ref);
  if (chain.entries.length !== projection.entries)
    return { projection: await noteAd(deps, ref, chain), stopped: false };
  return sendOnce(deps, chain, { ref, send, id }, async () => {
    const outcome = await board.update(id, send.ad);
    if (outcome.outcome !== 'updated') return outcome;
    return (await board.status(id)) === 'absent' ? { outcome: 'gone' } : outcome;
  });
};
