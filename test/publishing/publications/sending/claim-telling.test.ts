import { beforeEach, describe, expect, it } from 'vitest';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { resolveByHand } from '#functions/jobs/resolve-by-hand.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { missNow } from '#functions/publishing/publications/closing/miss.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { claimTelling } from '#functions/publishing/publications/sending/claim-telling.ts';
import { type Telling, tellingPrefix } from '#functions/publishing/publications/telling.ts';
import { type Due, due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const other = due({ campaign: 'varen' });

describe('the telling of a story in a channel', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
  });
  const serve = (what: Due, deps = world.deps) => servePublication(deps, what);
  const chainOf = ({ publication }: Due) =>
    readChain<PublicationEntry>(world.deps.records, publicationPrefix(publication));
  const tellings = async () => (await readChain<Telling>(world.deps.records, tellingPrefix(due()))).entries;
  const nextDay = { instant: nine.add({ hours: 24 }).toString(), latest: nine.add({ hours: 26 }).toString() };
  const tomorrow = (what: Due): Due => ({ ...what, ...nextDay });

  it('is claimed for the publication before it is sent', async () => {
    let claimed: readonly Telling[] = [];
    world.linkedin.beforeSend(async () => {
      claimed = await tellings();
    });
    await serve(due());
    expect(claimed.map(({ publication }) => publication)).toEqual([due().publication]);
    expect((await world.deps.records.list('tellings/')).map(({ key }) => key)).toEqual([
      `tellings/${story}/linkedin/0.json`,
    ]);
  });

  it('is given to one of two campaigns that come at the same moment', async () => {
    const outcomes = await Promise.all([serve(due()), serve(other, { ...world.deps, writer: 'run-2' })]);
    expect(outcomes.map(({ state }) => state).sort()).toEqual(['published', 'refused']);
    expect(outcomes.find(({ state }) => state === 'refused')?.reason).toBe('already-told');
    expect(world.linkedin.sends()).toBe(1);
  });

  it('is one for each channel', async () => {
    await serve(due());
    expect(await serve(due({ channel: 'site' }))).toMatchObject({ state: 'published' });
    expect(await serve(due({ channel: 'site', campaign: 'varen' }))).toMatchObject({ reason: 'already-told' });
  });

  it('stays with a send of uncertain end', async () => {
    world.linkedin.meet('unknown');
    await serve(due());
    world.at(nine.add({ minutes: 10 }));
    expect(await serve(other)).toMatchObject({ state: 'refused', reason: 'already-told' });
  });

  it.each<readonly [string, (world: World) => Promise<unknown>]>([
    ['refused', async ({ linkedin }) => linkedin.meet('publish')],
    [
      'missed',
      async ({ deps, linkedin, at }) => {
        at(nine.add({ hours: 3 }));
        linkedin.meet('publish');
        await missNow(deps, due(), 'too-late');
      },
    ],
    [
      'absent on the word of a person',
      async ({ deps, linkedin, at }) => {
        for (const minutes of [1, 5, 16, 18, 21, 27]) {
          at(nine.add({ minutes }));
          await servePublication(deps, due());
        }
        await resolveByHand(deps, due().publication, { decision: 'absent' });
        linkedin.meet('publish');
      },
    ],
  ])('goes on to another campaign when the first has ended as %s', async (end, meanwhile) => {
    world.linkedin.meet(
      end === 'refused' ? 'refuse' : end === 'missed' ? { deferUntil: nine.add({ hours: 1 }) } : 'unknown',
    );
    await serve(due());
    await meanwhile(world);
    world.at(nine.add({ hours: 24 }));
    expect(await serve(tomorrow(other))).toMatchObject({ state: 'published' });
    expect((await tellings()).map(({ n, publication }) => [n, publication])).toEqual([
      [0, due().publication],
      [1, other.publication],
    ]);
  });

  it('has to be claimed anew by a publication whose own slot came to nothing, so that two cannot both go on', async () => {
    world.linkedin.meet('refuse');
    await serve(due());
    world.linkedin.meet('publish');
    world.at(nine.add({ hours: 24 }));
    const both = [serve(tomorrow(due())), serve(tomorrow(other), { ...world.deps, writer: 'run-2' })];
    expect((await Promise.all(both)).map(({ state }) => state).sort()).toEqual(['published', 'refused']);
    expect(world.linkedin.posts()).toHaveLength(1);
  });

  it('may be claimed again and again by the run whose it is', async () => {
    const chain = await chainOf(due());
    const claims = Array.from({ length: 8 }, (_, n) =>
      claimTelling({ ...world.deps, writer: `run-${n}` }, due(), chain),
    );
    expect(new Set(await Promise.all(claims))).toEqual(new Set([due().publication]));
    expect(await tellings()).toHaveLength(1);
  });
});

describe('a publication event', () => {
  it.each(['36-hosten.vi-bestammer-veckan.linkedin.2', '00-hosten.annan.linkedin', ''])(
    'with another id than its own words give is refused, and writes nothing: %j',
    async (publication) => {
      const world = await newsroomWorld();
      const outcome = await servePublication(world.deps, { ...due(), publication });
      expect(outcome).toMatchObject({ state: 'refused', reason: 'other-id' });
      expect(await world.deps.records.list('publications/')).toEqual([]);
      expect(world.linkedin.sends()).toBe(0);
    },
  );
});
