import { beforeEach, describe, expect, it } from 'vitest';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { pause } from '#functions/jobs/acts/pause.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { newsroomWorld, type World } from '#test/builders/core/newsroom-world.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';

const no = (why: string) => async (): Promise<never> => {
  throw new Error(why);
};

describe('pausing', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
  });
  const on = (
    content: Partial<ObjectStore>,
    records: Partial<ObjectStore> = {},
    reports: Partial<ObjectStore> = {},
  ) => {
    const { deps } = world;
    const own = {
      ...deps,
      content: { ...deps.content, ...content },
      records: { ...deps.records, ...records },
      reports: { ...deps.reports, ...reports },
    };
    return perform(own, peopleAtWork.operator, pause, { scope: 'all', reason: 'Händelse' });
  };

  it('says that nothing is paused when its file could not be written', async () => {
    await expect(on({ put: no('no right to write') })).rejects.toThrow('no right to write');
  });

  it('says so, and not what came after, when it may not look either', async () => {
    const content = { put: no('no right to write'), head: no('no right to read') };
    await expect(on(content)).rejects.toThrow('no right to write');
  });

  it('has paused when nobody can see what is leaving, and says that', async () => {
    expect(await on({}, {}, { list: no('no right to list') })).toMatchObject({
      done: true,
      detail: { leaving: [], unread: true },
    });
    expect(await world.deps.content.head('pauses/all.yaml')).not.toBeNull();
  });

  it('has paused when nothing can be recorded, and says that too', async () => {
    const records = { list: no('no right to list'), put: no('no right to record') };
    expect(await on({}, records)).toMatchObject({
      done: true,
      note: { en: expect.stringContaining('not be recorded') },
    });
    expect(await world.deps.content.head('pauses/all.yaml')).not.toBeNull();
  });

  it('has paused and seen, and keeps the first when it is asked for again', async () => {
    expect(await on({})).toMatchObject({
      detail: { leaving: [], unread: false, pause: { file: 'pauses/all.yaml', by: 'olle.d' } },
    });
    const { deps } = world;
    const again = await perform(deps, peopleAtWork.communicator, pause, { scope: 'all', reason: 'En annan' });
    expect(again).toMatchObject({ done: true, detail: { pause: { by: 'olle.d', reason: 'Händelse' } } });
  });
});
