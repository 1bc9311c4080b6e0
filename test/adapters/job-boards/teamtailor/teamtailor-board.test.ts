import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { teamtailorBoard } from '#functions/adapters/job-boards/teamtailor/teamtailor-board.ts';
import type { TeamtailorContext } from '#functions/adapters/job-boards/teamtailor/teamtailor-context.ts';
import { httpTransport, type Transport } from '#functions/adapters/job-boards/transport.ts';
import { sandboxJob, sandboxToken } from '#functions/sandbox/teamtailor/sandbox-jobs.ts';
import { startTeamtailorSandbox, type TeamtailorSandbox } from '#functions/sandbox/teamtailor/teamtailor-sandbox.ts';
import { aBlock, anAd } from '#test/ads/job-boards/teamtailor/a-block.ts';
import { describeEnrichedBoard } from '#test/contracts/enriched-board.ts';
import { startLoopback } from '#test/servers/loopback.ts';

const now = () => Date.parse('2026-11-24T08:00:00Z');
const waits: number[] = [];
const clock = { wait: async (milliseconds: number) => void waits.push(milliseconds) };
const placeAt = (url: string, about: Partial<TeamtailorContext> = {}): TeamtailorContext => ({
  url,
  token: async () => sandboxToken,
  staysHere: true,
  timeout: 2_000,
  ...about,
});
const id = '7199';
const start = () => startTeamtailorSandbox({ now, jobs: [sandboxJob({ id }), sandboxJob({ id: '1' })] });
const begins = (body: string | null | undefined): number => (body ?? '').split('#vardag-begin').length - 1;

describeEnrichedBoard('Teamtailor', async () => {
  const sandbox = await start();
  return {
    board: teamtailorBoard(placeAt(sandbox.url), clock),
    id,
    withStory: anAd(),
    withOther: anAd({ block: aBlock({ story: 'olle' }), earlier: [aBlock()] }),
    without: anAd({ block: null }),
    text: () => sandbox.job(id)?.body ?? null,
    stories: () => begins(sandbox.job(id)?.body),
    remove: () => {
      sandbox.world.state.jobs = [];
    },
    close: sandbox.close,
  };
});

