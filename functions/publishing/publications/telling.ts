import type { Link } from '#functions/ground/ledger/chain.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import type { PublicationIdentity } from '#functions/publishing/publications/publication.ts';

/** Says which publication tells a story in a channel, whatever campaigns, planners and plans there are. */
export type Telling = Link & {
  readonly kind: 'telling';
  readonly publication: string;
  /** How many entries its ledger had. What has ended since must claim anew. */
  readonly entries: number;
};

export const tellingPrefix = ({
  story,
  channel,
  vacancy = null,
}: Pick<PublicationIdentity, 'story' | 'channel'> & { readonly vacancy?: string | null }): string =>
  `tellings/${story}/${channel}${vacancy === null ? '' : `/${vacancy}`}`;

const isEnd = (entry: PublicationEntry): boolean =>
  entry.kind === 'refused' ||
  entry.kind === 'missed' ||
  entry.kind === 'removed' ||
  (entry.kind === 'settled' && entry.decision === 'absent');

/** Whether the publication that a telling names has come to nothing, or is gone, so that the story may be told by another. */
export const isTellingOver = ({ entries: from }: Telling, ledger: readonly PublicationEntry[]): boolean =>
  ledger.slice(from).some(isEnd);
