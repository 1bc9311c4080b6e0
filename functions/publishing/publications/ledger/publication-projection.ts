import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import type { PublicationKind } from '#functions/ground/run-report/job-report.ts';
import { entryReason, type PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
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

/** The projection of a ledger that holds at least one entry. */
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
    ...(state.byHand ? { byHand: true } : {}),
    ...(last.kind === 'removed' && last.readBack === 'said' ? { onWord: true } : {}),
    approval: state.answered,
    standsOn: standsOn(state),
    edit: editOf(state),
  };
};

/**
 * What planning, measuring and pages know of a publication without folding its ledger: one small object in `reports`,
 * written whenever the ledger grows and made anew by the nightly run. The ledger decides; this only helps.
 */
export type PublicationProjection = {
  readonly publication: string;
  readonly campaign: string;
  readonly story: string;
  readonly channel: ChannelName;
  readonly vacancy: string | null;
  readonly state: PublicationKind;
  readonly slot: string | null;
  /** The slot's instant. */
  readonly instant: string | null;
  readonly publishedAt: string | null;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly reason: string | null;
  readonly needsPerson: boolean;
  /** A person is to post it, or has opened it. Absent where the pipeline posts. */
  readonly byHand?: true;
  /** That it is gone is a person's word; nobody could read it. */
  readonly onWord?: true;
  /** SHA-256 of the approval that was answered last: its words stand, or could not be brought to. Absent in older facts. */
  readonly approval?: string | null;
  /** SHA-256 of the approvals whose words stand, or may stand. Absent in older facts. */
  readonly standsOn?: readonly string[];
  /** The last change of what stands. `reason`: why it was not made, or what of it could not be. Absent in older facts. */
  readonly edit?: {
    readonly state: 'editing' | 'edited' | 'refused';
    readonly at: string;
    readonly reason: string | null;
  } | null;
  /** How many entries the ledger had when this was written. */
  readonly entries: number;
};

export const publicationProjectionKey = (publication: string): string => `publications/${publication}.json`;
