import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { keepComments, readNewComments } from '#functions/publishing/engagement/new-comments.ts';
import { readingOf } from '#functions/publishing/engagement/reading.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';

const published = Temporal.Instant.from('2026-11-17T08:00:00Z');
const post = aPublicationProjection({ publishedAt: published.toString() });

let reports: ObjectStore;
beforeEach(() => {
  reports = memoryStore();
});
const day = (days: number) => published.add({ minutes: Math.round(days * 1_440) });
const read = async (days: number, comments: number | null, of = post) => {
  const measuredAt = day(days).toString();
  await keepComments(reports, [readingOf(aSnapshot(of, { measuredAt, comments }), null)], day(days));
};
const fresh = async (days: number) => (await readNewComments(reports, day(days))).map((one) => one.fresh);

describe('comments that are new', () => {
  it.each([
    ['from the first reading', [[1, 2]], 1, [2]],
    [
      'with those before them that still wait',
      [
        [1, 2],
        [3, 5],
      ],
      3,
      [5],
    ],
    [
      'without those that have waited a week',
      [
        [1, 2],
        [9, 5],
      ],
      9,
      [3],
    ],
    ['until a week has gone', [[1, 2]], 7.9, [2]],
    ['no longer than a week', [[1, 2]], 8, []],
    [
      'not where none came',
      [
        [1, 0],
        [3, 0],
      ],
      3,
      [],
    ],
    [
      'less those that were taken away',
      [
        [1, 3],
        [3, 2],
      ],
      3,
      [2],
    ],
    [
      'not where all were taken away',
      [
        [1, 3],
        [3, 0],
      ],
      3,
      [],
    ],
    [
      'whatever could not be read in between',
      [
        [1, 2],
        [2, null],
        [3, 3],
      ],
      3,
      [3],
    ],
    [
      'not what LinkedIn counts below zero',
      [
        [1, -1],
        [3, 1],
      ],
      3,
      [1],
    ],
  ] as const)('are counted %s', async (_, readings, at, expected) => {
    for (const [days, comments] of readings) await read(days, comments);
    expect(await fresh(at)).toEqual(expected);
  });

  it('are the same when a batch is noted again', async () => {
    await read(1, 2);
    await read(3, 5);
    const before = await reports.get('measured/comments.json');
    await read(3, 5);
    expect(await reports.get('measured/comments.json')).toEqual(before);
  });

  it('are told of each post, the newest first, and forgotten with it', async () => {
    const other = aPublicationProjection({ story: 'en-annan', publishedAt: day(2).toString() });
    await read(1, 2);
    await read(3, 1, other);
    expect((await readNewComments(reports, day(3))).map(({ story }) => story)).toEqual(['en-annan', post.story]);
    await read(100.5, 4, other);
    expect(
      Object.keys(JSON.parse(new TextDecoder().decode((await reports.get('measured/comments.json'))?.body))),
    ).toEqual([other.publication]);
  });
});
