import { Temporal } from 'temporal-polyfill';
import { type AdSaid, adArchiveKey, noteAd, readAdLedger, recordAd, sayAd } from '#functions/job-boards/ad-chain.ts';
import type { AdFact } from '#functions/job-boards/ad-fact.ts';
import type { PlatsbankenAd } from '#functions/job-boards/platsbanken-ad.ts';
import type { AdNeeds } from '#functions/job-boards/send-ad.ts';
import { readJson } from '#functions/ledger/read-json.ts';
import type { FindOutcome, JobBoard } from '#functions/ports/job-board.ts';

/** A new ad shows in the search within a day, or it is not there. */
const patience = { hours: 24 } as const;

const found = (externalId: string, how: 'found' | 'given', adHash: string | null): AdSaid => ({
  kind: 'published',
  externalId,
  how,
  adHash,
  story: null,
  confirmAfter: null,
});

/**
 * Looks for an ad that was sent without an answer. What is found by its own reference is adopted; where there is no way to look,
 * or none was found for a day, a person is asked. It is never sent again from here.
 */
export const findLostAd = async (
  deps: AdNeeds,
  board: JobBoard,
  { vacancy }: AdFact,
  isKnown: (id: string) => boolean,
): Promise<AdFact> => {
  const chain = await readAdLedger(deps, vacancy);
  const { state } = await noteAd(deps, vacancy, chain);
  const { pending, unknown, kind } = state;
  if (pending === null) return noteAd(deps, vacancy, chain);
  const body = await readJson<PlatsbankenAd>(deps.records, adArchiveKey(vacancy, pending.adHash));
  const looked: FindOutcome = body === null ? { outcome: 'unable' } : await board.find(body);
  if (looked.outcome === 'found' && !isKnown(looked.id))
    return noteAd(deps, vacancy, await recordAd(deps, chain, vacancy, found(looked.id, 'found', null)));
  const age = Temporal.Instant.from(pending.at).add(patience);
  const isOver = Temporal.Instant.compare(deps.clock.now(), age) >= 0;
  const needsPerson =
    unknown?.needsPerson === true || looked.outcome === 'unable' || looked.outcome === 'found' || isOver;
  if (kind === 'unknown' && unknown?.needsPerson === needsPerson) return noteAd(deps, vacancy, chain);
  const reason = unknown?.reason ?? 'no-answer';
  const said: AdSaid = { kind: 'unknown', reason, needsPerson, named: unknown?.named ?? null };
  const written = await sayAd(deps, chain, vacancy, said);
  return noteAd(deps, vacancy, written ?? (await readAdLedger(deps, vacancy)));
};

/** Takes the ad that a person named for the vacancy's, if the board answers for it with our keys. */
export const adoptAd = async (
  deps: AdNeeds,
  board: JobBoard,
  { vacancy }: AdFact,
  id: string,
): Promise<{ readonly fact: AdFact; readonly isThere: boolean }> => {
  const isThere = (await board.status(id)) === 'present';
  const chain = await readAdLedger(deps, vacancy);
  if (!isThere) return { fact: await noteAd(deps, vacancy, chain), isThere };
  const adopted = await sayAd(deps, chain, vacancy, found(id, 'given', null));
  return { fact: await noteAd(deps, vacancy, adopted ?? (await readAdLedger(deps, vacancy))), isThere };
};
