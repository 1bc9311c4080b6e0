import { expect, onTestFinished, test } from 'vitest';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { composeLinkedIn } from '#functions/publishing/publications/composing/compose-linkedin.ts';
import { clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { settings as channelSettings, token } from '#test/adapters/channels/linkedin/linkedin-fixtures.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { newsroomWorld, nine, story } from '#test/builders/core/newsroom-world.ts';
import { scenePixels } from '#test/builders/scene.ts';

const images = [
  { file: 'elsa.jpg', alt: 'Elsa visar en planeringstavla.', focus: [0.4, 0.3], credit: 'Foto Åsa B.' },
  { file: 'skogen.png', alt: 'Barnen går genom skogen.', copyright: 'Nordhamns stad' },
];

test('a post whose pictures are made anew uploads the same bytes, kept or forgotten in between', async () => {
  const sandbox = await startLinkedInSandbox({ now: () => nine.epochMilliseconds, token });
  onTestFinished(() => sandbox.close());
  const channel = linkedInChannel(channelSettings(sandbox.url));
  const { deps, approve } = await newsroomWorld();
  const folder = `stories/approved/${story}`;
  await deps.content.put(`${folder}/elsa.jpg`, await scenePixels(900, 600).jpeg().toBuffer());
  await deps.content.put(`${folder}/skogen.png`, await scenePixels(700, 800).png().toBuffer());
  await approve(story, aStorySource({ images }));

  const uploaded = async (): Promise<readonly Buffer[]> => {
    const settings = await requireSettings(deps);
    const cleared = await clearStory(deps, story, settings);
    if ('stop' in cleared) throw new Error(JSON.stringify(cleared));
    const post = await composeLinkedIn(deps, cleared, settings);
    if ('stop' in post) throw new Error(JSON.stringify(post));
    const prepared = await channel.prepare(post);
    if (prepared.outcome !== 'prepared') throw new Error(prepared.reason);
    return Promise.all(
      prepared.prepared.pictures.map(async (urn) => {
        const answer = await fetch(`${sandbox.url}/media/${urn.split(':').at(-1)}`);
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
  };

  const first = await uploaded();
  expect(first.map((bytes) => bytes.subarray(0, 3).toString('hex'))).toEqual(['ffd8ff', 'ffd8ff']);
  expect(first[0]?.includes('Foto Åsa B.')).toBe(true);
  expect(first[1]?.includes('Nordhamns stad')).toBe(true);
  expect(first[1]?.includes('Foto')).toBe(false);
  expect(await uploaded()).toEqual(first);

  const kept = (await deps.reports.list('pictures/')).map(({ key }) => key);
  expect(kept).toHaveLength(4);
  for (const key of kept) await deps.reports.remove(key);
  expect(await uploaded()).toEqual(first);
  expect((await deps.reports.list('pictures/')).map(({ key }) => key)).toEqual(kept);

  // Another credit is another file: what was made before is not taken for it.
  await approve(story, aStorySource({ images: images.map((image) => ({ ...image, credit: 'Foto Olle' })) }));
  const renamed = await uploaded();
  expect(renamed[0]?.includes('Foto Olle')).toBe(true);
  expect(renamed[0]?.includes('Foto Åsa')).toBe(false);
});
