import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { openKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';

/** When looks count after a send at nine, in minutes. */
const looks = [1, 4, 10];

describe('a send whose end is not known', () => {
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
  const kinds = async () => (await world.ledger()).map((entry) => entry.kind);
  const last = async () => (await world.ledger()).at(-1);
  const askedAgainAt = async () => {
    const marker = await world.deps.reports.get(openKey(due().publication));
    return marker === null ? null : JSON.parse(new TextDecoder().decode(marker.body)).notBefore;
  };
  /** Sends in vain and looks twice; the third look is the test's. */
  const sendAndLookTwice = async () => {
    await serve();
    for (const minutes of looks.slice(0, 2)) await serveAt(minutes);
  };

  it('is sent once more after three looks, with the same words and the same pictures', async () => {
    await sendAndLookTwice();
    expect(world.linkedin.sends()).toBe(1);
    world.linkedin.meet('publish');
    expect(await serveAt(10)).toMatchObject({ state: 'published', externalId: 'urn:li:share:1' });
    const [first, second] = world.linkedin.requests();
    expect(second).toEqual(first);
    expect(second?.pictures).toEqual(['urn:li:image:1']);
    const sendings = (await world.ledger()).flatMap((entry) => (entry.kind === 'sending' ? [entry] : []));
    expect(sendings.map(({ attempt }) => attempt)).toEqual([undefined, 2]);
    expect(sendings[1]?.textHash).toBe(sendings[0]?.textHash);
    expect(await askedAgainAt()).toBeNull();
  });

  it('counts its looks in the ledger', async () => {
    await sendAndLookTwice();
    world.linkedin.meet('publish');
    await serveAt(10);
    const counted = (await world.ledger()).flatMap((entry) => (entry.kind === 'unknown' ? [entry.looks] : []));
    expect(counted).toEqual([0, 1, 2, 3]);
  });

  it('costs nothing between the looks, however often it is asked for', async () => {
    await serve();
    const before = world.linkedin.looks();
    for (const minutes of [1, 2, 3, 4, 5, 6, 7, 8, 9]) await serveAt(minutes);
    expect(world.linkedin.looks() - before).toBe(2);
    expect(await kinds()).toHaveLength(6);
  });

  it.each([
    [0, 1],
    [1, 4],
    [4, 10],
  ])('is asked for again after minute %i at minute %i', async (minutes, next) => {
    await serve();
    for (const look of looks.filter((one) => one <= minutes)) await serveAt(look);
    expect(await askedAgainAt()).toBe(nine.add({ minutes: next }).toString());
  });

  it('is looked for again after the second send, and then asks a person; a third send never leaves', async () => {
    await sendAndLookTwice();
    for (const minutes of [10, 11, 14]) {
      expect(await serveAt(minutes)).toMatchObject({ state: 'unknown' });
      expect(await last()).toMatchObject({ kind: 'unknown', needsPerson: false });
    }
    await serveAt(20);
    expect(await last()).toMatchObject({ kind: 'unknown', reason: 'not-found', needsPerson: true, looks: 3 });
    for (const minutes of [21, 90, 119, 121, 600]) await serveAt(minutes);
    expect(world.linkedin.sends()).toBe(2);
    expect((await kinds()).filter((kind) => kind === 'sending')).toHaveLength(2);
  });

  it('is adopted when it shows up after a person was asked', async () => {
    world.linkedin.meet('cut');
    world.linkedin.showPosts(false);
    world.at(nine.add({ minutes: 119 }));
    await serve();
    for (const minutes of [120, 124, 130]) await serveAt(minutes);
    expect(await last()).toMatchObject({ kind: 'unknown', needsPerson: true });
    expect(await askedAgainAt()).toBe(nine.add({ minutes: 190 }).toString());
    world.linkedin.showPosts(true);
    expect(await serveAt(190)).toMatchObject({ state: 'published', externalId: 'urn:li:share:1' });
  });

  it('is looked for with the first send in mind after the second', async () => {
    const since: string[] = [];
    const { linkedin } = world.deps.channels;
    const deps: Deps = {
      ...world.deps,
      channels: {
        ...world.deps.channels,
        linkedin: {
          ...linkedin,
          look: (post, prepared, from) => {
            since.push(from.toString());
            return linkedin.look(post, prepared, from);
          },
        },
      },
    };
    await serve(deps);
    for (const minutes of [...looks, 12]) await serveAt(minutes, deps);
    expect(new Set(since)).toEqual(new Set([nine.toString()]));
  });

  it('goes to a person, and is never missed, when its slot is over', async () => {
    world.at(nine.add({ minutes: 115 }));
    await serve();
    for (const minutes of [116, 119, 125]) await serveAt(minutes);
    expect(await last()).toMatchObject({ kind: 'unknown', needsPerson: true });
    await serveAt(300);
    expect(await kinds()).not.toContain('missed');
    expect(world.linkedin.sends()).toBe(1);
  });

  it('goes to a person at once when the channel calls it a repeat of a post that is gone', async () => {
    world.linkedin.meet('ghost');
    await serve();
    expect(await last()).toMatchObject({ kind: 'unknown', reason: 'ghost-duplicate', needsPerson: true });
    world.linkedin.meet('publish');
    for (const minutes of [...looks, 11, 30]) await serveAt(minutes);
    expect(world.linkedin.sends()).toBe(1);
  });

  it('goes to a person at once, with the reason, when we may not look', async () => {
    world.linkedin.answerLooks({ outcome: 'unreadable', reason: 'ACCESS_DENIED' });
    await serve();
    expect(await last()).toMatchObject({ kind: 'unknown', reason: 'ACCESS_DENIED', needsPerson: true });
    world.linkedin.answerLooks(null);
    for (const minutes of [...looks, 11, 30]) await serveAt(minutes);
    expect(world.linkedin.sends()).toBe(1);
  });

  it('waits while the channel cannot be read, and asks a person when the slot is over', async () => {
    world.linkedin.answerLooks({ outcome: 'unreadable', reason: 'try-again' });
    await serve();
    for (const minutes of [...looks, 60, 120]) await serveAt(minutes);
    expect(await last()).toMatchObject({ kind: 'unknown', needsPerson: false, looks: 0 });
    await serveAt(121);
    expect(await last()).toMatchObject({ kind: 'unknown', reason: 'try-again', needsPerson: true });
    expect(world.linkedin.sends()).toBe(1);
  });

  it.each([
    [
      'the consent is withdrawn',
      'consents/elsa-2026.yaml',
      consentFile({ withdrawnAt: '2026-11-24' }),
      'consent-withdrawn',
    ],
    ['one byte is changed', `stories/approved/${story}/story.md`, `${aStorySource()} `, 'changed-after-approval'],
    [
      'the day has become quiet',
      'calendar.yaml',
      'holidays: false\nquiet: [{ from: 2026-11-24, until: 2026-11-24, reason: Sorg }]\n',
      'quiet-period',
    ],
  ])('goes to a person, never sent again, when %s meanwhile', async (_what, key, text, reason) => {
    await sendAndLookTwice();
    await world.deps.content.put(key, text);
    await serveAt(10);
    expect(await last()).toMatchObject({ kind: 'unknown', reason, needsPerson: true });
    expect(world.linkedin.sends()).toBe(1);
  });

  it('goes to a person when the story was changed and approved anew', async () => {
    await sendAndLookTwice();
    await world.approve(story, aStorySource({ title: 'Vi bestämmer' }));
    await serveAt(10);
    expect(await last()).toMatchObject({ kind: 'unknown', reason: 'changed-after-approval', needsPerson: true });
    expect(world.linkedin.sends()).toBe(1);
  });

  it('waits for a pause to end, looks once more, and is sent', async () => {
    await sendAndLookTwice();
    await world.deps.content.put('pause.yaml', pauseFile);
    world.linkedin.meet('publish');
    for (const minutes of [10, 12, 14]) await serveAt(minutes);
    expect(world.linkedin.sends()).toBe(1);
    await world.deps.content.remove('pause.yaml');
    const before = world.linkedin.looks();
    expect(await serveAt(16)).toMatchObject({ state: 'published' });
    expect(world.linkedin.looks()).toBe(before + 1);
  });

  it('is not sent while the look before it could not see', async () => {
    await sendAndLookTwice();
    await world.deps.content.put('pause.yaml', pauseFile);
    await serveAt(10);
    await world.deps.content.remove('pause.yaml');
    world.linkedin.answerLooks({ outcome: 'unreadable', reason: 'try-again' });
    await serveAt(12);
    expect(world.linkedin.sends()).toBe(1);
  });

  it.each([
    ['refuse', 'not-allowed'],
    [{ deferUntil: nine.add({ minutes: 30 }) }, 'throttled'],
  ] as const)('goes to a person when the second send is answered with a no: %j', async (mood, reason) => {
    await sendAndLookTwice();
    world.linkedin.meet(mood);
    await serveAt(10);
    expect(await last()).toMatchObject({ kind: 'unknown', reason, needsPerson: true });
    await serveAt(40);
    expect(world.linkedin.sends()).toBe(2);
  });
});
