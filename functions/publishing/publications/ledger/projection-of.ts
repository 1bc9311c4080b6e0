import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { entryReason } from '#functions/publishing/publications/ledger/entry-reason.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { type PublicationState, stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';

const editOf = ({ edit }: PublicationState): NonNullable<PublicationProjection['edit']> | null => {
  if (edit === null) return null;
  const { kind, at } = edit;
  if (kind === 'editing') return { state: 'editing', at, reason: null };
  return kind === 'edited' ? { state: 'edited', at, reason: edit.left } : { state: 'refused', at, reason: edit.reason };
};

/** A change whose end is not known may have brought the words of its own approval. */
const standsOn = ({ standing, claim, edit }: PublicationState): readonly string[] => {
  const approvals = [standing ?? claim?.approval ?? null, edit?.kind === 'editing' ? edit.approval : null];
  return [...new Set(approvals.filter((approval) => approval !== null))];
};

/** The fact of a ledger that holds at least one entry. */
export const projectionOf = (chain: Chain<PublicationEntry>): PublicationProjection | null => {
  const state = stateOf(chain);
  const { last } = state;
  if (last === null || state.kind === 'none') return null;
  const slotted = last.kind === 'missed' ? last : state.claim;
  return {
    publication: last.publication,
    campaign: last.campaign,
    story: last.story,
    channel: last.channel,
    vacancy: last.vacancy,
    state: state.kind,
    slot: slotted?.slot ?? null,
    instant: slotted?.instant ?? null,
    publishedAt: state.publishedAt,
    externalId: state.externalId,
    url: state.url,
    reason: entryReason(last),
    entries: chain.entries.length,
    needsPerson: last.kind === 'unknown' && last.needsPerson,
    approval: state.answered,
    standsOn: standsOn(state),
    edit: editOf(state),
  };
};
