import type { HandAd } from '#functions/newsroom/screens/job-ads/job-ads-view.ts';

type Asking = Pick<HandAd, 'state' | 'pasted'> & { readonly takeOut: readonly unknown[] };

/** The block stands in the ad as it is to stand there: a person has said so. */
export const isPasted = ({ pasted }: Pick<HandAd, 'pasted'>): boolean => pasted?.isSame === true;

/** Whether somebody has to do something with an ad; the others look after themselves. */
export const asksPerson = (ad: Asking): boolean =>
  ad.state === 'refused' ||
  ad.state === 'unsettled' ||
  ad.takeOut.length > 0 ||
  (ad.state === 'by-hand' && !isPasted(ad));

/** What was asked of a hand is done. */
export const isHandDone = (ad: Asking): boolean => ad.state === 'by-hand' && !asksPerson(ad);
