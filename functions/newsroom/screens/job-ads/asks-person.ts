import type { BoardAd } from '#functions/ads/job-boards/board-ad-list.ts';

/** Whether somebody has to do something with an ad; the others look after themselves. */
export const asksPerson = ({
  state,
  takeOut,
}: {
  readonly state: BoardAd['state'];
  readonly takeOut: readonly unknown[];
}): boolean => state === 'by-hand' || state === 'refused' || state === 'unsettled' || takeOut.length > 0;
