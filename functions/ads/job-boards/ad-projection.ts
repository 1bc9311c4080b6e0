import type { AdState } from '#functions/ads/job-boards/ad-state.ts';
import type { BoardName } from '#functions/ground/channels/board-name.ts';

/** One vacancy's ad at one board. */
export type AdRef = { readonly board: BoardName; readonly vacancy: string };

/** What pages and runs know of an ad at a board without folding its ledger. The ledger decides; this only helps. */
export type AdProjection = AdRef & {
  readonly ad: string;
  /** How many entries the ledger had when this was written. */
  readonly entries: number;
  readonly state: AdState;
};

export const adProjectionsPrefix = 'ads/';
export const adProjectionKey = ({ board, vacancy }: AdRef): string => `${adProjectionsPrefix}${board}/${vacancy}.json`;
