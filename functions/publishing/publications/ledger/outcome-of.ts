import type { DetailOf } from '#functions/ground/events/vardag-event.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { entryReason, type PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { needsPerson, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';

/** What happened with a due publication, as the ledger says it. */
export const outcomeOf = (due: DetailOf<'PublicationDue'>, chain: Chain<PublicationEntry>): Outcome => {
  const state = stateOf(chain);
  const { publication, campaign, story, channel, slot } = due;
  const reason = state.last === null ? null : entryReason(state.last);
  const kind = state.kind === 'none' ? 'waiting' : state.kind;
  const outcome: Outcome = {
    publication,
    campaign,
    story,
    channel,
    slot,
    state: kind,
    externalId: state.externalId,
    reason,
  };
  return needsPerson(state) ? { ...outcome, needsPerson: true } : outcome;
};

/** Nothing was decided: the publication waits, for the reason given. */
export const waiting = (due: DetailOf<'PublicationDue'>, reason: string): Outcome => {
  const { publication, campaign, story, channel, slot } = due;
  return { publication, campaign, story, channel, slot, state: 'waiting', externalId: null, reason };
};
