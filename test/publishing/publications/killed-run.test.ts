import { describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { type Death, mortalProcess } from '#test/builders/core/mortal-process.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

/** The pipeline of a process that will die. */
const dying = (deps: Deps, death: Death) => {
  const { mortal, living, alive } = mortalProcess(death);
  const { linkedin } = deps.channels;
  const mine: Deps = {
    ...deps,
    writer: 'killed',
    content: mortal(deps.content),
    records: mortal(deps.records),
    reports: mortal(deps.reports),
    channels: {
      ...deps.channels,
      linkedin: {
        ...linkedin,
        prepare: living(linkedin.prepare),
        send: living(linkedin.send),
        look: living(linkedin.look),
      },
    },
  };
  return { mine, alive };
};

const settled = async (world: World) => (await world.ledger()).at(-1)?.kind;

/** Runs until the process dies, then lets other runs serve the publication three times, a few minutes apart. */
const killedThenServed = async (death: Death) => {
  const world = await newsroomWorld();
  const { mine, alive } = dying(world.deps, death);
  await servePublication(mine, due()).catch(() => undefined);
  for (const minutes of [1, 5, 12]) {
    world.at(nine.add({ minutes }));
    await servePublication({ ...world.deps, writer: `run-${minutes}` }, due());
  }
  const { linkedin } = world;
  return {
    survived: alive(),
    sends: linkedin.sends(),
    posts: linkedin.posts().length,
    looks: linkedin.looks(),
    state: await settled(world),
    world,
  };
};

const deaths = [...Array(16).keys()].flatMap((n): readonly Death[] => [
  { atWrite: n + 1, when: 'before' },
  { atWrite: n + 1, when: 'after' },
]);

describe('a run that is killed', () => {
  it.each(deaths)('at write $atWrite ($when) leaves exactly one post, sent once', async (death) => {
    const { sends, posts, state } = await killedThenServed(death);
    expect({ sends, posts, state }).toEqual({ sends: 1, posts: 1, state: 'published' });
  });

  it('is tried at every write that a run makes', async () => {
    const outcomes = await Promise.all(deaths.map(killedThenServed));
    expect(outcomes.filter((one) => !one.survived).length).toBeGreaterThanOrEqual(14);
    expect(outcomes.at(-1)?.survived).toBe(true);
    expect(outcomes.some((one) => one.looks > 0)).toBe(true);
  });

  it.each(deaths)('at write $atWrite ($when) keeps what was published', async (death) => {
    const { state, world } = await killedThenServed(death);
    const kept = await world.deps.records.get(`archive/${due().publication}/post.json`);
    expect({ state, isKept: kept !== null }).toEqual({ state: 'published', isKept: true });
  });

  it.each(deaths)('at write $atWrite ($when) leaves nothing open once it is published', async (death) => {
    const { world } = await killedThenServed(death);
    const open = await world.deps.reports.list('work/open/');
    expect(open).toEqual([]);
    await startDue(world.deps);
  });
});
