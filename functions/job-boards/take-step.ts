import { noteAd, readAdLedger, sayAd } from '#functions/job-boards/ad-chain.ts';
import type { AdFact } from '#functions/job-boards/ad-fact.ts';
import { adoptAd, findLostAd } from '#functions/job-boards/find-lost-ad.ts';
import type { AdFacts, AdStep } from '#functions/job-boards/plan-ad.ts';
import { removeAd } from '#functions/job-boards/remove-ad.ts';
import { type AdNeeds, createAd, updateAd } from '#functions/job-boards/send-ad.ts';
import type { JobBoard } from '#functions/ports/job-board.ts';

export type StepTaken = {
  readonly fact: AdFact;
  readonly stopped: boolean;
  /** A code of `ad-words.ts` that the ledger does not hold. */
  readonly why: string | null;
};

const askByHand = async (
  deps: AdNeeds,
  { vacancy }: AdFact,
  { reason, story }: Extract<AdStep, { readonly do: 'by-hand' }>,
  block: AdFacts['block'],
): Promise<AdFact> => {
  const chain = await readAdLedger(deps, vacancy);
  const asked = reason === 'by-hand' ? block : null;
  const said = {
    kind: 'refused' as const,
    reason,
    detail: asked?.paste ?? '',
    adHash: asked?.pasteHash ?? null,
    story,
  };
  return noteAd(deps, vacancy, (await sayAd(deps, chain, vacancy, said)) ?? (await readAdLedger(deps, vacancy)));
};

/** Does the one thing that was decided. `board` is null when there are no keys: then only what needs none is done. */
export const takeStep = async (
  deps: AdNeeds,
  board: JobBoard | null,
  fact: AdFact,
  step: AdStep,
  facts: AdFacts & { readonly source: string; readonly isKnown: (id: string) => boolean },
): Promise<StepTaken> => {
  const as = (next: AdFact): StepTaken => ({ fact: next, stopped: false, why: null });
  if (step.do === 'nothing') return { ...as(fact), why: step.why };
  if (step.do === 'by-hand') return as(await askByHand(deps, fact, step, facts.block));
  if (board === null) return { ...as(fact), why: 'no-access' };
  switch (step.do) {
    case 'look':
      return as(await findLostAd(deps, board, fact, facts.isKnown));
    case 'adopt': {
      if (facts.isKnown(step.id)) return { ...as(fact), why: 'given-twice' };
      const { fact: adopted, isThere } = await adoptAd(deps, board, fact, step.id);
      return { ...as(adopted), why: isThere ? null : 'given-absent' };
    }
    case 'create':
      return { ...(await createAd(deps, board, fact, { ...step, source: facts.source })), why: null };
    case 'update':
      return { ...(await updateAd(deps, board, fact, step)), why: null };
    case 'remove':
      return { ...(await removeAd(deps, board, fact, step)), why: null };
  }
};
