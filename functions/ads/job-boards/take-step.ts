import { noteAd, readAdLedger, sayAd } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdProjection } from '#functions/ads/job-boards/ad-projection.ts';
import { adoptAd, findLostAd } from '#functions/ads/job-boards/find-lost-ad.ts';
import type { AdFacts, AdStep } from '#functions/ads/job-boards/plan-ad.ts';
import { removeAd } from '#functions/ads/job-boards/remove-ad.ts';
import { type AdNeeds, createAd, updateAd } from '#functions/ads/job-boards/send-ad.ts';
import type { EnrichedBoard, JobBoard } from '#functions/ground/ports/job-board.ts';

export type StepTaken = {
  readonly fact: AdProjection;
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
  const said = {
    kind: 'refused' as const,
    reason,
    detail: asked?.paste ?? '',
    adHash: asked?.pasteHash ?? null,
    story,
  };
  return noteAd(deps, ref, (await sayAd(deps, chain, ref, said)) ?? (await readAdLedger(deps, ref)));
};

/** Does the one thing that was decided. `board` is null when there are no keys: then only what needs none is done. */
export const takeStep = async <Ad>(
  deps: AdNeeds,
  board: JobBoard<Ad> | EnrichedBoard<Ad> | null,
  fact: AdProjection,
  step: AdStep<Ad>,
  facts: AdFacts<Ad> & { readonly source: string; readonly isKnown: (id: string) => boolean },
): Promise<StepTaken> => {
  const as = (next: AdProjection): StepTaken => ({ fact: next, stopped: false, why: null });
  if (step.do === 'nothing') return { ...as(fact), why: step.why };
  if (step.do === 'by-hand') return as(await askByHand(deps, fact, step, facts.block));
  if (board === null) return { ...as(fact), why: 'no-access' };
  if (step.do === 'update') return { ...(await updateAd(deps, board, fact, step)), why: null };
  const takesAds = 'create' in board;
  if (step.do === 'adopt') {
    if (facts.isKnown(step.id)) return { ...as(fact), why: 'given-twice' };
    const { fact: adopted, standing } = await adoptAd(deps, board, fact, step.id);
    // Where every ad is adopted, one that cannot be read says that none can.
    const stopped = standing === 'unreadable' && !takesAds;
    return { fact: adopted, stopped, why: standing === 'present' ? null : stopped ? 'unreadable' : 'given-absent' };
  }
  if (!takesAds) return { ...as(fact), why: 'no-access' };
  switch (step.do) {
    case 'look':
      return as(await findLostAd(deps, board, fact, facts.isKnown));
    case 'create':
      return { ...(await createAd(deps, board, fact, { ...step, source: facts.source })), why: null };
    case 'remove':
      return { ...(await removeAd(deps, board, fact, step)), why: null };
  }
};
