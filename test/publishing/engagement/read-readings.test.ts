import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { joinReadings } from '#functions/publishing/engagement/join-readings.ts';
import { migrateReadings } from '#functions/publishing/engagement/migrate-readings.ts';
import { readReadings, readReadingsOf } from '#functions/publishing/engagement/read-readings.ts';
import { eachOnce, readingOf } from '#functions/publishing/engagement/reading.ts';
import { dayKey, hourKey, monthKey, partitionOf } from '#functions/publishing/engagement/reading-key.ts';
import { parquetOf } from '#functions/publishing/engagement/reading-rows.ts';
import type { Snapshot } from '#functions/publishing/engagement/snapshot.ts';
import { storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';
import { storedReadings } from '#test/builders/stored-readings.ts';

const post = aPublicationProjection({ publishedAt: '2026-10-31T20:00:00Z' });
const other = aPublicationProjection({ story: 'en-annan', publishedAt: '2026-11-17T08:00:05Z' });
const at = (text: string) => Temporal.Instant.from(text);
const read = (measuredAt: string, part: Partial<Snapshot> = {}, of = post) => aSnapshot(of, { measuredAt, ...part });
const namesOf = (all: readonly Snapshot[]) =>
  all.map(({ publication, age, measuredAt }) => `${publication} ${age} ${measuredAt}`).sort();

let reports: ObjectStore;
beforeEach(() => {
  reports = memoryStore();
});
const keys = async () => (await reports.list('engagement/')).map(({ key }) => key.slice('engagement/'.length));
const put = (hour: string, snapshots: readonly Snapshot[]) =>
  reports.put(
    hourKey(partitionOf(`${hour}:00Z`), `${hour.replace(':', '-')}-00Z-0000abcd`),
    parquetOf(snapshots.map((one) => readingOf(one, null))),
  );
const all = (from = '2026-01-01T00:00:00Z') =>
  readReadings(reports, { from: at(from), publications: new Set([post.publication, other.publication]) });

describe('joining the files of readings', () => {
  it.each([
    [
      'the last second of the day',
      '2026-11-17T23:59:59Z',
      ['month=2026-11/hour-2026-11-17T09-00-00Z-0000abcd.parquet'],
    ],
    ['midnight', '2026-11-18T00:00:00Z', ['month=2026-11/day-2026-11-17.parquet']],
    ['the last second of the month', '2026-11-30T23:59:59Z', ['month=2026-11/day-2026-11-17.parquet']],
    ['the first of the next', '2026-12-01T00:00:00Z', ['month=2026-11/month.parquet']],
  ])('at %s', async (_when, now, expected) => {
    await put('2026-11-17T09:00', [read('2026-11-17T09:00:00Z')]);
    const before = await all();
    await joinReadings(reports, at(now));
    expect(await keys()).toEqual(expected);
    expect(await all()).toEqual(before);
  });

  it('brings days into their month, and what came late into what is joined already', async () => {
    const [first, second, late] = ['T09', 'T10', 'T11'].map((hour) => read(`2026-11-17${hour}:00:00Z`));
    await put('2026-11-17T09:00', [first as Snapshot]);
    await joinReadings(reports, at('2026-11-18T00:00:00Z'));
    await put('2026-11-17T10:00', [second as Snapshot]);
    expect(await joinReadings(reports, at('2026-11-18T01:00:00Z'))).toBe(1);
    expect(await keys()).toEqual(['month=2026-11/day-2026-11-17.parquet']);
    await joinReadings(reports, at('2026-12-01T00:00:00Z'));
    await put('2026-11-17T11:00', [late as Snapshot]);
    await joinReadings(reports, at('2026-12-02T00:00:00Z'));
    expect(await keys()).toEqual(['month=2026-11/month.parquet']);
    expect(namesOf(await storedReadings(reports))).toEqual(namesOf([first, second, late] as Snapshot[]));
  });

  it('writes nothing where nothing is to be joined', async () => {
    await put('2026-11-17T09:00', [read('2026-11-17T09:00:00Z')]);
    await joinReadings(reports, at('2026-12-01T00:00:00Z'));
    const before = await reports.list('');
    expect(await joinReadings(reports, at('2026-12-01T01:00:00Z'))).toBe(0);
    expect(await reports.list('')).toEqual(before);
  });

  it('keeps the parts where another run has written the joined file meanwhile', async () => {
    await put('2026-11-17T09:00', [read('2026-11-17T09:00:00Z')]);
    const foreign = parquetOf([readingOf(read('2026-11-17T10:00:00Z'), null)]);
    const target = dayKey('engagement/month=2026-11/', '2026-11-17');
    const raced: ObjectStore = {
      ...reports,
      put: async (key, body, options) => {
        if (key === target) await reports.put(target, foreign);
        return reports.put(key, body, options);
      },
    };
    expect(await joinReadings(raced, at('2026-11-18T00:00:00Z'))).toBe(0);
    expect(await keys()).toHaveLength(2);
    await joinReadings(reports, at('2026-11-18T01:00:00Z'));
    expect(await keys()).toEqual(['month=2026-11/day-2026-11-17.parquet']);
    expect(await storedReadings(reports)).toHaveLength(2);
  });
});

describe('reading readings', () => {
  it('bears rows that stand twice', async () => {
    const rows = [read('2026-11-17T09:00:00Z'), read('2026-11-17T10:00:00Z')];
    await put('2026-11-17T09:00', rows);
    await reports.put(monthKey('engagement/month=2026-11/'), parquetOf(rows.map((one) => readingOf(one, null))));
    expect(await storedReadings(reports)).toHaveLength(4);
    expect(namesOf(await all())).toEqual(namesOf(rows));
  });

  it('is of the publications that are asked for, from the month on in which the first was out', async () => {
    await put('2026-10-31T21:00', [read('2026-10-31T21:00:00Z')]);
    await put('2026-11-17T09:00', [read('2026-11-17T09:00:00Z'), read('2026-11-17T09:00:00Z', {}, other)]);
    const counted = countingStore(reports);
    expect(namesOf(await readReadingsOf(counted.store, [other]))).toEqual([
      `${other.publication} P1D 2026-11-17T09:00:00Z`,
    ]);
    expect(counted.requests()).toBe(2);
    expect(await readReadingsOf(reports, [post])).toHaveLength(2);
    expect(await readReadingsOf(reports, [])).toEqual([]);
    expect(await readReadingsOf(reports, [{ ...post, publishedAt: null }])).toEqual([]);
  });

  it('begins again where a file was joined into another while it read', async () => {
    await put('2026-11-17T09:00', [read('2026-11-17T09:00:00Z')]);
    await put('2026-11-17T10:00', [read('2026-11-17T10:00:00Z')]);
    let joined = false;
    const moving: ObjectStore = {
      ...reports,
      list: async (prefix) => {
        const heads = await reports.list(prefix);
        if (!joined) await joinReadings(reports, at('2026-11-18T00:00:00Z'));
        joined = true;
        return heads;
      },
    };
    const asked = { from: at('2026-11-01T00:00:00Z'), publications: new Set([post.publication]) };
    expect(await readReadings(moving, asked)).toHaveLength(2);
    const gone = { ...reports, get: async () => null };
    await expect(readReadings({ ...gone }, asked)).rejects.toThrow('go while they are read');
  });
});

describe('readings of earlier versions, one an object', () => {
  const lone = (one: Snapshot) => reports.put(`engagement/${one.publication}/${one.age}.json`, JSON.stringify(one));
  const kept = [
    read('2026-10-31T21:00:00.123456Z', { age: 'PT1H' }),
    read('2026-11-01T02:05:00Z', { age: 'PT6H' }),
    aSnapshot(post, { age: 'P1D', measuredAt: null, impressions: null, unread: 'not-read-in-time' }),
    read('2026-11-18T08:05:00Z', { likes: -1 }, other),
  ];
  const deps = () => ({ reports, log: quietLog });
  beforeEach(async () => {
    for (const one of kept) await lone(one);
    await reports.put(storyFactsKey(post.story), JSON.stringify(aStoryFacts({ id: post.story })));
  });

  it('are read where they lie, and the same once they are in files', async () => {
    const before = namesOf(await all());
    expect(before).toHaveLength(4);
    expect(await migrateReadings(deps(), at('2026-12-01T08:00:00Z'))).toMatchObject({ moved: 4, findings: [] });
    expect(await keys()).toEqual([
      'month=2026-10/hour-2026-12-01T08-00-00-lone.parquet',
      'month=2026-11/hour-2026-12-01T08-00-00-lone.parquet',
    ]);
    expect(namesOf(await all())).toEqual(before);
    expect((await all()).find(({ publication }) => publication === post.publication)).toMatchObject({
      value: aStoryFacts().values.primary,
      unit: aStoryFacts().unit,
    });
    await joinReadings(reports, at('2026-12-01T09:00:00Z'));
    expect(await keys()).toEqual(['month=2026-10/month.parquet', 'month=2026-11/month.parquet']);
  });

  it('are brought over once', async () => {
    await migrateReadings(deps(), at('2026-12-01T08:00:00Z'));
    const before = await reports.list('');
    expect(await migrateReadings(deps(), at('2026-12-01T09:00:00Z'))).toMatchObject({ moved: 0 });
    expect(await reports.list('')).toEqual(before);
  });

  it('stand twice in between and are told once', async () => {
    const stays: ObjectStore = { ...reports, remove: async () => undefined };
    await migrateReadings({ ...deps(), reports: stays }, at('2026-12-01T08:00:00Z'));
    expect(namesOf(await all())).toEqual(namesOf(kept.map((one) => readingOf(one, null))));
    expect(eachOnce(await storedReadings(reports))).toHaveLength(4);
  });

  it('that are broken stay where they are, with a finding, and the others go', async () => {
    await reports.put('engagement/broken/P1D.json', '{');
    const { moved, findings } = await migrateReadings(deps(), at('2026-12-01T08:00:00Z'));
    expect([moved, findings.map(({ file }) => file)]).toEqual([4, ['engagement/broken/P1D.json']]);
    expect((await keys()).filter((key) => key.endsWith('.json'))).toEqual(['broken/P1D.json']);
  });
});
