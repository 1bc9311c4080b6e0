import type { Placement } from '#functions/ads/vacancies/placement.ts';
import type { Chain } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { writeProjection } from '#functions/publishing/publications/closing/close-slot.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { recordEntry, type Said, type Subject } from '#functions/publishing/publications/ledger/record.ts';
import { publicationId, publicationPrefix } from '#functions/publishing/publications/publication.ts';

type Needs = Pick<Deps, 'records' | 'reports' | 'clock' | 'writer'>;

export const subjectOf = ({ campaign, story, vacancy }: Placement): Subject & { readonly vacancy: string } => ({
  publication: publicationId({ campaign, story, channel: 'job-boards', vacancy }),
  campaign,
  story,
  channel: 'job-boards',
  vacancy,
});

export const adExternalId = ({ vacancy, story }: Placement): string => `ad:${vacancy}/${story}`;

export const readAdChain = (deps: Pick<Deps, 'records'>, placement: Placement): Promise<Chain<PublicationEntry>> =>
  readChain<PublicationEntry>(deps.records, publicationPrefix(subjectOf(placement).publication));

/** Adds entries to the ledger of a block in an ad, which may have been read already; stops where another run was first. */
export const sayOfAd = async (
  deps: Needs,
  placement: Placement,
  saids: readonly Said[],
  read?: Chain<PublicationEntry>,
): Promise<Chain<PublicationEntry>> => {
  let chain = read ?? (await readAdChain(deps, placement));
  for (const said of saids) {
    const next = await recordEntry(deps, chain, subjectOf(placement), said);
    if (next === null) break;
    chain = next;
  }
  await writeProjection(deps, chain);
  return chain;
};

export const adOutcome = (placement: Placement, chain: Chain<PublicationEntry>, reason: string | null): Outcome => {
  const { publication, campaign, story, channel, vacancy } = subjectOf(placement);
  const { kind, claim } = stateOf(chain);
  return {
    publication,
    campaign,
    story,
    channel,
    vacancy,
    slot: claim?.slot ?? '',
    state: kind === 'none' ? 'waiting' : kind,
    externalId: adExternalId(placement),
    reason,
  };
};
