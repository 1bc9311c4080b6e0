import type { AdState } from '#functions/ads/job-boards/ad-state.ts';
import type { BoardName } from '#functions/ground/channels/board-name.ts';

/** One vacancy's ad at one board. */
export type AdRef = { readonly board: BoardName; readonly vacancy: string };

/** What pages and runs know of an ad at a board without folding its ledger. The ledger decides; this only helps. */
export type AdFact = AdRef & {
  readonly ad: string;
  /** How many entries the ledger had when this was written. */
  readonly entries: number;
  readonly state: AdState;
};

export const adFactsPrefix = 'ads/';
export const adFactKey = ({ board, vacancy }: AdRef): string => `${adFactsPrefix}${board}/${vacancy}.json`;
