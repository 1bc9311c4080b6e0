import type { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { PublicationKind } from '#functions/ground/run-report/job-report.ts';

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
