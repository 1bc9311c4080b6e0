import { noteAd, readAdLedger, recordAd, sayAd } from '#functions/ads/job-boards/ad-chain.ts';
import type { AdProjection } from '#functions/ads/job-boards/ad-projection.ts';
import { foldAd } from '#functions/ads/job-boards/ad-state.ts';
import type { AdNeeds, SentAd } from '#functions/ads/job-boards/send-ad.ts';
import type { JobBoard } from '#functions/ground/ports/job-board.ts';

/** Deletes the ad and reads back that it is gone; until then the ledger says "withdrawing" and the next run goes on. */
export const removeAd = async (
  deps: AdNeeds,
  board: JobBoard<never>,
  { entries, ...ref }: AdProjection,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<SentAd> => {
  let chain = await readAdLedger(deps, ref);
  if (chain.entries.length !== entries) return { projection: await noteAd(deps, ref, chain), stopped: false };
  if (foldAd(chain.entries).kind !== 'withdrawing') {
    const begun = await sayAd(deps, chain, ref, { kind: 'withdrawing', reason });
    if (begun === null) return { projection: await noteAd(deps, ref, await readAdLedger(deps, ref)), stopped: false };
    chain = begun;
  }
  const removal = await board.remove(id);
  const gone = removal.outcome === 'removed' && (await board.status(id)) === 'absent';
  if (gone) chain = await recordAd(deps, chain, ref, { kind: 'removed', readBack: 'absent', externalId: id });
  return { projection: await noteAd(deps, ref, chain), stopped: removal.outcome === 'stopped' };
};
