import { beforeEach, describe, expect, it } from 'vitest';
import { nine } from '#test/builders/core/newsroom-world.ts';
import { after, type ToldWorld, third, told, toldWorld } from '#test/builders/core/told-world.ts';

describe('a correction that the channel does not take at once', () => {
  let world: ToldWorld;
  beforeEach(async () => {
    world = await toldWorld();
  });

  it.each(['cut', 'throw-after'] as const)('is found when the answer was lost: %s', async (mood) => {
    await world.correct();
    world.linkedin.meetEdit(mood);
    await world.serve().catch(() => undefined);
    expect(await world.kinds()).toEqual(['editing']);
    world.later(0, 5);
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'edited' });
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'edited', how: 'found' });
    expect(world.linkedin.edits()).toHaveLength(1);
    expect(world.shown()).toEqual([after]);
  });

  it.each(['unknown', 'throw-before'] as const)('is read, and made again, when it did not arrive: %s', async (mood) => {
    await world.correct();
    world.linkedin.meetEdit(mood);
    await world.serve().catch(() => undefined);
    world.linkedin.meetEdit('edit');
    world.later(0, 5);
    expect(await world.serve()).toMatchObject({ edit: 'edited' });
    expect(await world.kinds()).toEqual(['editing', 'edited']);
    expect(world.shown()).toEqual([after]);
  });

  it('asks again later and later while its end is not known, and tells a person after a day', async () => {
    await world.correct();
    world.linkedin.meetEdit('unknown');
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'unknown', reason: 'timeout' });
    const next: (string | null)[] = [await world.askedAgainAt()];
    for (const [hours, minutes] of [
      [0, 2],
      [0, 30],
      [10, 0],
    ] as const) {
      world.later(hours, minutes);
      await world.serve();
      next.push(await world.askedAgainAt());
    }
    const at = (hours: number, minutes: number) => nine.add({ hours: 24 + hours, minutes }).toString();
    expect(next).toEqual([at(0, 2), at(0, 4), at(0, 60), at(16, 0)]);
    expect(await world.kinds()).toEqual(['editing']);
    world.later(24);
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'refused', reason: 'timeout' });
    expect(await world.askedAgainAt()).toBeNull();
    expect(await world.kinds()).toEqual(['editing', 'edit-refused']);
  });

  it('waits until the channel takes it again', async () => {
    await world.correct();
    const until = nine.add({ hours: 40 });
    world.linkedin.meetEdit({ deferUntil: until });
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'waiting', reason: 'throttled' });
    expect(await world.askedAgainAt()).toBe(until.toString());
    world.linkedin.meetEdit('edit');
    world.at(until);
    expect(await world.serve()).toMatchObject({ edit: 'edited' });
  });

  it('is believed where it may not be read back', async () => {
    await world.correct();
    world.linkedin.meetEdit('unread');
    await world.serve();
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'edited', how: 'answered' });
  });

  it('stands as it was when the channel refuses the change, with the reason', async () => {
    await world.correct();
    world.linkedin.meetEdit('refuse');
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'refused', reason: 'not-allowed' });
    expect((await world.ledger()).at(-1)).toMatchObject({ kind: 'edit-refused', reason: 'not-allowed', detail: '422' });
    world.linkedin.meetEdit('edit');
    await world.serve();
    expect(world.linkedin.edits()).toHaveLength(1);
    await world.correct(told(third));
    expect(await world.serve()).toMatchObject({ edit: 'edited' });
  });

  it('asks a person when the post is gone, and still counts as out, so that a withdrawal clears it', async () => {
    await world.correct();
    world.linkedin.meetEdit('gone');
    expect(await world.serve()).toMatchObject({ state: 'published', edit: 'refused', reason: 'post-gone' });
    expect(await world.projection()).toMatchObject({
      state: 'published',
      edit: { state: 'refused', reason: 'post-gone' },
    });
  });
});
