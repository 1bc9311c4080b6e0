import { beforeEach, describe, expect, it } from 'vitest';
import { pausePublishing, resumePublishing } from '#functions/jobs/pause-publishing.ts';
import { findScope } from '#functions/jobs/pause-scope.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { markOpen } from '#functions/publishing/publications/ledger/work-markers.ts';
import type { PauseScope } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

const of = (scope: PauseScope) => ({ scope, by: 'eva.k', since: nine.toString(), reason: 'Händelse i centrum' });

describe('pausing', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await markOpen(world.deps, { due: due(), notBefore: null });
  });
  const pause = (scope: PauseScope = 'all') => pausePublishing(world.deps, of(scope));
  const serve = (deps = world.deps) => servePublication(deps, due());
  const scopes = async () => (await readPauses(world.deps)).pauses.map(({ scope }) => scope);

  it('answers at once when nothing is leaving, and nothing leaves after', async () => {
    expect((await pause()).leaving).toEqual([]);
    expect(await serve()).toMatchObject({ state: 'waiting', reason: 'paused' });
    expect(world.linkedin.sends()).toBe(0);
  });

  it('is seen by a run that has said that it sends, and the ledger says why it did not', async () => {
    const { records } = world.deps;
    const put: typeof records.put = async (key, body, options) => {
      const done = await records.put(key, body, options);
      if (String(body).includes('"kind":"sending"')) await world.deps.content.put('pause.yaml', 'scope: [');
      return done;
    };
    expect(await serve({ ...world.deps, records: { ...records, put } })).toMatchObject({ state: 'deferred' });
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'deferred', reason: 'paused' });
    expect(world.linkedin.sends()).toBe(0);
    await world.deps.content.remove('pause.yaml');
    world.at(nine.add({ minutes: 1 }));
    expect(await serve()).toMatchObject({ state: 'published' });
  });

  it('names a send that began before it and has no end, after it has waited', async () => {
    let named: unknown = null;
    world.linkedin.beforeSend(async () => {
      named = (await pause()).leaving;
    });
    await serve();
    expect(named).toEqual([{ publication: due().publication, story, channel: 'linkedin' }]);
  });

  it('waits for a send that ends meanwhile', async () => {
    let answered: ReturnType<typeof pause> | null = null;
    world.linkedin.beforeSend(async () => {
      answered = pause();
    });
    await serve();
    expect(await answered).toMatchObject({ leaving: [] });
  });

  it.each<readonly [PauseScope, number]>([
    [{ channel: 'site' }, 0],
    [{ campaign: 'varen' }, 0],
    [{ story: 'en-annan' }, 0],
    [{ channel: 'linkedin' }, 1],
    [{ campaign: 'hosten' }, 1],
    [{ story }, 1],
    // Nobody knows its unit here, so it may be one of these.
    [{ unit: 'vard' }, 1],
  ])('of %j waits for what is in its scope alone', async (scope, count) => {
    world.linkedin.meet('unknown');
    await serve();
    expect((await pause(scope)).leaving).toHaveLength(count);
  });

  it('is not held up by what a person was asked about long ago', async () => {
    world.linkedin.meet('ghost');
    await serve();
    expect((await pause()).leaving).toHaveLength(1);
    world.at(nine.add({ hours: 2 }));
    expect((await pause()).leaving).toEqual([]);
  });

  it('of a channel does not lift a pause of all, and each is ended by itself', async () => {
    await pause('all');
    await pause({ channel: 'linkedin' });
    expect(await scopes()).toEqual(['all', { channel: 'linkedin' }]);
    await resumePublishing(world.deps, ({ scope }) => scope !== 'all');
    expect(await scopes()).toEqual(['all']);
    await resumePublishing(world.deps, () => true);
    expect(await scopes()).toEqual([]);
  });
});

describe('what is to be paused', () => {
  const find = async (text: string) => findScope((await newsroomWorld()).deps, text);

  it.each<readonly [string, PauseScope]>([
    ['all', 'all'],
    ['unit:utbildning', { unit: 'utbildning' }],
    ['channel=linkedin', { channel: 'linkedin' }],
    [`story:${story}`, { story }],
  ])('%s is found', async (text, scope) => {
    expect(await find(text)).toEqual({ found: true, scope });
  });

  it.each([
    ['unit:utbilding', 'unit:utbildning'],
    ['channel:linkdin', 'channel:linkedin'],
    ['story:vi-bestamer-veckan', `story:${story}`],
  ])('%s is not there, and the nearest is told', async (text, nearest) => {
    const found = await find(text);
    expect(found).toMatchObject({ found: false, why: 'unknown', nearest: expect.arrayContaining([nearest]) });
  });

  it.each(['', 'everything', 'unit:', 'units:vard', 'all:x'])('%j is no scope', async (text) => {
    expect(await find(text)).toEqual({ found: false, why: 'form' });
  });

  it('is not taken on trust when the units can not be read, but all can always be paused', async () => {
    const { deps } = await newsroomWorld();
    await deps.content.put('organisation.yaml', 'units: [');
    expect(await findScope(deps, 'unit:utbildning')).toMatchObject({ found: false, why: 'unread' });
    expect(await findScope(deps, 'all')).toMatchObject({ found: true });
  });
});
