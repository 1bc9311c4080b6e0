import { beforeEach, describe, expect, it } from 'vitest';
import { paused } from '#functions/cli/pause-command.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

const pause = { scope: 'all', by: 'eva.k', since: nine.toString(), reason: 'Händelse' } as const;
const no = (why: string) => async (): Promise<never> => {
  throw new Error(why);
};

describe('vardag pause', () => {
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
    return paused(
      {
        ...deps,
        content: { ...deps.content, ...content },
        records: { ...deps.records, ...records },
        reports: { ...deps.reports, ...reports },
      },
      pause,
    );
  };

  it('says that nothing is paused when its file could not be written', async () => {
    await expect(on({ put: no('no right to write') })).rejects.toThrow('no right to write');
  });

  it('says so, and not what came after, when it may not look either', async () => {
    await expect(on({ put: no('no right to write'), head: no('no right to read') })).rejects.toThrow(
      'no right to write',
    );
  });

  it('has paused when nobody can see what is leaving, and says that', async () => {
    expect(await on({}, {}, { list: no('no right to list') })).toMatchObject({ leaving: [], unread: true });
    expect(await world.deps.content.head('pauses/all.yaml')).not.toBeNull();
  });

  it('has paused and seen', async () => {
    expect(await on({})).toMatchObject({ leaving: [], unread: false, pause: { file: 'pauses/all.yaml' } });
  });
});
