import type { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Measured } from '#functions/ground/ports/engagement-source.ts';
import { collectEngagement } from '#functions/jobs/collect-engagement.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { firstNumbers } from '#functions/newsroom/screens/queries/first-numbers.ts';
import { dueInstantOf } from '#functions/publishing/engagement/measure-markers.ts';
import { measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { storedReadings } from '#test/builders/stored-readings.ts';

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
  const snapshots = () => storedReadings(world.deps.reports);
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

  it('reads and ends a batch although the comments of before can not be read, and names their file', async () => {
    answer = new Map([[post, { ...numbers, comments: 1 }]]);
    await world.deps.reports.put('measured/comments.json', '{');
    const { findings } = await collect(nine.add({ hours: 1 }));
    expect(findings.map(({ file }) => file)).toEqual(['measured/comments.json']);
    expect(await snapshots()).toHaveLength(1);
    expect(await nextDue()).toEqual([nine.add({ hours: 6 }).toString()]);
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
    const known = async () => {
      const { impressions, reactions } = firstNumbers(await snapshots());
      return [impressions.value, reactions.value];
    };
    for (const [hours, given, expected] of [
      [1, fails, [null, null]],
      [2, part, [1000, null]],
      [3, fails, [1000, null]],
      [4, numbers, [1000, 15]],
    ] as const) {
      answer = new Map([[post, given]]);
      await collect(nine.add({ hours }));
      expect(await known()).toEqual(expected);
    }
    expect((await snapshots()).map(({ age }) => age)).toEqual(['PT1H', 'PT1H', 'PT1H', 'PT1H']);
    expect(await nextDue()).toEqual([nine.add({ hours: 6 }).toString()]);
  });

  it.each([
    ['before the next age is due', { hours: 5, minutes: 59 }, ['PT1H', 'PT1H']],
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

  it('does not call an age unread in time that was tried in vain', async () => {
    answer = new Map([[post, { ...unreadMeasure('timeout'), passes: true }]]);
    await collect(nine.add({ hours: 1 }));
    await collect(nine.add({ hours: 24 }));
    expect((await snapshots()).map(({ age, unread }) => [age, unread])).toEqual([
      ['PT1H', 'timeout'],
      ['PT6H', 'not-read-in-time'],
      ['P1D', 'timeout'],
    ]);
  });

  it('notes the value and the unit that the story has', async () => {
    const { values, unit } = aStoryFacts({ id: story });
    await world.deps.reports.put(storyFactsKey(story), JSON.stringify(aStoryFacts({ id: story })));
    await collect(nine.add({ hours: 1 }));
    expect(await snapshots()).toMatchObject([{ value: values.primary, unit }]);
  });

  describe('after a run that died', () => {
    const dies = async (at: Temporal.Instant, isFatal: (key: string) => boolean) => {
      const { reports } = world.deps;
      const mortal = {
        ...reports,
        put: async (...given: Parameters<typeof reports.put>) => {
          if (isFatal(given[0])) throw new Error('killed');
          return reports.put(...given);
        },
      };
      world.at(at);
      const measure = async () => answer;
      await expect(collectEngagement({ ...world.deps, reports: mortal, engagement: { measure } })).rejects.toThrow(
        'killed',
      );
    };

    it('ends its batch with what it has kept, and asks nobody again', async () => {
      await dies(nine.add({ hours: 1 }), (key) => key.startsWith('measuring/2'));
      expect(await snapshots()).toHaveLength(1);
      const { notes } = await collect(nine.add({ hours: 2 }));
      expect([asked, notes]).toEqual([[], ['1 posts measured, 0 with unknown numbers, 0 left for the next hour']]);
      expect([await snapshots(), await nextDue()]).toMatchObject([
        [{ measuredAt: nine.add({ hours: 1 }).toString() }],
        [nine.add({ hours: 6 }).toString()],
      ]);
    });

    it('reads what its batch set out to read where it had kept nothing', async () => {
      await dies(nine.add({ hours: 1 }), (key) => key.startsWith('engagement/'));
      await collect(nine.add({ hours: 7 }));
      expect(await snapshots()).toMatchObject([{ age: 'PT1H', measuredAt: nine.add({ hours: 7 }).toString() }]);
      await collect(nine.add({ hours: 8 }));
      expect((await snapshots()).map(({ age }) => age)).toEqual(['PT1H', 'PT6H']);
      expect(await world.deps.reports.list('measuring/batches/')).toEqual([]);
    });

    it('tells of a batch that can not be read, joins nothing, and reads what is due', async () => {
      await collect(nine.add({ hours: 1 }));
      await world.deps.reports.put('measuring/batches/broken.json', '{');
      const { findings } = await collect(nine.add({ hours: 30 }));
      expect(findings).toMatchObject([{ file: 'measuring/batches/broken.json', rule: 'could-not-be-read' }]);
      expect((await snapshots()).map(({ age }) => age)).toEqual(['PT1H', 'PT6H', 'P1D']);
      expect((await world.deps.reports.list('engagement/')).filter(({ key }) => key.includes('/day-'))).toEqual([]);
    });
  });

  it('joins the files of a day that is over', async () => {
    await collect(nine.add({ hours: 1 }));
    await collect(nine.add({ hours: 16 }));
    expect((await world.deps.reports.list('engagement/')).map(({ key }) => key)).toEqual([
      'engagement/month=2026-11/day-2026-11-24.parquet',
      expect.stringMatching(/^engagement\/month=2026-11\/hour-2026-11-25T00-00-00-[0-9a-f]{8}\.parquet$/),
    ]);
  });

  it('brings over what earlier versions kept, and says so', async () => {
    const told = { ...due(), externalId: post, publishedAt: nine.toString() };
    await world.deps.reports.put(
      `engagement/${told.publication}/PT1H.json`,
      JSON.stringify(aSnapshot(told, { age: 'PT1H' })),
    );
    const { notes } = await collect(nine.add({ minutes: 10 }));
    expect(notes).toEqual(['1 readings brought into files of their months', 'no numbers are due']);
    expect(await snapshots()).toMatchObject([{ age: 'PT1H', impressions: 1000 }]);
  });
});
