import { afterEach, describe, expect, it } from 'vitest';
import { type BoardAdList, boardAdsKey } from '#functions/ads/job-boards/board-ad-list.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { sandboxKeys } from '#functions/sandbox/platsbanken/sandbox-keys.ts';
import { aPlatsbankenAd } from '#test/ads/job-boards/a-platsbanken-ad.ts';
import {
  type BoardWorld,
  boardWorld,
  channelsFile,
  elsa,
  vacancy,
  vacancyFile,
} from '#test/builders/job-boards/board-world.ts';

let world: BoardWorld;
afterEach(() => world.close());

const list = async () => (await readJson<BoardAdList>(world.deps.reports, boardAdsKey))?.ads ?? [];

/** The ad as another system delivered it. */
const deliveredElsewhere = async (): Promise<void> => {
  const answer = await fetch(`${world.sandbox.url}/direct-transferred-job-posting/v1/prod/jobads`, {
    method: 'POST',
    headers: {
      client_id: sandboxKeys.clientId,
      client_secret: sandboxKeys.clientSecret,
      'employer-id': sandboxKeys.employerId,
      'content-type': 'application/json',
    },
    body: JSON.stringify(aPlatsbankenAd()),
  });
  expect(answer.status).toBe(201);
};

describe('an ad that another system delivers', () => {
  it('is never created; HR gets the story to paste, once, and is asked to take it out again', async () => {
    world = await boardWorld('{ on: true, mode: enrich }');
    expect(await list()).toEqual([]);
    await world.release();
    const report = await world.run();
    expect(await list()).toMatchObject([
      { vacancy, state: 'by-hand', paste: expect.stringContaining('Läs hela berättelsen: https://'), takeOut: [] },
    ]);
    expect([report.outcomes.filter(({ board }) => board !== undefined), report.findings]).toEqual([[], []]);
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'refused', reason: 'by-hand', story: elsa });
    world.at('2026-11-25T08:00:00Z');
    await world.run();
    expect(await world.kinds()).toEqual(['refused']);
    await world.recall();
    await world.run();
    expect(await list()).toMatchObject([{ state: 'by-hand', paste: null, takeOut: [elsa] }]);
    world.at('2026-12-21T08:00:00Z');
    await world.run();
    expect(await list()).toEqual([]);
    expect(world.sandbox.ads()).toEqual([]);
  });

  it('keeps the story that was pasted although it is another’s turn', async () => {
    world = await boardWorld('{ on: true, mode: enrich }');
    await world.release();
    await world.run();
    await world.release('aldrig-samma-dag');
    for (const week of ['2026-11-30', '2026-12-07', '2026-12-14']) {
      world.at(`${week}T08:00:00Z`);
      await world.run();
    }
    expect(await world.kinds()).toEqual(['refused']);
  });

  it('is rewritten with the story where a person has named it, and back without it, and never deleted', async () => {
    world = await boardWorld('{ on: true, mode: enrich, ads: { forskollarare-solrosen: "31000001" } }');
    await deliveredElsewhere();
    await world.run();
    expect(world.sandbox.ads()).toMatchObject([{ updates: 0 }]);
    await world.release();
    await world.run();
    expect(world.texts()[0]).toContain(elsa);
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '4' }));
    await world.recall();
    await world.run();
    expect(world.texts()[0]).not.toContain(elsa);
    const { updates } = world.sandbox.ads()[0] ?? {};
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '5' }));
    await world.run();
    await world.deps.content.remove(`vacancies/${vacancy}.yaml`);
    await world.run();
    expect(world.sandbox.ads()).toMatchObject([{ updates, removedAt: null }]);
  });

  it('is for HR when the board does not let us write there', async () => {
    world = await boardWorld('{ on: true, mode: enrich, ads: { forskollarare-solrosen: "31000001" } }');
    await deliveredElsewhere();
    await world.release();
    await world.order({ next: [{ fault: 'forbidden', on: 'update' }] });
    await world.run();
    world.at('2026-11-24T09:00:00Z');
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '4' }));
    await world.run();
    expect(await list()).toMatchObject([{ state: 'by-hand', paste: expect.stringContaining('Möt Elsa') }]);
    expect(world.sandbox.ads()).toMatchObject([{ updates: 0 }]);
  });

  it('is left to its system also in push, when its feed is said to be transferred elsewhere', async () => {
    world = await boardWorld('{ on: true, mode: push, elsewhere: [yaml] }');
    await world.release();
    await world.run();
    expect([world.sandbox.ads(), (await list())[0]?.state]).toEqual([[], 'by-hand']);
  });

  it('goes on being ours when the mode is changed after it was created', async () => {
    world = await boardWorld();
    await world.run();
    await world.write('channels.yaml', channelsFile('{ on: true, mode: enrich }'));
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '4' }));
    await world.run();
    expect(world.sandbox.ads()).toMatchObject([{ updates: 1, body: { totalJobOpenings: 4 } }]);
    await world.deps.content.remove(`vacancies/${vacancy}.yaml`);
    await world.run();
    expect(world.texts()).toEqual([]);
  });
});
