import { afterEach, describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Death, mortalProcess } from '#test/builders/core/mortal-process.ts';
import { type BoardWorld, boardWorld, vacancy, vacancyFile } from '#test/builders/job-boards/board-world.ts';

let world: BoardWorld;
afterEach(() => world.close());

const hours = async (...many: readonly number[]): Promise<void> => {
  for (const hour of many) {
    world.at(`2026-11-24T${String(8 + hour).padStart(2, '0')}:00:00Z`);
    await world.run();
  }
};

describe('two runs at once', () => {
  it('create one ad', async () => {
    world = await boardWorld();
    const runs = ['a', 'b', 'c'].map((writer) => world.run({ ...world.deps, writer }));
    await Promise.all(runs);
    expect(world.sandbox.ads()).toHaveLength(1);
    world.at('2026-11-24T09:00:00Z');
    await world.run();
    expect([world.sandbox.ads().length, (await world.state()).kind]).toEqual([1, 'published']);
  });

  it('leave the newest text, and what an older run may still write is put right', async () => {
    world = await boardWorld();
    await world.release();
    await world.run();
    const board = world.deps.jobBoards.platsbanken;
    if (board === null) throw new Error('There is a board.');
    let wake = (): void => undefined;
    const sleeping = new Promise<void>((done) => {
      wake = done;
    });
    let fell = (): void => undefined;
    const asleep = new Promise<void>((done) => {
      fell = done;
    });
    const slow: Deps = {
      ...world.deps,
      writer: 'slow',
      jobBoards: {
        teamtailor: null,
        platsbanken: {
          ...board,
          update: async (...given) => {
            fell();
            await sleeping;
            return board.update(...given);
          },
        },
      },
    };
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '3' }));
    const late = world.run(slow);
    await asleep;
    await world.recall();
    await hours(0);
    expect(world.texts()[0]).not.toContain('vi-bestammer-veckan');
    expect((await world.state()).mayHold).toEqual(['vi-bestammer-veckan']);
    wake();
    await late;
    expect(world.texts()[0]).toContain('vi-bestammer-veckan');
    await hours(1);
    expect(world.texts()[0]).not.toContain('vi-bestammer-veckan');
    expect((await world.state()).mayHold).toEqual([]);
  });
});

describe('a run that is killed', () => {
  const deaths = [...Array(12).keys()].flatMap((n): readonly Death[] => [
    { atWrite: n + 1, when: 'before' },
    { atWrite: n + 1, when: 'after' },
  ]);

  it.each(deaths)('at write $atWrite ($when) leaves one ad or a question, and later runs go on', async (death) => {
    world = await boardWorld('{ on: true, mode: push }', true);
    const { mortal, living } = mortalProcess(death);
    const board = world.deps.jobBoards.platsbanken;
    if (board === null) throw new Error('There is a board.');
    const dying: Deps = {
      ...world.deps,
      writer: 'killed',
      records: mortal(world.deps.records),
      reports: mortal(world.deps.reports),
      site: mortal(world.deps.site),
      jobBoards: { teamtailor: null, platsbanken: { ...board, create: living(board.create) } },
    };
    await world.run(dying).catch(() => undefined);
    await hours(1, 2);
    world.at('2026-11-25T12:00:00Z');
    await world.run();
    const { kind, unknown } = await world.state();
    const standing = world.sandbox.ads().length;
    if (standing === 0) expect([kind, unknown?.needsPerson]).toEqual(['unknown', true]);
    else expect([standing, kind]).toEqual([1, 'published']);
  });
});
