import { beforeEach, describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

describe('a publication that the channel put off', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
  });
  const serve = (deps = world.deps) => servePublication(deps, due());
  const later = (minutes: number) => world.at(nine.add({ minutes }));

  it('goes on with pictures that only needed time', async () => {
    world.linkedin.prepareSlowly(nine.add({ minutes: 2 }));
    expect(await serve()).toMatchObject({ state: 'deferred', reason: 'picture-processing' });
    world.linkedin.prepareSlowly(null);
    later(2);
    expect(await serve()).toMatchObject({ state: 'published' });
    expect(world.linkedin.requests()).toMatchObject([{ pictures: ['urn:li:image:slow'] }]);
  });

  it('begins anew with the pictures of a story that was approved anew meanwhile', async () => {
    world.linkedin.prepareSlowly(nine.add({ minutes: 2 }));
    await serve();
    world.linkedin.prepareSlowly(null);
    await world.approve(story, aStorySource({ title: 'Vi bestämmer' }));
    later(2);
    expect(await serve()).toMatchObject({ state: 'published' });
    expect(world.linkedin.begunWith()).toEqual([]);
  });

  it('misses a slot that was deferred beyond its end by a run that died of it', async () => {
    world.linkedin.meet({ deferUntil: nine.add({ minutes: 121 }) });
    const { records } = world.deps;
    const put: typeof records.put = async (key, body, options) => {
      if (
        new TextDecoder().decode(typeof body === 'string' ? new TextEncoder().encode(body) : body).includes('"missed"')
      )
        throw new Error('killed');
      return records.put(key, body, options);
    };
    await expect(serve({ ...world.deps, records: { ...records, put } })).rejects.toThrow();
    later(1);
    expect(await serve()).toMatchObject({ state: 'missed', reason: 'throttled' });
  });
});
