import type { AdFact } from '#functions/job-boards/ad-fact.ts';
import type { Outcome } from '#functions/publications/job-report.ts';

/** What a run did with an ad at a board, as a job tells it. */
export const adOutcome = (
  { ad, vacancy, state }: AdFact,
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
  board: 'platsbanken',
  slot: '',
  state: told,
  externalId: state.externalId === null ? null : `platsbanken:${state.externalId}`,
  reason,
});

/** Where a story's block stood at the board: what a receipt names. */
export const blockPlace = (vacancy: string, story: string): string => `platsbanken:${vacancy}/${story}`;
