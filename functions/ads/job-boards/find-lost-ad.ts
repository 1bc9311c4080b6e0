import { Temporal } from 'temporal-polyfill';
import {
  type AdSaid,
  adArchiveKey,
  noteAd,
  readAdLedger,
  recordAd,
  sayAd,
} from '#functions/ads/job-boards/ad-chain.ts';
import type { AdProjection } from '#functions/ads/job-boards/ad-projection.ts';
import type { AdNeeds } from '#functions/ads/job-boards/send-ad.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { AdStanding, EnrichedBoard, FindOutcome, JobBoard } from '#functions/ground/ports/job-board.ts';

/** A new ad shows in the search within a day, or it is not there. */
const retryPolicy = { hours: 24 } as const;

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
export const findLostAd = async <Ad>(
  deps: AdNeeds,
  board: JobBoard<Ad>,
  ref: AdProjection,
  isKnown: (id: string) => boolean,
): Promise<AdProjection> => {
  const chain = await readAdLedger(deps, ref);
  const { state } = await noteAd(deps, ref, chain);
  const { pending, unknown, kind } = state;
  if (pending === null) return noteAd(deps, ref, chain);
  const body = await readJson<Ad>(deps.records, adArchiveKey(ref, pending.adHash));
  const looked: FindOutcome = body === null ? { outcome: 'unable' } : await board.find(body);
  if (looked.outcome === 'found' && !isKnown(looked.id))
    return noteAd(deps, ref, await recordAd(deps, chain, ref, found(looked.id, 'found', null)));
  const age = Temporal.Instant.from(pending.at).add(retryPolicy);
  const isOver = Temporal.Instant.compare(deps.clock.now(), age) >= 0;
  const needsPerson =
    unknown?.needsPerson === true || looked.outcome === 'unable' || looked.outcome === 'found' || isOver;
  if (kind === 'unknown' && unknown?.needsPerson === needsPerson) return noteAd(deps, ref, chain);
  const reason = unknown?.reason ?? 'no-answer';
  const said: AdSaid = { kind: 'unknown', reason, needsPerson, named: unknown?.named ?? null };
  const written = await sayAd(deps, chain, ref, said);
  return noteAd(deps, ref, written ?? (await readAdLedger(deps, ref)));
};

/** Takes the ad that a person named for the vacancy's, if the board answers for it with our keys. */
export const adoptAd = async (
  deps: AdNeeds,
  board: Pick<EnrichedBoard<never>, 'status'>,
  ref: AdProjection,
  id: string,
): Promise<{ readonly projection: AdProjection; readonly standing: AdStanding }> => {
  const standing = await board.status(id);
  const chain = await readAdLedger(deps, ref);
  if (standing !== 'present') return { projection: await noteAd(deps, ref, chain), standing };
  const adopted = await sayAd(deps, chain, ref, found(id, 'given', null));
  return { projection: await noteAd(deps, ref, adopted ?? (await readAdLedger(deps, ref))), standing };
};
