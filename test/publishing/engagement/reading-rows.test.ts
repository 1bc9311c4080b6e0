import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import { eachOnce, type Reading, readingOf } from '#functions/publishing/engagement/reading.ts';
import { parquetOf, readingsIn } from '#functions/publishing/engagement/reading-rows.ts';
import { unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';

const count = fc.option(fc.integer({ min: -(2 ** 31) + 1, max: 2 ** 31 - 1 }));
const text = fc.string({ unit: 'grapheme', maxLength: 20 });

const reading: fc.Arbitrary<Reading> = fc
  .record({
    post: fc.integer({ min: 0, max: 9 }),
    age: fc.constantFrom(...measuredAges),
    late: fc.option(fc.integer({ min: 0, max: 9_999_999 })),
    counts: fc.record({ impressions: count, uniqueImpressions: count, clicks: count, likes: count, comments: count }),
    shares: count,
    reactions: fc.option(fc.dictionary(text, fc.integer({ min: 0, max: 99 }))),
    unread: fc.option(text),
    passes: fc.boolean(),
    value: fc.option(text),
    unit: text,
  })
  .map(({ post, age, late, counts, shares, reactions, unread, passes, value, unit }) => {
    const projection = aPublicationProjection({ story: `a-${post}`, publishedAt: `2026-11-1${post}T08:00:05.250Z` });
    const due = aSnapshot(projection, { age });
    const measuredAt = late === null ? null : new Date(Date.parse(due.dueAt) + late).toISOString();
    const measured = { ...counts, shares, reactions, unread, ...(passes ? { passes: true as const } : {}) };
    const told = { primary: value, values: [], reason: null };
    return readingOf({ ...due, measuredAt, ...measured }, { unit, values: told as never });
  });

describe('a file of readings', () => {
  it('gives back what was put in, each attempt once, and has the same bytes whatever order it came in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(reading, { maxLength: 30 }), fc.infiniteStream(fc.nat()), async (given, numbers) => {
        const once = eachOnce(given);
        const bytes = parquetOf(once);
        const read = await readingsIn(bytes);
        expect(new Set(read.map((one) => JSON.stringify(one, Object.keys(one).sort())))).toEqual(
          new Set(once.map((one) => JSON.stringify(one, Object.keys(one).sort()))),
        );
        expect(read).toHaveLength(once.length);
        const shuffled = [...given, ...given]
          .map((one) => [numbers.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(parquetOf(eachOnce(shuffled))).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  const projection = aPublicationProjection();
  const kept = async (part: Parameters<typeof aSnapshot>[1]) =>
    (await readingsIn(parquetOf([readingOf(aSnapshot(projection, part), aStoryFacts())])))[0];

  it.each([
    ['the largest number', 2 ** 31 - 1, 2 ** 31 - 1, null],
    ['one more', 2 ** 31, null, 'impressions: not-a-count'],
    ['a fraction', 1.5, null, 'impressions: not-a-count'],
    ['no number', Number.NaN, null, 'impressions: not-a-count'],
    ['what is below zero, as it was answered', -1, -1, null],
    ['the least', -(2 ** 31) + 1, -(2 ** 31) + 1, null],
    ['nothing', null, null, null],
  ])('keeps %s', async (_what, impressions, expected, unread) => {
    expect(await kept({ impressions })).toMatchObject({ impressions: expected, unread });
  });

  it('keeps why a number is unknown beside what it said itself, within two hundred letters', async () => {
    const told = { ...unreadMeasure('x'.repeat(300)), likes: 0.5 };
    expect((await kept(told))?.unread).toBe('x'.repeat(200));
    expect((await kept({ ...told, unread: 'timeout' }))?.unread).toBe('timeout; likes: not-a-count');
  });

  it('holds ids, and neither a name nor a title', async () => {
    const facts = aStoryFacts();
    const text = JSON.stringify(await readingsIn(parquetOf([readingOf(aSnapshot(projection), facts)])));
    for (const word of [facts.title, ...facts.people.map(({ name }) => name)]) expect(text).not.toContain(word);
    expect(text).toContain(projection.story);
  });
});
