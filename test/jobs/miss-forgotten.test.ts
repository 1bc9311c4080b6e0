import { beforeEach, describe, expect, it } from 'vitest';
import { missForgotten } from '#functions/jobs/miss-forgotten.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { writeDayPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

const planned = { ...due(), reason: { sv: 'x', en: 'x' }, runnersUp: [] };

describe('missForgotten', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await writeDayPlans(world.deps, [planned], '2026-11-01T00:00:00Z');
  });
  const run = async (days: number) => {
    const now = nine.add({ hours: days * 24 });
    world.at(now);
    return (await missForgotten(world.deps, now)).answers.map(({ state, reason }) => [state, reason]);
  };
  const markers = async (prefix: string) => (await world.deps.reports.list(prefix)).length;

  it('misses a slot that nobody served while everything stood still, once', async () => {
    expect(await run(9)).toEqual([['missed', 'nobody-served']]);
    expect(await run(10)).toEqual([]);
    expect(await run(11)).toEqual([]);
    expect((await world.ledger()).map((entry) => entry.kind)).toEqual(['missed']);
  });

  it('leaves a slot alone whose window is still open', async () => {
    expect(await run(0)).toEqual([]);
  });

  it('leaves alone what was published', async () => {
    await servePublication(world.deps, due());
    expect(await run(9)).toEqual([]);
  });

  it("takes what was served long ago out of the tick's list, and remembers it", async () => {
    await servePublication(world.deps, due());
    await run(1);
    expect([await markers('work/'), await markers('served/')]).toEqual([1, 0]);
    await run(3);
    expect([await markers('work/'), await markers('served/')]).toEqual([0, 1]);
    expect(await run(4)).toEqual([]);
  });
});
