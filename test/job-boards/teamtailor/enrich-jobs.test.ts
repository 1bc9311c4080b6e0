import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandboxJob } from '#functions/adapters/sandbox/teamtailor/sandbox-jobs.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/consent/takedown-receipt.ts';
import { withdrawStories } from '#functions/consent/withdraw-stories.ts';
import { readChain } from '#functions/ledger/read-chain.ts';
import type { Deps } from '#functions/ports/deps.ts';
import { servePublication } from '#functions/publications/serve-publication.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';
import { type Death, mortalProcess } from '#test/builders/core/mortal-process.ts';
import { due } from '#test/builders/core/newsroom-world.ts';
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

describe('a story in a job, when a permission ends', () => {
  it('is taken out in the same run, read back, with a receipt', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
    await servePublication(world.deps, due({ channel: 'job-boards' }));
    await world.run();
    expect(begins()).toBe(1);
    world.at('2026-11-24T16:00:00Z');
    const file = await world.deps.content.get(`stories/approved/${elsa}/story.md`);
    await world.deps.content.put(`stories/withdrawn/${elsa}/story.md`, file?.body ?? '');
    await world.deps.content.remove(`stories/approved/${elsa}/story.md`);
    await withdrawStories(world.deps);
    expect([world.body(), updates()]).toEqual([own, 2]);
    const { entries } = await readChain<TakedownReceipt>(world.deps.records, receiptPrefix(elsa));
    expect(entries.map(({ externalId, readBack }) => [externalId, readBack])).toContainEqual([
      `teamtailor:${jobAd}/${elsa}`,
      'absent',
    ]);
  });

  it('has no receipt while it stands, and gets one when it is gone', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
    await servePublication(world.deps, due({ channel: 'job-boards' }));
    await world.run();
    const file = await world.deps.content.get(`stories/approved/${elsa}/story.md`);
    await world.deps.content.put(`stories/withdrawn/${elsa}/story.md`, file?.body ?? '');
    await world.deps.content.remove(`stories/approved/${elsa}/story.md`);
    await world.order({ next: [{ fault: 'cut', on: 'update', times: 9 }] });
    const receipts = async () =>
      (await readChain<TakedownReceipt>(world.deps.records, receiptPrefix(elsa))).entries.map((one) => one.externalId);
    world.at('2026-11-24T16:00:00Z');
    await withdrawStories(world.deps);
    expect([begins(), await receipts()]).toEqual([1, expect.not.arrayContaining([`teamtailor:${jobAd}/${elsa}`])]);
    expect(await receipts()).not.toContain(`block:${elsa}`);
    await world.order({ clear: true });
    world.at('2026-11-24T17:00:00Z');
    await withdrawStories(world.deps);
    expect([world.body(), await receipts()]).toEqual([
      own,
      expect.arrayContaining([`teamtailor:${jobAd}/${elsa}`, `block:${elsa}`]),
    ]);
  });
});

describe('a run on Teamtailor that is killed', () => {
  const deaths = [...Array(14).keys()].flatMap((n): readonly Death[] => [
    { atWrite: n + 1, when: 'before' },
    { atWrite: n + 1, when: 'after' },
  ]);
  const killed = async (death: Death): Promise<void> => {
    const { mortal, living } = mortalProcess(death);
    const board = world.deps.jobBoards.teamtailor;
    if (board === null) throw new Error('There is a board.');
    const dying: Deps = {
      ...world.deps,
      writer: 'killed',
      records: mortal(world.deps.records),
      reports: mortal(world.deps.reports),
      site: mortal(world.deps.site),
      jobBoards: { platsbanken: null, teamtailor: { ...board, update: living(board.update) } },
    };
    await world.run(dying).catch(() => undefined);
  };

  it.each(deaths)('at write $atWrite ($when) leaves one story, and then none', async (death) => {
    await world.release();
    await killed(death);
    await hour('09:00');
    expect([begins(), (await world.state()).story]).toEqual([1, elsa]);
    await world.recall();
    world.at('2026-11-24T10:00:00Z');
    await killed(death);
    if (begins() === 1) expect((await world.state()).mayHold).toEqual([elsa]);
    await hour('11:00');
    expect([world.body(), (await world.state()).mayHold]).toEqual([own, []]);
  });
});
