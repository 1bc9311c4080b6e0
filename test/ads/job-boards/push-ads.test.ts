import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { platsbankenBoard } from '#functions/adapters/job-boards/platsbanken/platsbanken-board.ts';
import { removeStrictBlock } from '#functions/ads/job-boards/strict-block.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { sandboxKeys } from '#functions/sandbox/platsbanken/sandbox-keys.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { placesOfPerson } from '#test/builders/core/places-of-person.ts';
import {
  type BoardWorld,
  boardWorld,
  channelsFile,
  elsa,
  vacancy,
  vacancyFile,
} from '#test/builders/job-boards/board-world.ts';
import { searched } from '#test/builders/records/searched.ts';
import { startLoopback } from '#test/servers/loopback.ts';

let world: BoardWorld;
beforeEach(async () => {
  world = await boardWorld();
});
afterEach(() => world.close());

const rules = async () => (await world.run()).findings.map(({ rule }) => rule);

describe('an ad that Vardag delivers', () => {
  it('follows its vacancy: created when it opens, changed with it, deleted when it closes', async () => {
    expect((await world.run()).outcomes).toMatchObject([
      { board: 'platsbanken', vacancy, state: 'published', externalId: 'platsbanken:31000001' },
    ]);
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '3' }));
    await world.run();
    expect(world.sandbox.ads()).toMatchObject([{ updates: 1, body: { totalJobOpenings: 3 }, removedAt: null }]);
    world.at('2026-12-20T23:30:00Z');
    expect((await world.run()).outcomes).toMatchObject([{ vacancy, state: 'removed' }]);
    expect(world.texts()).toEqual([]);
    expect(await world.kinds()).toEqual([
      ...['claimed', 'sending', 'published'],
      ...['sending', 'published'],
      ...['withdrawing', 'removed'],
    ]);
    expect((await verifyRecords(world.deps)).broken).toBeNull();
  });

  it('is left alone by a run with nothing to do', async () => {
    await world.run();
    const before = await world.deps.records.list('');
    world.at('2026-11-25T08:00:00Z');
    expect((await world.run()).outcomes).toEqual([]);
    expect(await world.deps.records.list('')).toEqual(before);
    expect(world.sandbox.ads()[0]?.updates).toBe(0);
  });

  it('gets the story that fits it, and is byte for byte itself when the story leaves', async () => {
    await world.run();
    const [before] = world.texts();
    await world.release();
    await world.run();
    const [with_ = ''] = world.texts();
    expect(with_).toContain('utm_source=platsbanken');
    expect(removeStrictBlock(with_)).toBe(before);
    await world.recall();
    const { outcomes } = await world.run();
    expect(world.texts()).toEqual([before]);
    expect(outcomes.map(({ state, story, board }) => [state, story, board ?? 'own'])).toEqual([
      ['removed', elsa, 'own'],
      ['removed', elsa, 'platsbanken'],
      ['published', '', 'platsbanken'],
    ]);
  });

  it('is known to hold a person’s story, and to have held it', async () => {
    await world.release();
    await world.run();
    await world.deps.reports.put(storyFactsKey(elsa), JSON.stringify(aStoryFacts({ id: elsa })));
    const places = async () =>
      (await placesOfPerson(world.deps, 'Elsa')).filter((place) => place.vacancy?.startsWith('platsbanken') === true);
    expect(await places()).toMatchObject([{ state: 'published', vacancy: `platsbanken: ${vacancy}` }]);
    await world.recall();
    await world.run();
    expect(await places()).toMatchObject([{ state: 'removed' }]);
  });

  it('is not sent while it breaks a rule, and is when it is mended', async () => {
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ title: 'x'.repeat(76) }));
    expect(await rules()).toContain('platsbanken-title');
    expect([world.sandbox.ads(), await world.kinds()]).toEqual([[], []]);
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile());
    await world.run();
    expect(world.texts()).toHaveLength(1);
  });

  it('loses its story also when the vacancy can no longer be read, or breaks a rule', async () => {
    await world.run();
    const [before] = world.texts();
    await world.release();
    await world.run();
    await world.recall();
    await world.write(`vacancies/${vacancy}.yaml`, 'title: [');
    await world.run();
    expect(world.texts()).toEqual([before]);
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ title: 'x'.repeat(76) }));
    await world.run();
    expect(world.texts()).toEqual([before]);
  });

  it('loses its story when the permission ends, before anybody withdraws it', async () => {
    await world.write(
      'consents/elsa-2026.yaml',
      'person: p\ndisplayName: Elsa\nlegalBasis: consent\nchannels: [job-boards]\nfrom: 2026-01-01\nuntil: 2026-11-24\nimages: true\n',
    );
    await world.deps.reports.put(storyFactsKey(elsa), JSON.stringify(aStoryFacts({ id: elsa })));
    await world.release();
    await world.run();
    expect(world.texts()[0]).toContain(elsa);
    world.at('2026-11-25T08:00:00Z');
    await world.run();
    expect(world.texts()[0]).not.toContain(elsa);
  });

  it('waits while everything is paused, and still loses a story', async () => {
    await world.release();
    await world.run();
    await world.write('pause.yaml', 'scope: all\nby: eva.k\nsince: 2026-11-24\nreason: Händelse\n');
    await world.write('vacancies/ny.yaml', vacancyFile());
    await world.run();
    expect(world.sandbox.ads()).toHaveLength(1);
    expect(world.texts()[0]).toContain(elsa);
    await world.recall();
    await world.run();
    expect(world.texts()[0]).not.toContain(elsa);
    await world.deps.content.remove('pause.yaml');
    await world.run();
    expect(world.sandbox.ads()).toHaveLength(2);
  });

  it('stays when its source can’t be read or has vanished at once, and goes when its file is gone', async () => {
    await world.write('vacancies/annan.yaml', vacancyFile());
    await world.run();
    await world.write('vacancies/annan.yaml', 'title: [');
    await world.deps.content.remove(`vacancies/${vacancy}.yaml`);
    await world.run();
    expect(world.texts()).toHaveLength(2);
    await world.deps.content.remove('vacancies/annan.yaml');
    await world.run();
    expect(world.texts()).toHaveLength(0);
  });

  it('is deleted rather than left with a story that the board will not let go', async () => {
    await world.release();
    await world.run();
    await world.recall();
    const refusing = await startLoopback((request, response) => {
      const status = request.method === 'PUT' ? 400 : request.method === 'GET' ? 404 : 204;
      response.writeHead(status, { 'content-type': 'application/json' }).end(status === 204 ? undefined : '{}');
    });
    const place = {
      url: `${refusing.url}/v1/prod`,
      credentials: async () => sandboxKeys,
      readBack: null,
      staysHere: true,
    };
    const platsbanken = platsbankenBoard(place, { wait: async () => undefined });
    await world.run({ ...world.deps, jobBoards: { platsbanken, teamtailor: null } });
    await refusing.close();
    expect((await world.ledger()).at(-2)).toMatchObject({ kind: 'withdrawing', reason: 'cannot-lift' });
    expect(await world.state()).toMatchObject({ kind: 'removed', mayHold: [] });
  });

  it('is refused in the board’s words without those of the story, which the archive alone keeps', async () => {
    await world.release();
    const refusing = await startLoopback((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        const errors = [{ field: 'description', message: `not allowed: ${body.slice(0, 4_000)}` }];
        const said = { trackingId: 'a', cause: { message: { message: 'The job ad is not valid', errors } } };
        response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(said));
      });
    });
    const place = { url: refusing.url, credentials: async () => sandboxKeys, readBack: null, staysHere: true };
    const platsbanken = platsbankenBoard(place, { wait: async () => undefined });
    await world.run({ ...world.deps, jobBoards: { platsbanken, teamtailor: null } });
    await refusing.close();
    expect((await world.ledger()).at(-1)).toMatchObject({
      kind: 'refused',
      story: elsa,
      detail: expect.stringContaining('description: not allowed'),
    });
    const kept = (prefix: string) => searched(world.deps[prefix === 'ads/' ? 'records' : 'reports']);
    for (const place of ['ads/', 'board-ads'] as const)
      for (const [key, text] of await kept(place))
        if (key.startsWith(place)) expect(text, key).not.toMatch(/Elsa|bestämmer/);
  });

  it('is not put up as new within two weeks of its removal', async () => {
    await world.run();
    await world.deps.content.remove(`vacancies/${vacancy}.yaml`);
    await world.run();
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile());
    world.at('2026-12-07T08:00:00Z');
    expect(await rules()).toContain('platsbanken-two-weeks');
    expect(world.texts()).toEqual([]);
    world.at('2026-12-08T08:30:00Z');
    await world.run();
    expect(world.texts()).toHaveLength(1);
  });

  it('that somebody removed at the board is not put up again', async () => {
    await world.run();
    await fetch(`${world.sandbox.url}/_sandbox/reset`, { method: 'POST' });
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '3' }));
    expect(await rules()).toContain('platsbanken-ad-gone');
    world.at('2026-11-26T08:00:00Z');
    await world.run();
    expect(world.sandbox.ads()).toEqual([]);
  });

  it('is nobody’s concern when the board is off, or there are no keys', async () => {
    await world.write('channels.yaml', channelsFile('{ on: false, mode: push }'));
    expect((await world.run()).findings).toEqual([]);
    await world.write('channels.yaml', channelsFile('{ on: true, mode: push }'));
    const keyless = { ...world.deps, jobBoards: { platsbanken: null, teamtailor: null } };
    expect((await world.run(keyless)).findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['platsbanken-no-access', 'warning'],
    ]);
    expect([world.sandbox.ads(), await world.kinds()]).toEqual([[], []]);
  });

  it('loses its story also when the board has been turned off, and is else left alone then', async () => {
    await world.release();
    await world.run();
    await world.write('channels.yaml', channelsFile('{ on: false, mode: push }'));
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '9' }));
    await world.recall();
    await world.run();
    expect(world.texts()[0]).not.toContain(elsa);
    const { updates } = world.sandbox.ads()[0] ?? {};
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '10' }));
    await world.run();
    expect(world.sandbox.ads()[0]?.updates).toBe(updates);
  });
});
