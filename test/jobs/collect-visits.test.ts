import { gzipSync } from 'node:zlib';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { collectVisits } from '#functions/jobs/collect-visits.ts';
import type { DayVisits } from '#functions/publishing/visits/day-visits.ts';
import { employerFiles } from '#test/builders/core/employer-files.ts';
import { cells, logText } from '#test/publishing/visits/log-text.ts';

const world = async () => {
  const [content, reports, logs] = [memoryStore(), memoryStore(), memoryStore()];
  const gets: string[] = [];
  const traffic: ObjectStore = {
    ...logs,
    get: (key) => {
      gets.push(key);
      return logs.get(key);
    },
  };
  for (const [key, text] of Object.entries(employerFiles)) await content.put(key, text);
  await reports.put('stories/elsa.json', '{}');
  const at = (instant: string) =>
    collectVisits({ content, reports, traffic, clock: fixedClock(Temporal.Instant.from(instant)) });
  const people = async (day: string): Promise<number | null> => {
    const visits = await readJson<DayVisits>(reports, `visits/${day}.json`);
    return visits === null ? null : visits.rows.reduce((sum, row) => sum + row.people, 0);
  };
  return { traffic, reports, at, people, gets };
};

describe('the visits of the last days', () => {
  it('are counted from packed and plain files, and a second run writes nothing', async () => {
    const { traffic, reports, at, people } = await world();
    await traffic.put('2026/11/24/08/E1.2026-11-24-08.a.gz', gzipSync(logText([cells(), cells()])));
    await traffic.put('2026/11/24/09/E1.2026-11-24-09.b.log', logText([cells({ time: '09:00:00' })]));
    await at('2026-11-24T10:00:00Z');
    expect(await people('2026-11-24')).toBe(3);
    const before = await reports.list('');
    await at('2026-11-24T11:00:00Z');
    expect(await reports.list('')).toEqual(before);
  });

  it('take in lines that come a day late, and lines that come twice', async () => {
    const { traffic, at, people } = await world();
    const early = logText([cells()]);
    await traffic.put('2026/11/24/08/a.log', early);
    await at('2026-11-24T10:00:00Z');
    await traffic.put('2026/11/24/08/late.log', logText([cells({ time: '08:20:00' })]));
    await traffic.put('2026/11/24/08/a-again.log', early);
    await at('2026-11-25T10:00:00Z');
    expect(await people('2026-11-24')).toBe(2);
  });

  it('take in files that come six days late, wherever they lie, and read the other days no more', async () => {
    const { traffic, at, people, gets } = await world();
    await traffic.put('2026/11/24/08/a.log', logText([cells()]));
    await traffic.put('2026/11/25/08/b.log', logText([cells({ date: '2026-11-25' })]));
    await at('2026-11-25T10:00:00Z');
    await traffic.put('2026/11/24/09/late.log', logText([cells({ time: '09:00:00' })]));
    await traffic.put('2026/11/30/09/late.log', logText([cells({ time: '10:00:00' })]));
    gets.length = 0;
    await at('2026-11-30T10:00:00Z');
    expect(await people('2026-11-24')).toBe(3);
    expect(gets.sort()).toEqual(['2026/11/24/08/a.log', '2026/11/24/09/late.log', '2026/11/30/09/late.log']);
  });

  it.each([
    ['2026-12-24T10:00:00Z', 2],
    ['2026-12-25T10:00:00Z', 1],
  ])('count a file that comes by %s: %i in all, thirty days being the limit', async (instant, all) => {
    const { traffic, at, people } = await world();
    await traffic.put('2026/11/24/08/a.log', logText([cells()]));
    await at('2026-11-24T10:00:00Z');
    await traffic.put('2026/11/24/08/b.log', logText([cells()]));
    await at(instant);
    expect(await people('2026-11-24')).toBe(all);
    expect(await people('2026-11-27')).toBeNull();
  });

  it('leave a day as it was counted when its lines begin to be cleared away', async () => {
    const { traffic, at, people } = await world();
    await traffic.put('2026/11/24/08/a.log', logText([cells(), cells()]));
    await at('2026-11-24T10:00:00Z');
    await traffic.remove('2026/11/24/08/a.log');
    await traffic.put('2026/11/24/09/b.log', logText([cells()]));
    await at('2026-12-20T10:00:00Z');
    expect(await people('2026-11-24')).toBe(2);
  });

  it('count an evening that the world’s clock calls yesterday', async () => {
    const { traffic, at, people } = await world();
    await traffic.put('2026/11/21/23/a.log', logText([cells({ date: '2026-11-21', time: '23:30:00' })]));
    await at('2026-11-24T10:00:00Z');
    expect(await people('2026-11-22')).toBe(1);
  });

  it('tell of files that cannot be read, and count the others', async () => {
    const { traffic, at, people } = await world();
    await traffic.put('2026/11/24/08/a.log', logText([cells()]));
    await traffic.put('2026/11/24/08/b.gz', new Uint8Array([0x1f, 0x8b, 1, 2, 3]));
    const { notes } = await at('2026-11-24T10:00:00Z');
    expect(await people('2026-11-24')).toBe(1);
    expect(notes.join()).toContain('1 log lines not understood');
  });
});
