import type { DetailOf } from '#functions/events/vardag-event.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { PublicationEntry } from '#functions/publications/entry.ts';
import { publicationFactKey } from '#functions/publications/publication-fact.ts';
import { isSettled, type PublicationState, stateOf } from '#functions/publications/publication-state.ts';
import { noteFact } from '#functions/publications/settle.ts';
import { markOpen, readWork } from '#functions/publications/work-markers.ts';

type Needs = Pick<Deps, 'records' | 'reports'>;

const dueFrom = ({ claim }: PublicationState): DetailOf<'PublicationDue'> | null => {
  if (claim === null) return null;
  const { publication, campaign, story, pair, channel, slot, instant, latest } = claim;
  return { publication, campaign, story, pair, channel, slot, instant, latest };
};

/**
 * Finds ledgers whose marker or fact was lost and makes them anew; the nightly run's share of promise 1.
 * Costs one list call, and one read a ledger that lacks its fact or is not marked.
 */
export const recoverOpen = async (deps: Needs): Promise<number> => {
  const [entries, facts, work] = await Promise.all([
    deps.records.list('publications/'),
    deps.reports.list('publications/'),
    readWork(deps),
  ]);
  const known = new Map(facts.map((head) => [head.key, head] as const));
  const ledgers = new Set(entries.map((head) => head.key.split('/')[1] ?? ''));
  let recovered = 0;
  for (const publication of ledgers) {
    const fact = known.get(publicationFactKey(publication));
    if (fact !== undefined && work.open.has(publication)) continue;
    const chain = await readChain<PublicationEntry>(deps.records, `publications/${publication}`);
    const state = stateOf(chain);
    await noteFact(deps, chain);
    const due = dueFrom(state);
    if (!isSettled(state) && state.kind !== 'withdrawing' && due !== null && !work.open.has(publication)) {
      await markOpen(deps, { due, notBefore: null });
      recovered += 1;
    }
  }
  return recovered;
};
