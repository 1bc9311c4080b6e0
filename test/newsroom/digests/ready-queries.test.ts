import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { Reading } from '#functions/publishing/engagement/reading.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { seeded } from '#test/bench/seeded.ts';
import { type ReadingsInDuckDb, readingsInDuckDb } from '#test/builders/readings-in-duckdb.ts';
import { keepSnapshots, storedReadings } from '#test/builders/stored-readings.ts';
import { drawnReadings } from '#test/newsroom/digests/drawn-readings.ts';

const sqlOf = (name: string): string => readFileSync(`docs/queries/${name}.sql`, 'utf8');

const facts = drawnReadings(seeded(22));
let readings: readonly Reading[] = [];
let once: ReadingsInDuckDb;
let twice: ReadingsInDuckDb;

/** The same files, in one of which every row stands again, as it does while files are joined. */
beforeAll(async () => {
  const [single, double] = [memoryStore(), memoryStore()];
  for (const store of [single, double]) {
    for (const story of facts.stories) await store.put(storyFactsKey(story.id), JSON.stringify(story));
    await keepSnapshots(store, facts.snapshots);
  }
  readings = await storedReadings(single);
  await keepSnapshots(double, facts.snapshots.toReversed());
  expect(await storedReadings(double)).toHaveLength(2 * readings.length);
  [once, twice] = await Promise.all([readingsInDuckDb(single), readingsInDuckDb(double)]);
});
afterAll(() => {
  once.close();
  twice.close();
});

const day = (instant: string): string => instant.slice(0, 10);
const newest = (of: readonly Reading[], holds: (reading: Reading) => boolean): Reading | undefined =>
  of.filter((one) => one.measuredAt !== null && holds(one)).at(-1);
const isKnown = (value: number | null): value is number => value !== null && value >= 0;
const touchedOf = ({ clicks, likes, comments, shares }: Reading): number | null => {
  const parts = [clicks, likes, comments, shares];
  return parts.every(isKnown) ? parts.reduce((sum, part) => sum + part, 0) : null;
};

describe('the ready queries', () => {
  it.each(['latest-known', 'rate-by-value', 'unread'])('answer the same where rows stand twice: %s', async (name) => {
    const answer = await once.rows(sqlOf(name));
    expect(answer.length).toBeGreaterThan(0);
    expect(await twice.rows(sqlOf(name))).toEqual(answer);
  });

  it('tell each number of a post as it was last read', async () => {
    const rows = await once.rows(sqlOf('latest-known'));
    const byPost = Map.groupBy(readings, ({ publication }) => publication);
    expect(rows).toHaveLength(byPost.size);
    for (const row of rows) {
      const own = byPost.get(String(row['publication'])) ?? [];
      for (const name of ['impressions', 'clicks', 'likes', 'comments', 'shares'] as const)
        expect(row[name]).toBe(newest(own, (one) => isKnown(one[name]))?.[name] ?? null);
      const read = newest(own, ({ impressions }) => isKnown(impressions));
      const days =
        read === undefined
          ? null
          : (Date.parse(day(read.measuredAt ?? '')) - Date.parse(day(read.publishedAt))) / 86_400_000;
      expect(row['days_old'] === null ? null : Number(row['days_old'])).toBe(days);
    }
  });

  it('tell no rate of few posts or of few interactions', async () => {
    const whole = [...Map.groupBy(readings, ({ publication }) => publication).values()].flatMap(
      (own) => newest(own, (one) => isKnown(one.impressions) && one.impressions > 0 && touchedOf(one) !== null) ?? [],
    );
    const groups = Map.groupBy(whole, ({ value, publishedAt }) => `${value} ${publishedAt.slice(0, 7)}`);
    const expected = [...groups].flatMap(([name, posts]) => {
      const touched = posts.reduce((sum, post) => sum + (touchedOf(post) ?? 0), 0);
      const seen = posts.reduce((sum, post) => sum + (post.impressions ?? 0), 0);
      return name.startsWith('null') || posts.length < 5 || touched < 20 ? [] : [[name, posts.length, touched / seen]];
    });
    const rows = await once.rows(sqlOf('rate-by-value'));
    expect(
      rows.map((row) => [`${row['value']} ${row['published_month']}`, Number(row['posts']), row['rate']]).sort(),
    ).toEqual(expected.sort());
    expect(groups.size).toBeGreaterThan(expected.length);
  });

  it('count what was not read by its day and reason', async () => {
    const unread = new Map<string, number>();
    for (const { measuredAt, dueAt, unread: reason } of readings)
      if (reason !== null) {
        const name = `${day(measuredAt ?? dueAt)} ${reason}`;
        unread.set(name, (unread.get(name) ?? 0) + 1);
      }
    const rows = await once.rows(sqlOf('unread'));
    const told = rows.map((row) => [
      `${(row['day'] as Date).toISOString().slice(0, 10)} ${row['reason']}`,
      Number(row['attempts']),
    ]);
    expect(told.sort()).toEqual([...unread].sort());
  });
});
