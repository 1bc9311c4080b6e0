import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { dueInstantOf, measuredAges } from '#functions/publishing/engagement/measure-markers.ts';
import { type Snapshot, snapshotKey, unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import { due, newsroomWorld, nine, type World } from '#test/builders/core/newsroom-world.ts';

const numbers: Measured = { ...unreadMeasure(''), impressions: 1000, likes: 15, unread: null };
const post = 'urn:li:share:1';

describe('collectEngagement', () => {
  let world: World;
  let answer: ReadonlyMap<string, Measured>;
  let asked: (readonly string[])[];
  beforeEach(async () => {
    world = await newsroomWorld();
    await servePublication(world.deps, due());
    answer = new Map([[post, numbers]]);
    asked = [];
  });
  const collect = (at: Temporal.Instant) => {
    world.at(at);
    const measure = async (ids: readonly string[]) => {
      asked.push(ids);
      return answer;
    };
    return collectEngagement({ ...world.deps, engagement: { measure } });
  };
  const snapshots = async () => {
    const read = measuredAges.map((age) => readJson<Snapshot>(world.deps.reports, snapshotKey(due().publication, age)));
    return (await Promise.all(read)).filter((one) => one !== null);
  };
  const nextDue = async () =>
    (await world.deps.reports.list('measuring/')).map(({ key }) => dueInstantOf(key).toString());

  it.each([
    ['a second before it is due', { minutes: 59, seconds: 59 }, 0],
    ['at the very instant at which it is due', { hours: 1 }, 1],
    ['a second after', { hours: 1, seconds: 1 }, 1],
  ])('reads a post %s: %s', async (_when, age, read) => {
    await collect(nine.add(age));
    expect(await snapshots()).toHaveLength(read);
    expect(asked).toHaveLength(read);
  });

  it('stores what was read with its age, and asks for the next one', async () => {
    await collect(nine.add({ hours: 1, minutes: 5 }));
    expect(await snapshots()).toMatchObject([
      {
        age: 'PT1H',
        impressions: 1000,
        unread: null,
        dueAt: nine.add({ hours: 1 }).toString(),
        measuredAt: nine.add({ hours: 1, minutes: 5 }).toString(),
      },
    ]);
    expect(await nextDue()).toEqual([nine.add({ hours: 6 }).toString()]);
    expect(world.asked()).toContain('EngagementCollected');
  });

  it('leaves an age that nobody read in time unknown, never zero', async () => {
    await collect(nine.add({ hours: 24 }));
    expect((await snapshots()).map(({ age, impressions, unread }) => [age, impressions, unread])).toEqual([
      ['PT1H', null, 'not-read-in-time'],
      ['PT6H', null, 'not-read-in-time'],
      ['P1D', 1000, null],
    ]);
  });

  it('tries again when the source has no answer, and stores nothing meanwhile', async () => {
    answer = new Map();
    const { notes } = await collect(nine.add({ hours: 1 }));
    expect(notes).toEqual(['0 posts measured, 0 with unknown numbers, 1 left for the next hour']);
    expect([await snapshots(), await nextDue()]).toEqual([[], [nine.add({ hours: 1 }).toString()]]);
  });

  it('keeps a number that was refused as unknown, with the reason, and goes on', async () => {
    answer = new Map([[post, unreadMeasure('ACCESS_DENIED')]]);
    await collect(nine.add({ hours: 1 }));
    expect(await snapshots()).toMatchObject([{ impressions: null, unread: 'ACCESS_DENIED' }]);
    expect(await nextDue()).toEqual([nine.add({ hours: 6 }).toString()]);
  });

  it.each<readonly [string, Measured, readonly string[]]>([
    ['passes is tried again', { ...unreadMeasure('http-429'), passes: true }, [nine.add({ hours: 1 }).toString()]],
    ['stays is not', unreadMeasure('ACCESS_DENIED'), [nine.add({ hours: 6 }).toString()]],
  ])('after a failure that %s the next hour', async (_, failed, next) => {
    answer = new Map([[post, failed]]);
    await collect(nine.add({ hours: 1 }));
    expect(await nextDue()).toEqual(next);
  });

  it('takes the number that a later hour gives, and no later failure takes it away', async () => {
    const fails: Measured = { ...unreadMeasure('http-503'), passes: true };
    const part: Measured = { ...numbers, likes: null, unread: 'reactions: http-429', passes: true };
    const known = async () => (await snapshots()).map(({ age, impressions, likes }) => [age, impressions, likes]);
    for (const [hours, given, expected] of [
      [1, fails, ['PT1H', null, null]],
      [2, part, ['PT1H', 1000, null]],
      [3, fails, ['PT1H', 1000, null]],
      [4, numbers, ['PT1H', 1000, 15]],
    ] as const) {
      answer = new Map([[post, given]]);
      await collect(nine.add({ hours }));
      expect(await known()).toEqual([expected]);
    }
    expect(await nextDue()).toEqual([nine.add({ hours: 6 }).toString()]);
  });

  it.each([
    ['before the next age is due', { hours: 5, minutes: 59 }, ['PT1H']],
    ['when the next age is due', { hours: 6 }, ['PT1H', 'PT6H']],
  ])('keeps an age open %s', async (_, later, ages) => {
    answer = new Map([[post, { ...unreadMeasure('timeout'), passes: true }]]);
    await collect(nine.add({ hours: 1 }));
    answer = new Map([[post, numbers]]);
    await collect(nine.add(later));
    expect((await snapshots()).map(({ age }) => age)).toEqual(ages);
    expect((await snapshots()).at(-1)?.impressions).toBe(1000);
  });

  it.each([
    ['within a week of the last age', 97 * 24 - 1, 1],
    ['and is done a week after it', 97 * 24, 0],
  ])('tries a failure that passes %s', async (_, hours, open) => {
    answer = new Map([[post, { ...unreadMeasure('timeout'), passes: true }]]);
    await collect(nine.add({ hours }));
    expect(await nextDue()).toHaveLength(open);
  });

  it('is done with a post after ninety days', async () => {
    await collect(nine.add({ hours: 90 * 24 }));
    expect(await snapshots()).toHaveLength(measuredAges.length);
    expect(await nextDue()).toEqual([]);
  });
});
