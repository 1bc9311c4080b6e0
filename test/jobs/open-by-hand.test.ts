import { beforeEach, describe, expect, it } from 'vitest';
import { openByHand } from '#functions/jobs/open-by-hand.ts';
import { resolveByHand } from '#functions/jobs/resolve-by-hand.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { byHandRoutes } from '#functions/wiring/web/by-hand-routes.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

const { publication } = due();

describe('posting by hand', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await world.deps.content.put('channels.yaml', 'linkedin: { on: true, by: hand }\n');
    await servePublication(world.deps, due());
  });
  const kinds = async () => (await world.ledger()).map(({ kind }) => kind);
  const serveAt = (minutes: number) => {
    world.at(nine.add({ minutes }));
    return servePublication(world.deps, due());
  };
  const open = () => openByHand(world.deps, publication);
  const settle = (externalId: string) => resolveByHand(world.deps, publication, { decision: 'stands', externalId });

  it('asks a person at the slot and sends nothing, however often it is asked for', async () => {
    for (const minutes of [1, 2, 60]) expect(await serveAt(minutes)).toMatchObject({ reason: 'by-hand' });
    expect(await kinds()).toEqual(['claimed', 'prepared']);
    expect(world.linkedin.sends()).toBe(0);
  });

  it('is missed when nobody opened it, and not a second before its time is over', async () => {
    expect(await serveAt(120)).toMatchObject({ state: 'waiting' });
    world.at(nine.add({ minutes: 120, seconds: 1 }));
    expect(await servePublication(world.deps, due())).toMatchObject({ state: 'missed', reason: 'not-opened' });
    expect(await open()).toMatchObject({ opened: false });
  });

  it('may stand from the moment that it is opened, and then waits for a person for ever', async () => {
    expect(await open()).toMatchObject({ opened: true, post: { shown: expect.stringContaining('skogsbrynet') } });
    expect(await kinds()).toEqual(['claimed', 'prepared', 'sending', 'unknown']);
    expect(await serveAt(600)).toMatchObject({ state: 'unknown', needsPerson: true });
    expect(world.linkedin.sends()).toBe(0);
  });

  it('is sent by nobody but a person when the page died while it was opened', async () => {
    const { records } = world.deps;
    const put: typeof records.put = async (key, ...rest) => {
      if (key.endsWith('/3.json')) throw new Error('killed');
      return records.put(key, ...rest);
    };
    await expect(openByHand({ ...world.deps, records: { ...records, put } }, publication)).rejects.toThrow();
    expect(await kinds()).toEqual(['claimed', 'prepared', 'sending']);
    expect(await serveAt(1)).toMatchObject({ state: 'unknown', reason: 'by-hand', needsPerson: true });
    for (const minutes of [4, 10, 20, 30, 119]) await serveAt(minutes);
    expect([world.linkedin.sends(), (await kinds()).at(-1)]).toEqual([0, 'unknown']);
    expect(await open()).toMatchObject({ opened: true });
  });

  it('gives the same words when it is opened twice, and says nothing more in the ledger', async () => {
    await Promise.all([open(), openByHand({ ...world.deps, writer: 'run-2' }, publication)]);
    expect(await open()).toMatchObject({ opened: true });
    expect((await kinds()).filter((kind) => kind === 'sending')).toHaveLength(1);
  });

  it.each<readonly [string, string, string]>([
    ['pause.yaml', pauseFile, 'paused'],
    ['consents/elsa-2026.yaml', consentFile({ withdrawnAt: '2026-11-20' }), 'consent-withdrawn'],
    [`stories/approved/${due().story}/story.md`, aStorySource({}, 'Andra ord.'), 'changed-after-approval'],
  ])('gives nothing away when %s has changed since', async (file, text, why) => {
    await world.deps.content.put(file, text);
    expect(await open()).toEqual({ opened: false, why });
    expect(await kinds()).toEqual(['claimed', 'prepared']);
  });

  it('is settled by the address of the post, which is read where it can be', async () => {
    const opened = await open();
    const sent = await world.linkedin.send(
      opened.opened ? { ...opened.post, commentary: opened.post.shown } : (null as never),
      { pictures: [] },
    );
    expect(await settle('urn:li:share:999')).toMatchObject({ settled: false, why: 'not-there' });
    expect(await settle(sent.outcome === 'published' ? sent.externalId : '')).toMatchObject({
      settled: true,
      seen: true,
    });
    expect(await servePublication(world.deps, due({ campaign: 'varen' }))).toMatchObject({ state: 'waiting' });
  });

  it('goes on where nothing can be read for lack of access', async () => {
    const gone = async () => {
      throw new Error('no token');
    };
    const linkedin = { ...world.linkedin, look: gone, shows: gone };
    const deps = { ...world.deps, channels: { ...world.deps.channels, linkedin } };
    await openByHand(deps, publication);
    const settled = await resolveByHand(deps, publication, { decision: 'stands', externalId: 'urn:li:share:7' });
    expect(settled).toMatchObject({ settled: true, seen: false, outcome: { state: 'published' } });
  });
});

describe('the pages of posting by hand', () => {
  const aDesk = async () => {
    const world = await newsroomWorld();
    await world.deps.content.put('channels.yaml', 'linkedin: { on: true, by: hand }\n');
    await servePublication(world.deps, due());
    const routes = byHandRoutes(world.deps);
    const ask = (path: string, init: RequestInit = {}) =>
      routes.request(`http://127.0.0.1/${publication}/${path}`, init);
    const post = (path: string, body = '') =>
      ask(path, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://127.0.0.1' },
      });
    const kinds = async () => (await world.ledger()).map(({ kind }) => kind);
    return { world, ask, post, kinds };
  };

  it('show nothing of the story before it is opened', async () => {
    const { ask, kinds } = await aDesk();
    expect(await (await ask('index.html')).text()).not.toContain('skogsbrynet');
    expect(await kinds()).toEqual(['claimed', 'prepared']);
  });

  it.each(['open', '1.jpg'])('note that it was opened by %s', async (path) => {
    const { ask, post, kinds } = await aDesk();
    await (path === 'open' ? post(path) : ask(path));
    expect(await kinds()).toEqual(['claimed', 'prepared', 'sending', 'unknown']);
  });

  it('say why not, and take no form from another place', async () => {
    const { world, post, ask, kinds } = await aDesk();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' };
    expect((await ask('open', { method: 'POST', body: '', headers })).status).toBe(403);
    await world.deps.content.put('pause.yaml', pauseFile);
    const answer = await post('open');
    expect([answer.status, await answer.text()]).toEqual([409, expect.stringContaining('pausad')]);
    expect(await kinds()).toEqual(['claimed', 'prepared']);
  });

  it.each([
    ['address=hej', 'ingen adress'],
    ['address=https%3A%2F%2Fwww.linkedin.com%2Ffeed%2Fupdate%2Furn%3Ali%3Ashare%3A999', 'inte till det här inlägget'],
  ])('record nothing for %s', async (body, said) => {
    const { post, kinds } = await aDesk();
    await post('open');
    expect(await (await post('settle', body)).text()).toContain(said);
    expect((await kinds()).at(-1)).toBe('unknown');
  });

  it('open nothing for who says how it went before', async () => {
    const { post, kinds } = await aDesk();
    expect((await post('settle', 'absent=1')).status).toBe(409);
    expect(await kinds()).toEqual(['claimed', 'prepared']);
  });
});
