import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { writeDayPlans } from '#functions/publishing/campaigns/day-plans.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { markPages } from '#functions/publishing/publications/ledger/pages-marker.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';
import { pauseFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

const planned = (fields: Parameters<typeof due>[0] = {}): PlannedPublication => ({
  ...due(fields),
  reason: { sv: 'x', en: 'x' },
  runnersUp: [],
});

describe('startDue', () => {
  let world: World;
  let asked: string[];
  let deps: Deps;
  beforeEach(async () => {
    world = await newsroomWorld();
    asked = [];
    const publish: Deps['bus']['publish'] = async (events) => {
      for (const event of events)
        if (event.name === 'PublicationDue') asked.push(`${event.detail.channel} ${event.detail.instant}`);
    };
    deps = { ...world.deps, bus: { publish } };
  });
  const plan = (...all: readonly PlannedPublication[]) => writeDayPlans(deps, all, '2026-11-01T00:00:00Z');
  const tick = async (minutes: number) => {
    world.at(nine.add({ minutes }));
    asked = [];
    return { outcomes: (await startDue(deps)).outcomes.map(({ state, reason }) => [state, reason]), asked };
  };

  it('asks for nothing before the slot, and for the slot when it comes', async () => {
    await plan(planned({ instant: nine.add({ minutes: 1 }).toString() }));
    expect((await tick(0)).asked).toEqual([]);
    expect((await tick(1)).asked).toEqual(['linkedin 2026-11-24T08:01:00Z']);
  });

  it('asks for the page before the post that links to it', async () => {
    await plan(planned(), planned({ channel: 'site' }));
    expect((await tick(0)).asked.map((one) => one.split(' ')[0])).toEqual(['site', 'linkedin']);
  });

  it('does not ask again for what is settled', async () => {
    await plan(planned());
    await tick(0);
    await servePublication(deps, due());
    expect((await tick(1)).asked).toEqual([]);
  });

  it('asks again for what a dead run left open', async () => {
    await plan(planned());
    await tick(0);
    expect((await tick(1)).asked).toHaveLength(1);
  });

  it('does not ask for what the channel has deferred until its time', async () => {
    await plan(planned());
    await tick(0);
    world.linkedin.meet({ deferUntil: nine.add({ minutes: 30 }) });
    await servePublication(deps, due());
    expect((await tick(29)).asked).toEqual([]);
    expect((await tick(30)).asked).toHaveLength(1);
  });

  it('misses a slot that nobody served in its window, once', async () => {
    await plan(planned());
    expect(await tick(121)).toEqual({ outcomes: [['missed', 'too-late']], asked: [] });
    expect(await tick(122)).toEqual({ outcomes: [], asked: [] });
  });

  it('serves a slot just before midnight from the plan of the day before', async () => {
    const late = { instant: '2026-11-24T23:59:00Z', latest: '2026-11-25T01:59:00Z' };
    await plan(planned(late));
    expect((await tick(16 * 60 + 2)).asked).toEqual(['linkedin 2026-11-24T23:59:00Z']);
  });

  it('does not empty a queue at once after a pause: what is too late is missed', async () => {
    await deps.content.put('pause.yaml', pauseFile);
    await plan(
      planned(),
      planned({
        channel: 'site',
        instant: nine.add({ hours: 3 }).toString(),
        latest: nine.add({ hours: 5 }).toString(),
      }),
    );
    await tick(0);
    expect(await servePublication(deps, due())).toMatchObject({ state: 'waiting' });
    await deps.content.remove('pause.yaml');
    await tick(4 * 60);
    expect(await servePublication(deps, due())).toMatchObject({ state: 'missed' });
    expect(world.linkedin.sends()).toBe(0);
  });

  it('asks for the pages that a dead run left undrawn, and not while it may still be at work', async () => {
    const said: string[] = [];
    const saying = {
      ...deps,
      bus: { publish: async (events) => void said.push(...events.map(({ name }) => name)) },
    } satisfies Deps;
    world.at(nine);
    await markPages(deps);
    for (const minutes of [1, 2, 3]) {
      world.at(nine.add({ minutes }));
      await startDue(saying);
    }
    expect(said).toEqual(['PagesOverdue']);
  });

  it('costs three store requests when nothing is due, with 5,000 stories in the store', async () => {
    for (let n = 0; n < 5000; n += 1) {
      await deps.content.put(`stories/approved/s${n}/story.md`, 'x');
      await deps.reports.put(`stories/s${n}.json`, '{}');
    }
    await plan(planned({ instant: nine.add({ hours: 9 }).toString() }));
    const stores = ['content', 'records', 'reports', 'site'] as const;
    const counted = stores.map((name) => [name, countingStore(deps[name])] as const);
    const counting = { ...deps, ...Object.fromEntries(counted.map(([name, { store }]) => [name, store])) };
    await startDue(counting);
    expect(counted.map(([name, { requests }]) => [name, requests()])).toEqual([
      ['content', 0],
      ['records', 0],
      ['reports', 3],
      ['site', 0],
    ]);
  });
});
