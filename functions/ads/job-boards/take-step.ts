import { noteAd, pasteArchiveKey, readAdLedger, sayAd } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdProjection } from '#functions/ads/job-boards/ad-projection.ts';
import { adoptAd, findLostAd } from '#functions/ads/job-boards/find-lost-ad.ts';
import type { AdFacts, AdStep } from '#functions/ads/job-boards/plan-ad.ts';
import { removeAd } from '#functions/ads/job-boards/remove-ad.ts';
import { type AdNeeds, createAd, updateAd } from '#functions/ads/job-boards/send-ad.ts';
import type { EnrichedBoard, JobBoard } from '#functions/ground/ports/job-board.ts';

export type StepTaken = {
  readonly projection: AdProjection;
  readonly stopped: boolean;
  /** A code of `ad-words.ts` that the ledger does not hold. */
  readonly why: string | null;
};

const askByHand = async (
  deps: AdNeeds,
  ref: AdProjection,
  { reason, story }: Extract<AdStep<unknown>, { readonly do: 'by-hand' }>,
  block: AdFacts<unknown>['block'],
): Promise<AdProjection> => {
  const chain = await readAdLedger(deps, ref);
  const asked = reason === 'by-hand' ? block : null;
  if (asked !== null)
    await deps.records.put(pasteArchiveKey(ref, asked.pasteHash), asked.paste, {
      ifAbsent: true,
      contentType: 'text/plain; charset=utf-8',
    });
  const said = {
    kind: 'refused' as const,
    reason,
    detail: '',
    adHash: asked?.pasteHash ?? null,
    story,
  };
  return noteAd(deps, ref, (await sayAd(deps, chain, ref, said)) ?? (await readAdLedger(deps, ref)));
};

/** Does the one thing that was decided. `board` is null when there are no keys: then only what needs none is done. */
export const takeStep = async <Ad>(
  deps: AdNeeds,
  board: JobBoard<Ad> | EnrichedBoard<Ad> | null,
  projection: AdProjection,
  step: AdStep<Ad>,
  facts: AdFacts<Ad> & { readonly source: string; readonly isKnown: (id: string) => boolean },
): Promise<StepTaken> => {
  const as = (next: AdProjection): StepTaken => ({ projection: next, stopped: false, why: null });
  if (step.do === 'nothing') return { ...as(projection), why: step.why };
  if (step.do === 'by-hand') return as(await askByHand(deps, projection, step, facts.block));
  if (board === null) return { ...as(projection), why: 'no-access' };
  if (step.do === 'update') return { ...(await updateAd(deps, board, projection, step)), why: null };
  const takesAds = 'create' in board;
  if (step.do === 'adopt') {
    if (facts.isKnown(step.id)) return { ...as(projection), why: 'given-twice' };
    const { projection: adopted, standing } = await adoptAd(deps, board, projection, step.id);
    // Where every ad is adopted, one that cannot be read says that none can.
    const stopped = standing === 'unreadable' && !takesAds;
    return {
      projection: adopted,
      stopped,
      why: standing === 'present' ? null : stopped ? 'unreadable' : 'given-absent',
    };
  }
  if (!takesAds) return { ...as(projection), why: 'no-access' };
  switch (step.do) {
    case 'look':
      return as(await findLostAd(deps, board, projection, facts.isKnown));
    case 'create':
      return { ...(await createAd(deps, board, projection, { ...step, source: facts.source })), why: null };
    case 'remove':
      return { ...(await removeAd(deps, board, projection, step)), why: null };
  }
};
