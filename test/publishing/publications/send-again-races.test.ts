import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

/** When looks count after a send at nine, in minutes. */
const looks = [1, 4, 10];

describe('a re-send that more than one run comes to', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    world.linkedin.meet('unknown');
  });
  const serve = (deps: Deps = world.deps) => servePublication(deps, due());
  const serveAt = (minutes: number, deps?: Deps) => {
    world.at(nine.add({ minutes }));
    return serve(deps);
  };
  const sendAndLookTwice = async () => {
    await serve();
    for (const minutes of looks.slice(0, 2)) await serveAt(minutes);
  };

  it('is sent once more when eight runs look at the same time', async () => {
    await sendAndLookTwice();
    world.linkedin.meet('publish');
    world.at(nine.add({ minutes: 10 }));
    await Promise.all(Array.from({ length: 8 }, (_, n) => serve({ ...world.deps, writer: `run-${n}` })));
    expect(world.linkedin.sends()).toBe(2);
    expect(world.linkedin.posts()).toHaveLength(1);
  });

  it('is left to the run that sends again while another still looks', async () => {
    await sendAndLookTwice();
    world.linkedin.meet('publish');
    world.linkedin.beforeLook(async () => {
      world.linkedin.beforeLook(async () => undefined);
      await serve({ ...world.deps, writer: 'run-2' });
    });
    expect(await serveAt(10)).toMatchObject({ state: 'published' });
    expect(world.linkedin.sends()).toBe(2);
    expect((await world.ledger()).at(-1)?.by).toBe('run-2');
  });

  it('does not take a late no to the first send for an answer to the second', async () => {
    let isFirst = true;
    world.linkedin.beforeSend(async () => {
      if (!isFirst) return;
      isFirst = false;
      world.linkedin.meet('unknown');
      for (const minutes of looks) await serveAt(minutes, { ...world.deps, writer: 'run-2' });
      world.linkedin.meet('refuse');
    });
    await serve();
    expect(world.linkedin.sends()).toBe(2);
    expect((await world.ledger()).at(-1)?.kind).toBe('unknown');
  });
});