describe('an answer of Teamtailor', () => {
  let sandbox: TeamtailorSandbox;
  beforeEach(async () => {
    waits.length = 0;
    sandbox = await start();
    sandbox.world.state.settings = { ...sandbox.world.state.settings, callsPerPeriod: 1_000 };
  });
  afterEach(() => sandbox.close());
  const board = (about: Partial<TeamtailorContext> = {}) => teamtailorBoard(placeAt(sandbox.url, about), clock);
  const order = async (orders: unknown): Promise<void> => {
    const answer = await fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(orders) });
    expect(answer.status).toBe(200);
  };
  const body = () => sandbox.job(id)?.body;

  it.each([
    ['unauthorized', 'stopped', 'access'],
    ['forbidden', 'stopped', 'no-rights'],
    ['invalid', 'refused', 'http-422'],
  ])('to a change that met "%s" is %s, and nothing stands', async (fault, outcome, reason) => {
    const before = body();
    await order({ next: [{ fault, on: 'update' }] });
    expect(await board().update(id, anAd())).toMatchObject({ outcome, reason });
    expect(body()).toBe(before);
  });

  it('names the field that it refuses', async () => {
    await order({ next: [{ fault: 'invalid', on: 'update' }] });
    expect(await board().update(id, anAd())).toMatchObject({
      faults: [{ field: 'body', message: 'body - is invalid' }],
    });
  });

  it.each([
    'cut',
    'cut-after-write',
    'error-before-write',
    'error-after-write',
    'html-error',
    'unavailable',
    'throttled',
    'conflict',
  ])('to a change that met "%s" is looked for, and the story stands once', async (fault) => {
    await order({ next: [{ fault, on: 'update' }] });
    expect(await board().update(id, anAd())).toEqual({ outcome: 'updated' });
    expect([begins(body()), sandbox.job(id)?.updates]).toEqual([1, 1]);
  });

  it.each([
    ['cut', 'deferred', 'broken', 0],
    ['html-error', 'deferred', 'http-502', 0],
    ['unauthorized', 'stopped', 'access', 0],
  ])('to every reading, "%s", is %s, and nothing is sent', async (fault, outcome, reason, updates) => {
    await order({ next: [{ fault, on: 'read', times: 9 }] });
    expect(await board().update(id, anAd())).toEqual({ outcome, reason });
    expect([await board().status(id), sandbox.job(id)?.updates]).toEqual(['unreadable', updates]);
  });

  it('to every change, lost, is not known, and how it was is never guessed', async () => {
    await order({ next: [{ fault: 'cut', on: 'update', times: 9 }] });
    expect(await board().update(id, anAd())).toEqual({ outcome: 'unknown', reason: 'broken' });
  });

  it('that says no after one that was lost is not known', async () => {
    await order({
      next: [
        { fault: 'cut', on: 'update' },
        { fault: 'forbidden', on: 'update' },
      ],
    });
    expect(await board().update(id, anAd())).toEqual({ outcome: 'unknown', reason: 'http-403' });
  });

  it('that cannot be read back is not known', async () => {
    let sent = false;
    const blind: Transport = (request, timeout) => {
      if (sent) return Promise.reject(Object.assign(new Error('cut'), { code: 'ECONNRESET' }));
      sent = request.method === 'PATCH';
      return httpTransport(request, timeout);
    };
    const outcome = await teamtailorBoard(placeAt(sandbox.url), clock, blind).update(id, anAd());
    expect(outcome).toEqual({ outcome: 'unknown', reason: 'not-read-back' });
    expect(begins(body())).toBe(1);
  });

  it('that there have been too many calls is waited for, as long as it says', async () => {
    sandbox.world.state.settings = { ...sandbox.world.state.settings, callsPerPeriod: 1 };
    const patient = teamtailorBoard(placeAt(sandbox.url), {
      wait: async (milliseconds) => {
        waits.push(milliseconds);
        sandbox.world.state.settings = { ...sandbox.world.state.settings, callsPerPeriod: 1_000 };
      },
    });
    expect(await patient.update(id, anAd())).toEqual({ outcome: 'updated' });
    expect(waits[0]).toBeGreaterThan(0);
    expect(waits[0]).toBeLessThanOrEqual(10_000);
  });

  it('that there have been too many calls stops the run when it goes on', async () => {
    sandbox.world.state.settings = { ...sandbox.world.state.settings, callsPerPeriod: 1 };
    await board().status('1');
    expect(await board().update(id, anAd())).toEqual({ outcome: 'stopped', reason: 'http-429' });
    expect(sandbox.job(id)?.updates).toBe(0);
  });

  it.each([
    ['drops links', { bodies: 'without-links' }],
    ['cuts the text short in the block', { mostBody: 150 }],
  ])('that %s is undone: a story that could not be taken out again is not left there', async (_, set) => {
    const before = body();
    await order({ set });
    const outcome = await board().update(id, anAd());
    expect([outcome, body()]).toEqual([{ outcome: 'refused', reason: 'marks-lost', faults: [] }, before]);
  });

  it.each([
    ['archived', { status: 'archived' }],
    ['a draft', { status: 'draft' }],
    ['over', { endDate: '2026-11-01T00:00:00.000+01:00' }],
  ] as const)('that the job is %s means that no story is put there, and one is taken out', async (_, change) => {
    sandbox.edit(id, change);
    expect(await board().update(id, anAd())).toEqual({ outcome: 'deferred', reason: 'job-closed' });
    expect(sandbox.job(id)?.updates).toBe(0);
    const own = body();
    sandbox.edit(id, { body: `${own}${aBlock()}` });
    expect(await board().update(id, anAd({ block: null }))).toEqual({ outcome: 'updated' });
    expect(body()).toBe(own);
  });

  it('holds what a person wrote meanwhile, and only our block is changed', async () => {
    await board().update(id, anAd());
    sandbox.edit(id, { body: `<p>Nytt överst.</p>${body()}<p>Nytt nederst.</p>` });
    await board().update(id, anAd({ block: aBlock({ story: 'olle' }) }));
    await board().update(id, anAd({ block: null }));
    expect(body()).toBe(
      '<p>Nytt överst.</p><p>Vi söker en förskollärare som tycker om skogen.</p><p>Nytt nederst.</p>',
    );
  });

  it('with half a block is left as it is', async () => {
    await board().update(id, anAd());
    sandbox.edit(id, { body: (body() ?? '').replace('#vardag-end', '') });
    const broken = body();
    expect(await board().update(id, anAd({ block: null }))).toEqual({ outcome: 'deferred', reason: 'marks-broken' });
    expect(body()).toBe(broken);
  });

  it('that is not its own says nothing about a job', async () => {
    const other = await startLoopback((_, response) => void response.writeHead(404).end('Not found'));
    const elsewhere = teamtailorBoard(placeAt(other.url), clock);
    expect([await elsewhere.status(id), await elsewhere.update(id, anAd())]).toEqual([
      'unreadable',
      { outcome: 'deferred', reason: 'http-404' },
    ]);
    await other.close();
  });

  it('from nobody means that nothing was sent', async () => {
    const gone = await startLoopback(() => undefined);
    await gone.close();
    expect(await teamtailorBoard(placeAt(gone.url), clock).update(id, anAd())).toEqual({
      outcome: 'stopped',
      reason: 'unreachable',
    });
  });

  it('keeps no key and no address of what it quotes', async () => {
    const loose = await startLoopback((request, response) => {
      const job = { data: { attributes: { body: '<p>Hej.</p>', status: 'open' } } };
      const fault = {
        errors: [{ detail: `${sandboxToken} of amina@nordhamn.example`, source: { pointer: '/data/attributes/body' } }],
      };
      const isRead = request.method === 'GET';
      response.writeHead(isRead ? 200 : 422).end(JSON.stringify(isRead ? job : fault));
    });
    const said = JSON.stringify(await teamtailorBoard(placeAt(loose.url), clock).update(id, anAd()));
    await loose.close();
    expect(said).toContain('"field":"body"');
    expect(said).not.toMatch(/sandbox-token|amina@/);
  });

  it.each(['', '/', '/v1', '/v1/', '/v1/jobs'])(
    'is asked for under /v1/jobs whether the address ends with "%s"',
    async (end) => {
      expect(await teamtailorBoard(placeAt(sandbox.url + end), clock).check()).toEqual({ ok: true, reason: null });
    },
  );

  it.each([
    [{ token: async () => 'wrong' }, 'access'],
    [{ url: 'http://127.0.0.1:1' }, 'unreachable'],
  ])('tells the doctor what is wrong', async (about, reason) => {
    expect(await board(about).check()).toEqual({ ok: false, reason });
  });

  it('is asked of this machine alone when something outside stands there', async () => {
    await expect(board({ url: 'https://api.teamtailor.example' }).check()).rejects.toThrow(/refused/);
  });
});
