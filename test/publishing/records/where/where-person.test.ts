import { beforeEach, describe, expect, it } from 'vitest';
import { noAd } from '#functions/ads/job-boards/ad-state.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, story, type World } from '#test/builders/core/newsroom-world.ts';
import { placesOfPerson } from '#test/builders/core/places-of-person.ts';

describe('wherePerson', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await servePublication(world.deps, due());
    await know();
  });
  const know = (part: Partial<StoryFacts> = {}) => {
    const facts = aStoryFacts(part);
    return world.deps.reports.put(`stories/${facts.id}.json`, JSON.stringify(facts));
  };
  const where = async (person: string) =>
    (await placesOfPerson(world.deps, person)).map(({ state, channel }) => [state, channel]);
  const here = [
    ['approved', null],
    ['published', 'linkedin'],
  ];

  it.each([
    ['the first name', 'Elsa'],
    ['the first name in another case', 'elsa'],
    ['the person key', 'p-0017'],
    ['the person key in capitals', 'P-0017'],
    ["the consent's id", 'elsa-2026'],
  ])('finds a person by %s', async (_what, person) => {
    expect(await where(person)).toEqual(here);
  });

  it.each([['Els'], ['Elsa K'], ['p-00'], ['']])('takes nobody else for the person: %j', async (person) => {
    expect(await where(person)).toEqual([]);
  });

  it('finds a person whose consent file is gone, by the name in the story', async () => {
    await world.deps.content.remove('consents/elsa-2026.yaml');
    expect(await where('Elsa')).toEqual(here);
  });

  it('finds a person whom the consent calls by another name than the story', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ displayName: 'Elsa-Britt' }));
    expect([await where('Elsa-Britt'), await where('Elsa')]).toEqual([here, here]);
  });

  it('tells a draft, a page and an ad apart, and says where each is', async () => {
    await servePublication(world.deps, due({ channel: 'site' }));
    await world.deps.content.put(`stories/drafts/${story}/story.md`, '');
    const ad = (vacancy: string, mayHold: readonly string[]) => ({
      board: 'platsbanken',
      vacancy,
      ad: `aa-platsbanken.${vacancy}`,
      entries: 4,
      state: { ...noAd, held: [story], mayHold },
    });
    for (const one of [ad('rektor', [story]), ad('kock', [])])
      await world.deps.reports.put(`ads/platsbanken/${one.vacancy}.json`, JSON.stringify(one));
    const places = await placesOfPerson(world.deps, 'Elsa');
    expect(places.map(({ state, channel, vacancy }) => [state, channel, vacancy]).sort()).toEqual([
      ['approved', null, null],
      ['draft', null, null],
      ['published', 'job-boards', 'platsbanken: rektor'],
      ['published', 'linkedin', null],
      ['published', 'site', null],
      ['removed', 'job-boards', 'platsbanken: kock'],
    ]);
  });

  it('leaves out stories in which the person is not', async () => {
    const people = [{ name: 'Omar', role: 'kock', consent: 'omar-2026' }];
    await world.deps.content.put('consents/omar-2026.yaml', consentFile({ displayName: 'Omar', person: 'p-0018' }));
    await know({ id: 'annan', people });
    await world.approve('annan', aStorySource({ people }));
    expect(await where('Elsa')).toEqual(here);
    expect(await where('Omar')).toEqual([['approved', null]]);
  });
});
