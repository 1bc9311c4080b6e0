import { beforeEach, describe, expect, it } from 'vitest';
import { planCampaigns } from '#functions/jobs/plan-campaigns.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { writeDigest } from '#functions/newsroom/digests/write-digest.ts';
import { readPinnedPeople } from '#functions/story/stories/read-pinned-people.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { picturesOf, searched } from '#test/builders/records/searched.ts';
import { seenIn, toldPicture } from '#test/builders/records/told-picture.ts';

const campaign = `id: hosten
name: Hösten
from: 2026-09-01
until: 2026-12-22
slots: [{ days: [tue], at: "09:00" }]
channels: [linkedin, site]
`;
const title = 'Kvarnhjul i skogsbrynet';
let world: World;
const run = async (): Promise<readonly string[]> => {
  await withdrawStories(world.deps);
  const { findings } = await reviewStories(world.deps);
  await planCampaigns(world.deps);
  return findings.map(({ rule }) => rule);
};
const consent = (fields: Readonly<Record<string, string>>) =>
  world.deps.content.put('consents/elsa-2026.yaml', consentFile(fields));
/** The keys of what in the reports names or shows her. */
const remains = async (): Promise<readonly string[]> => {
  const { reports, site } = world.deps;
  const found: string[] = [];
  for (const store of [reports, site]) {
    for (const [key, text] of await searched(store)) if (/Elsa\b|kvarnhjul/i.test(text)) found.push(key);
    for (const [key, bytes] of await picturesOf(store)) if ((await seenIn(bytes)).includes(3)) found.push(key);
  }
  return found;
};

beforeEach(async () => {
  world = await newsroomWorld();
  const { deps } = world;
  await deps.content.put('campaigns/hosten.yaml', campaign);
  await deps.content.put(`stories/approved/${story}/a.jpg`, await toldPicture(3));
  await world.approve(story, aStorySource({ title, images: [{ file: 'a.jpg', alt: 'Elsa vid ett kvarnhjul.' }] }));
  await reviewStories(deps);
  for (const channel of ['site', 'linkedin'] as const) await servePublication(deps, due({ channel }));
  await planCampaigns(deps);
  world.at(nine.add({ hours: 24 * 7 }));
  await writeDigest(deps, '2026-W48');
}, 60_000);

describe('a story whose consent has ended while its folder lies in approved/', () => {
  it.each([
    ['was taken back', { withdrawnAt: '2026-12-01' }],
    ['has run out', { until: '2026-11-30' }],
  ])(
    'leaves sheets, pages, digests and pictures when the consent %s, and says where its folder lies',
    async (_, fields) => {
      expect(await remains()).not.toEqual([]);
      await consent(fields);
      await run();
      expect(await run()).toContain('ended-in-approved');
      expect(await remains()).toEqual([]);
      const sheet = await world.deps.reports.get(`newsroom/stories/${story}/index.html`);
      expect(new TextDecoder().decode(sheet?.body)).toContain('mappen ligger kvar i stories/approved/');
    },
  );

  it('stays while the consent holds, on its last day too', async () => {
    await consent({ until: '2026-12-01' });
    expect(await run()).not.toContain('ended-in-approved');
    expect(await remains()).not.toEqual([]);
  });

  it('is reviewed again when a consent is given, and whom its approval names is known again', async () => {
    await consent({ withdrawnAt: '2026-12-01' });
    await run();
    await run();
    await consent({});
    expect(await run()).not.toContain('ended-in-approved');
    expect((await remains()).some((key) => key === `stories/${story}.json`)).toBe(true);
    expect((await readPinnedPeople(world.deps)).get(story)?.approvals.at(-1)?.people).toEqual([
      { name: 'Elsa', consent: 'elsa-2026' },
    ]);
  });
});
