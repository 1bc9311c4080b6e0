import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { openByHand } from '#functions/jobs/open-by-hand.ts';
import { resolveByHand } from '#functions/jobs/resolve-by-hand.ts';
import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { CampaignsWorld } from '#test/bench/campaigns/campaigns-world.ts';
import type { PretendLinkedIn } from '#test/bench/pretend-linkedin.ts';

type Does = 'open' | 'paste' | 'paste-again' | 'paste-another' | 'absent';

export type PersonAt = {
  /** A process for each act: it may be killed, or lose a write, in the midst of it. */
  readonly deps: (pick: number) => Deps;
  readonly world: CampaignsWorld;
  readonly linkedIn: PretendLinkedIn;
  readonly tell: (line: string) => void;
};

/**
 * Somebody who posts by hand: opens, posts what was given once, forgets to say so, gives an address twice or another's, and
 * says that nothing went out when nothing did. What dies under their hands they have not seen, and open again.
 */
export const personOf = ({ deps, world, linkedIn, tell }: PersonAt) => {
  const given: string[] = [];
  const address = new Map<string, string>();
  const post = (publication: string, text: string): void => {
    try {
      const id = linkedIn.create({ author: 'urn:li:organization:5515715', commentary: text, pictures: [] });
      if (id !== '') address.set(publication, id);
    } catch (error) {
      // The page may have taken it all the same; the person looks, as anybody would.
      const found = linkedIn.posts().find(({ commentary }) => commentary === text);
      if (found !== undefined) address.set(publication, found.id);
      tell(`a person's post met ${error instanceof Error ? error.message : error}`);
    }
  };
  const settle = async (publication: string, externalId: string): Promise<void> => {
    const settled = await resolveByHand(deps(0), publication, { decision: 'stands', externalId });
    tell(`${publication} stands at ${externalId}: ${settled.settled ? 'recorded' : settled.why}`);
  };
  const act = async (does: Does, pick: number): Promise<void> => {
    if (does === 'open') {
      const heads = await world.reports.list('publications/');
      const facts = await Promise.all(heads.map(({ key }) => readJson<PublicationProjection>(world.reports, key)));
      const isAsked = (fact: PublicationProjection) =>
        fact.byHand === true && (fact.state === 'prepared' || fact.state === 'sending' || fact.state === 'unknown');
      const needs = facts.filter((fact) => fact !== null && isAsked(fact) && !given.includes(fact.publication));
      const need = needs[pick % Math.max(1, needs.length)];
      if (!need) return;
      const opened = await openByHand(deps(pick), need.publication);
      tell(`opens ${need.publication}: ${opened.opened ? 'given' : opened.why}`);
      if (!opened.opened) return;
      given.push(need.publication);
      // Some are called away before they have posted.
      if (pick % 5 !== 0) post(need.publication, world.texts.get(need.story) ?? '');
      return;
    }
    const publication = given[pick % Math.max(1, given.length)];
    if (publication === undefined) return;
    const own = address.get(publication);
    if (does === 'absent') {
      if (own === undefined) await resolveByHand(deps(0), publication, { decision: 'absent' });
      return;
    }
    const another = [...address].find(([other]) => other !== publication)?.[1] ?? 'urn:li:share:1';
    if (does === 'paste-another') return settle(publication, another);
    if (own === undefined) return;
    await settle(publication, own);
    if (does === 'paste-again') await settle(publication, own);
  };
  return (does: Does, pick: number): Promise<void> =>
    act(does, pick).catch((error: Error) => tell(`a person's ${does}: ${error.message}`));
};
