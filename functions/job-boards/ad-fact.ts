import type { AdState } from '#functions/job-boards/ad-state.ts';

/** What pages and runs know of an ad at a board without folding its ledger. The ledger decides; this only helps. */
export type AdFact = {
  readonly board: 'platsbanken';
  readonly vacancy: string;
  readonly ad: string;
  /** How many entries the ledger had when this was written. */
  readonly entries: number;
  readonly state: AdState;
};

export const adFactsPrefix = 'ads/';
export const adFactKey = (vacancy: string): string => `${adFactsPrefix}platsbanken/${vacancy}.json`;
