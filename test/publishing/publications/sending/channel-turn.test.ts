import { beforeEach, describe, expect, it } from 'vitest';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { type Due, due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

const names = ['a', 'b', 'c', 'd', 'e'];

describe('the pace of a channel', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    for (const name of names) await world.approve(name);
  });
  const of = (story: string, fields: Partial<Due> = {}) => due({ story, campaign: `kampanj-${story}`, ...fields });
  const serve = (what: Due, deps = world.deps) => servePublication(deps, what);
  const later = (minutes: number, seconds = 0) => world.at(nine.add({ minutes, seconds }));

  it('lets one of five campaigns go at one moment, and the next ten minutes after', async () => {
    const outcomes = await Promise.all(names.map((name, n) => serve(of(name), { ...world.deps, writer: `run-${n}` })));
    expect(outcomes.filter(({ state }) => state === 'published')).toHaveLength(1);
    expect(new Set(outcomes.map(({ reason }) => reason))).toEqual(new Set([null, 'pace']));
    later(10);
    const again = await Promise.all(names.map((name, n) => serve(of(name), { ...world.deps, writer: `run-${n + 9}` })));
    expect(again.filter(({ state }) => state === 'published')).toHaveLength(2);
    expect(world.linkedin.posts()).toHaveLength(2);
  });

  it.each([
    ['a second before', 9, 59, 'waiting'],
    ['at', 10, 0, 'published'],
    ['a second after', 10, 1, 'published'],
  ] as const)('is kept %s its end', async (_, minutes, seconds, state) => {
    await serve(of('a'));
    later(minutes, seconds);
    expect(await serve(of('b'))).toMatchObject({ state });
  });

  it('is asked for again when the channel is free, and not before', async () => {
    await serve(of('a'));
    await serve(of('b'));
    const asked = async (minutes: number) => {
      later(minutes);
      return (await startDue(world.deps)).notes;
    };
    expect(await asked(9)).toEqual(['0 publications asked for']);
    expect(await asked(10)).toEqual(['1 publications asked for']);
  });

  it('lets what would then be too late be missed', async () => {
    await serve(of('a'));
    const latest = nine.add({ minutes: 9 }).toString();
    expect(await serve(of('b', { latest }))).toMatchObject({ state: 'missed', reason: 'pace' });
  });

  it.each(['site', 'job-boards'] as const)('is no matter on %s', async (channel) => {
    for (const name of ['a', 'b'])
      expect(await serve(of(name, { channel }))).toMatchObject({ state: expect.stringMatching('published|refused') });
  });

  it('is the pace that channels.yaml says', async () => {
    await world.deps.content.put('channels.yaml', 'linkedin: { catchUp: PT0S }\n');
    await serve(of('a'));
    expect(await serve(of('b'))).toMatchObject({ state: 'published' });
  });
});
