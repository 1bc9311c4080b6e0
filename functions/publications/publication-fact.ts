import type { ChannelName } from '#functions/publications/channel-name.ts';
import type { PublicationKind } from '#functions/publications/entry.ts';

/**
 * What planning, measuring and pages know of a publication without folding its ledger: one small object in `reports`,
 * written whenever the ledger grows and made anew by the nightly run. The ledger decides; this only helps.
 */
export type PublicationFact = {
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
  /** How many entries the ledger had when this was written. */
  readonly entries: number;
};

export const publicationFactKey = (publication: string): string => `publications/${publication}.json`;
