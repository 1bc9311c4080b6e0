import { beforeEach, describe, expect, it } from 'vitest';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { renderCached } from '#functions/story/pictures/render-cached.ts';
import { thumbnail } from '#functions/story/pictures/variants.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { widePicture } from '#test/builders/newsroom/world.ts';

const withPicture = aStorySource({ images: [{ file: 'elsa.jpg', alt: 'Elsa visar tavlan.' }] });
const derivatives = async ({ deps }: World) => (await deps.reports.list('pictures/')).length;
const move = async ({ deps }: World, id: string, from: string, to: string): Promise<void> => {
  for (const { key } of await deps.content.list(`stories/${from}/${id}/`)) {
    await deps.content.put(key.replace(from, to), (await deps.content.get(key))?.body ?? '');
    await deps.content.remove(key);
  }
};

describe('the cut pictures of a withdrawn story', () => {
  let world: World;
  let picture: Uint8Array;
  beforeEach(async () => {
    world = await newsroomWorld();
    picture = await widePicture();
    await world.deps.content.put(`stories/approved/${story}/elsa.jpg`, picture);
    await world.approve(story, withPicture);
    await servePublication(world.deps, due({ channel: 'site' }));
    await servePublication(world.deps, due());
    await reviewStories(world.deps);
    expect(await derivatives(world)).toBeGreaterThan(10);
    world.at(nine.add({ hours: 24 }));
  });
  const withdraw = async (): Promise<void> => {
    await move(world, story, 'approved', 'withdrawn');
    await reviewStories(world.deps);
  };

  it('are removed once every channel is cleared', async () => {
    await withdraw();
    const deaf = { ...world.linkedin, remove: async () => ({ outcome: 'removed' as const }) };
    await withdrawStories({ ...world.deps, channels: { ...world.deps.channels, linkedin: deaf } });
    expect(await derivatives(world)).toBeGreaterThan(10);
    await withdrawStories(world.deps);
    expect(await derivatives(world)).toBe(0);
    expect(await world.deps.reports.head(`newsroom/stories/${story}/index.html`)).not.toBeNull();
  });

  it('are removed of the bytes that were approved, when the original is gone already', async () => {
    await withdraw();
    await world.deps.content.remove(`stories/withdrawn/${story}/elsa.jpg`);
    await withdrawStories(world.deps);
    expect(await derivatives(world)).toBe(0);
  });

  it.each(['drafts', 'approved'])(
    'stay while a story in %s shows the same bytes under another name',
    async (folder) => {
      await world.deps.content.put(`stories/${folder}/en-annan/tavlan.jpg`, picture);
      await world.deps.content.put(
        `stories/${folder}/en-annan/story.md`,
        withPicture.replace('elsa.jpg', 'tavlan.jpg'),
      );
      await withdraw();
      const before = await derivatives(world);
      await withdrawStories(world.deps);
      expect(await derivatives(world)).toBe(before);
      await move(world, 'en-annan', folder, 'withdrawn');
      await reviewStories(world.deps);
      await withdrawStories(world.deps);
      expect(await derivatives(world)).toBe(0);
    },
  );

  it('of other stories stay', async () => {
    await renderCached(world.deps, new Uint8Array([...picture, 0]), [thumbnail], null);
    await withdraw();
    await withdrawStories(world.deps);
    expect(await derivatives(world)).toBe(2);
  });

  it('wait until the review has seen the withdrawal, so that no page shows a hole', async () => {
    await move(world, story, 'approved', 'withdrawn');
    await withdrawStories(world.deps);
    expect(await derivatives(world)).toBeGreaterThan(10);
    await reviewStories(world.deps);
    await withdrawStories(world.deps);
    expect(await derivatives(world)).toBe(0);
  });

  it('cost no further reading when they are gone', async () => {
    await withdraw();
    await withdrawStories(world.deps);
    // The first run left the drawing of the pages to the next.
    await withdrawStories(world.deps);
    const records = countingStore(world.deps.records);
    await withdrawStories({ ...world.deps, records: records.store });
    const without = records.requests();
    await world.deps.content.put(`stories/withdrawn/${story}/ny.jpg`, picture);
    await withdrawStories({ ...world.deps, records: records.store });
    expect(records.requests() - without).toBeGreaterThan(without);
  });
});
