import { beforeEach, describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

describe('servePublication', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
  });
  const serve = (fields: Parameters<typeof due>[0] = {}, deps = world.deps) => servePublication(deps, due(fields));
  const kinds = async () => (await world.ledger()).map((entry) => entry.kind);
  const later = (minutes: number) => world.at(nine.add({ minutes }));

  it('claims, prepares, sends and records, in this order', async () => {
    expect(await serve()).toMatchObject({ state: 'published', externalId: 'urn:li:share:1', reason: null });
    expect(await kinds()).toEqual(['claimed', 'prepared', 'sending', 'published']);
    expect(world.asked()).toEqual(['PublicationSettled']);
  });

  it('says what was approved', async () => {
    await serve();
    expect(world.linkedin.posts()[0]?.text).toContain('På måndagar sitter vi i skogsbrynet');
    const [claimed] = await world.ledger();
    expect(claimed).toMatchObject({ kind: 'claimed', by: 'run-1', approval: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('keeps exactly what was published', async () => {
    await serve();
    const kept = await world.deps.records.get(`archive/${due().publication}/post.json`);
    expect(JSON.parse(new TextDecoder().decode(kept?.body))).toMatchObject({
      externalId: 'urn:li:share:1',
      shown: { commentary: world.linkedin.posts()[0]?.text },
    });
  });

  it('does nothing at a second delivery', async () => {
    await serve();
    expect(await serve()).toMatchObject({ state: 'published', externalId: 'urn:li:share:1' });
    expect(world.linkedin.sends()).toBe(1);
    expect(await kinds()).toHaveLength(4);
  });

  it('sends once when sixteen runs come at the same time', async () => {
    const runs = Array.from({ length: 16 }, (_, n) => serve({}, { ...world.deps, writer: `run-${n}` }));
    await Promise.all(runs);
    await serve();
    expect(world.linkedin.posts()).toHaveLength(1);
    expect(world.linkedin.sends()).toBe(1);
    expect((await kinds()).at(-1)).toBe('published');
  });

  it('sends once when a second run comes while the first is preparing, and the first finds itself taken over', async () => {
    let second: unknown = null;
    world.linkedin.beforePrepare(async () => {
      world.linkedin.beforePrepare(async () => undefined);
      second = await serve({}, { ...world.deps, writer: 'run-2' });
    });
    expect(await serve()).toMatchObject({ state: 'waiting', reason: 'taken-over' });
    expect(second).toMatchObject({ state: 'published' });
    expect(world.linkedin.sends()).toBe(1);
  });

  it('only looks when a second run comes in the middle of the send', async () => {
    world.linkedin.beforeSend(async () => {
      expect(await serve({}, { ...world.deps, writer: 'run-2' })).toMatchObject({ state: 'unknown' });
    });
    expect(await serve()).toMatchObject({ state: 'published' });
    expect(world.linkedin.sends()).toBe(1);
    expect(await kinds()).toEqual(['claimed', 'prepared', 'sending', 'unknown', 'published']);
  });

  it('adopts a post whose answer was lost', async () => {
    world.linkedin.meet('cut');
    expect(await serve()).toMatchObject({ state: 'published', externalId: 'urn:li:share:1' });
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'published', how: 'found' });
    expect(world.linkedin.sends()).toBe(1);
  });

  it('adopts a post that shows up later', async () => {
    world.linkedin.meet('cut');
    world.linkedin.showPosts(false);
    expect(await serve()).toMatchObject({ state: 'unknown' });
    later(3);
    world.linkedin.showPosts(true);
    expect(await serve()).toMatchObject({ state: 'published', externalId: 'urn:li:share:1' });
    expect(world.linkedin.sends()).toBe(1);
  });

  it.each(['throw-before', 'throw-after'] as const)('looks after a fault in the middle of a send: %s', async (mood) => {
    world.linkedin.meet(mood);
    await expect(serve()).rejects.toThrow('our own fault');
    world.linkedin.meet('publish');
    await serve();
    expect(world.linkedin.sends()).toBe(1);
    expect((await kinds()).at(-1)).toBe(mood === 'throw-after' ? 'published' : 'unknown');
  });

  it('records a refusal of the channel and does not try again', async () => {
    world.linkedin.meet('refuse');
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'not-allowed' });
    await serve();
    expect(world.linkedin.sends()).toBe(1);
  });

  it('serves a refused publication anew in another slot', async () => {
    world.linkedin.meet('refuse');
    await serve();
    world.linkedin.meet('publish');
    const next = nine.add({ hours: 168 });
    world.at(next);
    const slot = { instant: next.toString(), latest: next.add({ hours: 2 }).toString() };
    expect(await serve(slot)).toMatchObject({ state: 'published' });
  });

  it('waits as long as the channel asks, then sends', async () => {
    world.linkedin.meet({ deferUntil: nine.add({ minutes: 30 }) });
    expect(await serve()).toMatchObject({ state: 'deferred', reason: 'throttled' });
    world.linkedin.meet('publish');
    later(29);
    expect(await serve()).toMatchObject({ state: 'waiting', reason: 'throttled' });
    later(30);
    expect(await serve()).toMatchObject({ state: 'published' });
    expect(world.linkedin.posts()).toHaveLength(1);
  });

  it('misses a slot that is deferred beyond its last moment', async () => {
    world.linkedin.meet({ deferUntil: nine.add({ minutes: 121 }) });
    expect(await serve()).toMatchObject({ state: 'missed', reason: 'throttled' });
    world.linkedin.meet('publish');
    later(121);
    expect(await serve()).toMatchObject({ state: 'missed' });
    expect(world.linkedin.posts()).toEqual([]);
  });

  it.each([
    [120, 'published'],
    [121, 'missed'],
  ])('serves a slot that is %i minutes late as %s', async (minutes, state) => {
    later(minutes);
    expect(await serve()).toMatchObject({ state });
  });

  it('refuses a story of which one byte has changed', async () => {
    await world.deps.content.put(`stories/approved/${story}/story.md`, `${aStorySource()} `);
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'changed-after-approval' });
    const last = (await world.ledger()).at(-1);
    expect(last).toMatchObject({ detail: 'Filen story.md har ändrats efter godkännandet.' });
    expect(world.linkedin.sends()).toBe(0);
  });

  it('refuses a story that is not approved', async () => {
    await world.deps.content.remove(`stories/approved/${story}/story.md`);
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'not-approved' });
  });

  it.each([
    ['withdrawn', consentFile({ withdrawnAt: '2026-11-24' }), 'consent-withdrawn'],
    ['ended', consentFile({ until: '2026-11-23' }), 'consent-expired'],
    ['for another channel', consentFile({ channels: '[site]' }), 'consent-channel'],
    ['broken', 'person: p-0017\n', 'consent-unreadable'],
  ])('refuses when the consent is %s', async (_what, text, reason) => {
    await world.deps.content.put('consents/elsa-2026.yaml', text);
    expect(await serve()).toMatchObject({ state: 'refused', reason });
    expect(world.linkedin.sends()).toBe(0);
  });

  it('refuses when the consent is withdrawn between the preparing and the send', async () => {
    world.linkedin.beforePrepare(() =>
      world.deps.content.put('consents/elsa-2026.yaml', consentFile({ withdrawnAt: '2026-11-24T08:00:00Z' })),
    );
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'consent-withdrawn' });
    expect(await kinds()).toEqual(['claimed', 'prepared', 'refused']);
    expect(world.linkedin.sends()).toBe(0);
  });

  it('waits while a pause stands, and misses the slot when it stands too long', async () => {
    await world.deps.content.put('pause.yaml', pauseFile);
    expect(await serve()).toMatchObject({ state: 'waiting', reason: 'paused' });
    later(121);
    expect(await serve()).toMatchObject({ state: 'missed' });
    await world.deps.content.remove('pause.yaml');
    expect(await serve()).toMatchObject({ state: 'missed' });
    expect(world.linkedin.sends()).toBe(0);
  });

  it('sends when the pause is lifted within the window', async () => {
    await world.deps.content.put('pause.yaml', pauseFile);
    await serve();
    await world.deps.content.remove('pause.yaml');
    later(60);
    expect(await serve()).toMatchObject({ state: 'published' });
  });

  it('sends nothing when the pause comes between the preparing and the send', async () => {
    world.linkedin.beforePrepare(() => world.deps.content.put('pause.yaml', pauseFile));
    await serve();
    expect(world.linkedin.sends()).toBe(0);
    expect(await kinds()).toEqual(['claimed', 'prepared']);
  });

  it('refuses on a quiet day', async () => {
    await world.deps.content.put(
      'calendar.yaml',
      'holidays: false\nquiet: [{ from: 2026-11-24, until: 2026-11-24, reason: Sorg }]\n',
    );
    expect(await serve()).toMatchObject({ state: 'refused', reason: 'quiet-period' });
  });

  it('refuses one of a pair while the other is not approved', async () => {
    expect(await serve({ pair: 'we-decide' })).toMatchObject({ state: 'refused', reason: 'pair-not-ready' });
    expect(world.linkedin.sends()).toBe(0);
  });

  it('throws when nothing can be published for want of a brand, and writes nothing', async () => {
    await world.deps.content.remove('brand.yaml');
    await expect(serve()).rejects.toThrow(/brand\.yaml/);
    expect(await kinds()).toEqual([]);
  });
});
