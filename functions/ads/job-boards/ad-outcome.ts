import type { AdProjection, AdRef } from '#functions/ads/job-boards/ad-projection.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';

/** What a run did with an ad at a board, as a job tells it. */
export const adOutcome = (
  { board, ad, vacancy, state }: AdProjection,
  {
    state: told,
    story = state.story,
    reason = null,
  }: Pick<Outcome, 'state'> & { readonly story?: string | null; readonly reason?: string | null },
): Outcome => ({
  publication: ad,
  campaign: '',
  story: story ?? '',
  channel: 'job-boards',
  vacancy,
  board,
  slot: '',
  state: told,
  externalId: state.externalId === null ? null : `${board}:${state.externalId}`,
  reason,
});

/** Where a story's block stood at the board: what a receipt names. */
export const blockPlace = ({ board, vacancy }: AdRef, story: string): string => `${board}:${vacancy}/${story}`;
