import { describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { due, story } from '#test/builders/core/newsroom-world.ts';
import { type StandingWorld, standingWorld } from '#test/builders/core/standing-world.ts';

const file = `stories/approved/${story}/story.md`;

const deleted = ({ remove }: StandingWorld) => remove(`stories/approved/${story}/`);
const renamed = async (world: StandingWorld) => {
  const stored = await world.deps.content.get(file);
  await world.deps.content.put('stories/approved/nytt-namn/story.md', stored?.body ?? '');
  await deleted(world);
};
const takenOut = async ({ deps }: StandingWorld) => void (await deps.content.put(file, aStorySource({ people: [] })));
const named = async ({ deps }: StandingWorld) =>
  void (await deps.content.put(file, aStorySource({ people: [{ name: 'Omar', role: 'kock', consent: 'omar-2026' }] })));

describe('the people of what is published', () => {
  it.each([
    ['its folder was deleted', deleted],
    ['its folder was renamed', renamed],
    ['the person was taken out of the file', takenOut],
    ['the file names another', named],
  ])('have it cleared when their consent ends although %s', async (_what, change) => {
    const world = await standingWorld();
    await change(world);
    expect((await world.where('Elsa')).map(({ channel, state }) => [channel, state]).sort()).toEqual(
      expect.arrayContaining([
        ['linkedin', 'published'],
        ['site', 'published'],
      ]),
    );
    await world.withdrawConsent();
    await world.run(1);
    expect(await world.stands()).toEqual([]);
    expect((await world.receipts()).map(({ channel, reason }) => [channel, reason]).sort()).toEqual([
      ['linkedin', 'consent-withdrawn'],
      ['site', 'consent-withdrawn'],
    ]);
    expect((await world.where('Elsa')).map(({ state }) => state)).toContain('removed');
  });

  it('are found by the key of a consent whose file is gone', async () => {
    const world = await standingWorld();
    await world.run(1);
    await world.remove('consents/');
    expect((await world.where('p-0017')).map(({ channel }) => channel)).toEqual(
      expect.arrayContaining(['linkedin', 'site']),
    );
  });

  it('are asked at the send too', async () => {
    const world = await standingWorld();
    await world.approve('en-till', aStorySource({ title: 'En till' }));
    await world.withdrawConsent();
    expect(await servePublication(world.deps, due({ story: 'en-till' }))).toMatchObject({
      state: 'refused',
      reason: 'consent-withdrawn',
    });
  });

  it('are not those of an approval that no word stands on any more', async () => {
    const world = await standingWorld();
    await world.deps.content.put(
      'consents/omar-2026.yaml',
      (await world.deps.content.get('consents/elsa-2026.yaml'))?.body ?? '',
    );
    await world.tell('omar-2026', 'Omar');
    await world.approve(
      story,
      aStorySource({ people: [{ name: 'Omar', role: 'kock', consent: 'omar-2026' }] }, 'Omar lagar mat.'),
    );
    for (const channel of ['linkedin', 'site'] as const) await servePublication(world.deps, due({ channel }));
    await world.withdrawConsent();
    await world.run(1);
    expect((await world.receipts()).length).toBe(0);
  });
});
