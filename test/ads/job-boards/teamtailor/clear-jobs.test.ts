import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import { receiptPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
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

const begins = () => world.body().split('#vardag-begin').length - 1;
const updates = () => world.sandbox.job(job)?.updates;
const hour = (text: string) => {
  world.at(`2026-11-24T${text}:00Z`);
  return world.run();
};

describe('a story in a job, when a permission ends', () => {
  it('is taken out in the same run, read back, with a receipt', async () => {
    await world.deps.content.put('consents/elsa-2026.yaml', consentFile({ channels: '[linkedin, site, job-boards]' }));
    await world.run();
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
    await world.run();
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
