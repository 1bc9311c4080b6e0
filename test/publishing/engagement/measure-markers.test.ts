import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import {
  dueInstantOf,
  type MeasureMarker,
  markFirstMeasure,
  measureKey,
} from '#functions/publishing/engagement/measure-markers.ts';
import { dueAt, measuredAges } from '#functions/publishing/engagement/measured-age.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';
import { due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { keepSnapshots } from '#test/builders/stored-readings.ts';

describe('the ages at which a post is measured', () => {
  it.each([
    ['PT1H', '2026-11-24T09:00:00Z'],
    ['PT6H', '2026-11-24T14:00:00Z'],
    ['P1D', '2026-11-25T08:00:00Z'],
    ['P3D', '2026-11-27T08:00:00Z'],
    ['P7D', '2026-12-01T08:00:00Z'],
    ['P14D', '2026-12-08T08:00:00Z'],
    ['P30D', '2026-12-24T08:00:00Z'],
    ['P90D', '2027-02-22T08:00:00Z'],
  ] as const)('%s after nine on 24 November is %s', (age, instant) => {
    expect(dueAt(nine.toString(), age).toString()).toBe(instant);
  });

  it('count real hours across the night when clocks are set back', () => {
    expect(dueAt('2026-10-24T12:00:00Z', 'P1D').toString()).toBe('2026-10-25T12:00:00Z');
  });

  it('come in order, each after the one before', () => {
    const instants = measuredAges.map((age) => dueAt(nine.toString(), age).epochMilliseconds);
    expect(instants).toEqual([...new Set(instants)].sort((a, b) => a - b));
  });
});

describe('the key of a marker', () => {
  it('gives back the second that it names, and sorts as time goes', () => {
    const seconds = fc
      .integer({ min: 0, max: 4_102_444_799 })
      .map((at) => Temporal.Instant.fromEpochMilliseconds(at * 1000));
    fc.assert(
      fc.property(seconds, seconds, (one, other) => {
        expect(dueInstantOf(measureKey(one, '3f-hosten.a.linkedin')).equals(one)).toBe(true);
        const inOrder = Temporal.Instant.compare(one, other) <= 0;
        expect(measureKey(one, 'a') <= measureKey(other, 'a')).toBe(inOrder);
      }),
    );
  });
});

describe('the first measuring of a post', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
  });
  const markers = async () => (await world.deps.reports.list('measuring/')).map(({ key }) => key);
  const mark = async (publication: string) =>
    markFirstMeasure(world.deps, await readChain<PublicationEntry>(world.deps.records, publicationPrefix(publication)));

  it('is asked for one hour after it went out, with what a reading needs to know', async () => {
    await servePublication(world.deps, due());
    const [key = ''] = await markers();
    expect(dueInstantOf(key).toString()).toBe(nine.add({ hours: 1 }).toString());
    expect(await readJson<MeasureMarker>(world.deps.reports, key)).toEqual({
      publication: due().publication,
      campaign: 'hosten',
      story,
      externalId: 'urn:li:share:1',
      publishedAt: nine.toString(),
    });
  });

  it('is not asked for a page, nor for a post that was refused', async () => {
    world.linkedin.meet('refuse');
    await servePublication(world.deps, due());
    await servePublication(world.deps, due({ channel: 'site' }));
    expect(await markers()).toEqual([]);
  });

  it('is not asked for again once it was made', async () => {
    await servePublication(world.deps, due());
    const { reports } = world.deps;
    const first = await markers();
    const second = measureKey(nine.add({ hours: 6 }), due().publication);
    for (const key of first) await reports.remove(key);
    await reports.put(second, '{}');
    world.at(nine.add({ hours: 1 }));
    await mark(due().publication);
    expect(await markers()).toEqual([second]);
    await reports.remove(second);
    const told = { ...due(), externalId: 'urn:li:share:1', publishedAt: nine.toString() };
    await keepSnapshots(reports, [aSnapshot(told, { age: 'PT1H' })]);
    await mark(due().publication);
    expect(await markers()).toEqual([]);
    for (const { key } of await reports.list('engagement/')) await reports.remove(key);
    await mark(due().publication);
    expect(await markers()).toEqual(first);
  });

  it('is not asked for a publication of which nothing is known', async () => {
    await mark('00-hosten.no-such-story.linkedin');
    expect(await markers()).toEqual([]);
  });
});
