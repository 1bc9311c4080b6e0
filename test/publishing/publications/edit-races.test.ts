import { beforeEach, describe, expect, it } from 'vitest';
import { beginTakeDown, finishTakeDown } from '#functions/publishing/publications/closing/take-down.ts';
import { projectionOf } from '#functions/publishing/publications/ledger/publication-projection.ts';
import { openKey } from '#functions/publishing/publications/ledger/work-markers.ts';
import { noteReturn, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { consentFile, pauseFile } from '#test/builders/core/employer-files.ts';
import { due, story } from '#test/builders/core/newsroom-world.ts';
import { after, before, type ToldWorld, third, told, toldWorld } from '#test/builders/core/told-world.ts';

describe('a correction, and what comes between', () => {
  let world: ToldWorld;
  beforeEach(async () => {
    world = await toldWorld();
  });

  it('waits while a pause stands', async () => {
    await world.correct();
    await world.deps.content.put('pause.yaml', pauseFile);
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'waiting', reason: 'paused' });
    expect(world.linkedin.edits()).toEqual([]);
    await world.deps.content.remove('pause.yaml');
    expect(await world.serve()).toMatchObject({ edit: 'edited' });
  });

  it.each([
    ['a pause stands', 'pause.yaml', pauseFile, 'paused'],
    ['the consent has ended', 'consents/elsa-2026.yaml', consentFile({ until: '2026-11-24' }), 'consent-expired'],
    [
      'the day is quiet',
      'calendar.yaml',
      'holidays: false\nquiet: [{ from: 2026-11-25, until: 2026-11-25, reason: Sorg }]\n',
      'quiet-period',
    ],
  ])('is not made again when %s after an uncertain try', async (_, key, text, reason) => {
    await world.correct();
    world.linkedin.meetEdit('unknown');
    await world.serve();
    await world.deps.content.put(key, text);
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'waiting', reason });
    expect(world.linkedin.edits()).toHaveLength(1);
    expect(await world.kinds()).toEqual(['editing']);
  });

  it.each([
    ['ended', consentFile({ withdrawnAt: '2026-11-25' }), 'consent-withdrawn'],
    ['for another channel', consentFile({ channels: '[site]' }), 'consent-channel'],
  ])('is not changed when the consent is %s', async (_, text, reason) => {
    await world.correct();
    await world.deps.content.put('consents/elsa-2026.yaml', text);
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'waiting', reason });
    expect(world.linkedin.edits()).toEqual([]);
    expect(await world.kinds()).toEqual([]);
  });

  it('is not changed to bytes that nobody approved', async () => {
    await world.correct();
    await world.deps.content.put(`stories/approved/${story}/story.md`, `${told(after)} `);
    expect(await world.serve()).toMatchObject({ edit: 'waiting', reason: 'changed-after-approval' });
    expect(world.shown()).toEqual([before]);
  });

  it('is left alone while it is back among the drafts', async () => {
    await world.correct();
    await noteReturn(world.deps, await readApprovals(world.deps, story), story);
    expect(await world.serve()).not.toHaveProperty('edit');
    expect(await world.askedAgainAt()).toBeNull();
    expect(world.shown()).toEqual([before]);
  });

  it('is changed once when eight runs come at the same time', async () => {
    await world.correct();
    await Promise.all(Array.from({ length: 8 }, (_, n) => world.serve({ ...world.deps, writer: `run-${n}` })));
    await world.serve();
    expect(world.shown()).toEqual([after]);
    expect(await world.kinds()).toEqual(['editing', 'edited']);
    expect(world.linkedin.edits()).toHaveLength(1);
  });

  it('ends with the newest words when an older change arrives after a newer one', async () => {
    await world.correct();
    world.linkedin.beforeEdit(async () => {
      world.linkedin.beforeEdit(async () => undefined);
      await world.correct(told(third));
      expect(await world.serve({ ...world.deps, writer: 'run-2' })).toMatchObject({ edit: 'edited' });
    });
    expect(await world.serve()).toMatchObject({ edit: 'waiting', reason: 'taken-over' });
    expect(await world.askedAgainAt()).toBeNull();
    expect(await world.deps.reports.head(openKey(due().publication))).not.toBeNull();
    expect(await world.serve()).toMatchObject({ edit: 'edited' });
    expect(world.shown()).toEqual([third]);
  });

  it('is cleared when it is withdrawn in the middle of the change', async () => {
    await world.correct();
    const withdraw = async () => {
      const standing = projectionOf({ prefix: '', entries: await world.ledger(), head: null });
      if (standing === null) throw new Error('nothing stands');
      expect(await beginTakeDown(world.deps, standing, 'story-withdrawn')).toBeNull();
      expect(await finishTakeDown(world.deps, standing)).toMatchObject({ state: 'removed' });
    };
    world.linkedin.beforeEdit(withdraw);
    expect(await world.serve()).toMatchObject({ state: 'removed' });
    expect(await world.kinds()).toEqual(['editing', 'withdrawing', 'removed']);
    expect(world.shown()).toEqual([]);
    await world.serve();
    expect(await world.kinds()).toHaveLength(3);
  });
});
