import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxJob } from '#functions/sandbox/teamtailor/sandbox-jobs.ts';
import { elsa } from '#test/builders/job-boards/board-world.ts';
import { job, jobAd, type TeamtailorTestWorld, teamtailorWorld } from '#test/builders/job-boards/teamtailor-world.ts';

const own = '<p>Vi söker en förskollärare som tycker om skogen.</p>';
let world: TeamtailorTestWorld;
beforeEach(async () => {
  world = await teamtailorWorld();
});
afterEach(() => world.close());

const kinds = async () => (await world.ledger()).map(({ kind }) => kind);
const rules = (report: { readonly findings: readonly { readonly rule: string }[] }) =>
  report.findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('teamtailor'));
const begins = () => world.body().split('#vardag-begin').length - 1;
const updates = () => world.sandbox.job(job)?.updates;
const hour = (text: string) => {
  world.at(`2026-11-24T${text}:00Z`);
  return world.run();
};

describe('a job of the employer’s own Teamtailor', () => {
  it('gets the story in its text, keeps it through every run, and gives it back byte for byte', async () => {
    await world.run();
    expect([await kinds(), updates()]).toEqual([[], 0]);
    await world.release();
    const report = await world.run();
    expect(world.body()).toMatch(
      /^<p>Vi söker.*<\/p><h3><a href="[^"]*utm_source=teamtailor[^"]*">Möt Elsa, förskollärare/,
    );
    expect(report.outcomes.filter(({ board }) => board !== undefined)).toMatchObject([
      { board: 'teamtailor', vacancy: jobAd, state: 'published', externalId: `teamtailor:${job}`, story: elsa },
    ]);
    expect(await kinds()).toEqual(['published', 'sending', 'published']);
    expect(await world.list()).toMatchObject([{ board: 'teamtailor', state: 'stands', externalId: job, story: elsa }]);
    await hour('09:00');
    world.at('2026-11-25T08:00:00Z');
    await world.run();
    expect([begins(), updates(), (await kinds()).length]).toEqual([1, 1, 3]);
    await world.recall();
    await world.run();
    expect([world.body(), (await world.state()).mayHold]).toEqual([own, []]);
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'published', story: null, board: 'teamtailor' });
  });

  it('is left alone while Teamtailor is off, excepted, or there is no key', async () => {
    await world.release();
    for (const off of ['{}', '{ teamtailor: { on: false } }', `{ teamtailor: { on: true, except: [${jobAd}] } }`]) {
      await world.channels(off);
      expect(rules(await world.run())).toEqual([]);
    }
    await world.channels('{ teamtailor: { on: true } }');
    const keyless = { ...world.deps, jobBoards: { platsbanken: null, teamtailor: null } };
    expect(rules(await world.run(keyless))).toEqual(['teamtailor-no-access']);
    expect([world.body(), await kinds()]).toEqual([own, []]);
  });

  it.each(['{ teamtailor: { on: false } }', `{ teamtailor: { on: true, except: [${jobAd}] } }`])(
    'loses its story when channels.yaml says %s',
    async (off) => {
      await world.release();
      await world.run();
      await world.channels(off);
      await world.run();
      expect([world.body(), (await world.state()).mayHold]).toEqual([own, []]);
    },
  );

  it('keeps what HR writes in it, and is looked at anew when that has changed', async () => {
    await world.release();
    await world.run();
    world.sandbox.edit(job, { body: `<p>Nytt.</p>${world.body()}<p>Mer.</p>` });
    await world.run();
    expect([begins(), updates()]).toEqual([1, 1]);
    // An editor who wrote it all anew has taken our block with it.
    world.sandbox.edit(job, { body: '<p>Allt är nytt.</p>' });
    await world.run();
    expect([begins(), world.body().startsWith('<p>Allt är nytt.</p><h3>')]).toEqual([1, true]);
    await world.recall();
    await world.run();
    expect(world.body()).toBe('<p>Allt är nytt.</p>');
  });

  it('gets another story in the place of the one before', async () => {
    await world.release();
    await world.run();
    await world.recall();
    await world.release('aldrig-samma-dag');
    await world.run();
    expect([begins(), world.body().includes(elsa), world.body().includes('aldrig-samma-dag')]).toEqual([
      1,
      false,
      true,
    ]);
    expect((await world.state()).held).toEqual([elsa, 'aldrig-samma-dag']);
  });

  it('whose block was half edited away is a finding, and never guessed at', async () => {
    await world.release();
    await world.run();
    world.sandbox.edit(job, { body: world.body().replace('#vardag-end', '') });
    const broken = world.body();
    await world.recall();
    expect(rules(await world.run())).toEqual(['teamtailor-marks-broken']);
    expect([world.body(), (await world.state()).mayHold]).toEqual([broken, [elsa]]);
    expect(await world.list()).toMatchObject([{ state: 'refused', reason: 'marks-broken' }]);
    world.sandbox.edit(job, { body: own });
    expect(rules(await hour('10:00'))).toEqual([]);
    expect((await world.state()).mayHold).toEqual([]);
  });

  it('whose block lost both its marks is not called clear, also where the run that put it there was killed', async () => {
    await world.release();
    const board = world.deps.jobBoards.teamtailor;
    if (board === null) throw new Error('There is a board.');
    const update: typeof board.update = async (...given) => {
      await board.update(...given);
      throw new Error('the process was killed');
    };
    await world
      .run({ ...world.deps, jobBoards: { platsbanken: null, teamtailor: { ...board, update } } })
      .catch(() => 0);
    world.sandbox.edit(job, { body: world.body().replaceAll(/<\/?a\b[^>]*>/g, '') });
    await hour('10:00');
    await world.recall();
    expect(rules(await hour('11:00'))).toEqual(['teamtailor-marks-broken']);
    expect([begins(), (await world.state()).mayHold]).toEqual([0, [elsa]]);
    world.sandbox.edit(job, { body: own });
    await hour('12:00');
    expect((await world.state()).mayHold).toEqual([]);
  });

  it.each([
    ['forbidden', 'no-rights'],
    ['unauthorized', 'access'],
  ])('stops the run and asks a person when the key is "%s"', async (fault, rule) => {
    await world.release();
    await world.order({ next: [{ fault, on: 'update' }] });
    expect(rules(await world.run())).toEqual([`teamtailor-${rule}`]);
    expect([world.body(), (await world.state()).mayHold]).toEqual([own, []]);
    await hour('10:00');
    expect(begins()).toBe(1);
  });

  it('that is refused is tried again when its text has changed', async () => {
    await world.release();
    await world.order({ next: [{ fault: 'invalid', on: 'update' }] });
    expect(rules(await world.run())).toEqual(['teamtailor-http-422']);
    await hour('10:00');
    expect(begins()).toBe(0);
    world.sandbox.edit(job, { body: '<p>Kortare.</p>' });
    await hour('11:00');
    expect(begins()).toBe(1);
  });

  it('that is archived loses its story too, and one that was deleted is not asked for', async () => {
    await world.release();
    await world.run();
    world.sandbox.edit(job, { status: 'archived' });
    await world.run();
    expect(world.body()).toBe(own);
    world.sandbox.edit(job, { status: 'open' });
    await hour('10:00');
    expect(begins()).toBe(1);
    world.sandbox.world.state.jobs = world.sandbox.world.state.jobs.filter(({ id }) => id !== job);
    expect(rules(await hour('11:00'))).toEqual(['teamtailor-ad-gone']);
    expect((await world.state()).mayHold).toEqual([]);
    expect(rules(await hour('12:00'))).toEqual([]);
  });

  it('is nobody’s to paste by hand at Platsbanken, where Teamtailor carries it', async () => {
    await world.channels('{ teamtailor: { on: true }, platsbanken: { on: true, mode: enrich } }');
    await world.release();
    await world.run();
    expect((await world.list()).map(({ board, state }) => [board, state])).toEqual([['teamtailor', 'stands']]);
  });

  it('stops at the first job when Teamtailor cannot be read', async () => {
    world.sandbox.world.state.jobs = [...world.sandbox.world.state.jobs, sandboxJob({ id: '2' })];
    await world.release();
    const report = async () => {
      // The feed is read first, and kept.
      await world.order({ next: [{ fault: 'html-error', on: 'read', times: 3 }] });
      return world.run();
    };
    expect(rules(await report())).toEqual(['teamtailor-unreadable']);
    expect(begins()).toBe(0);
  });
});
