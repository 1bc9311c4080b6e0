import { gzipSync } from 'node:zlib';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import { collectVisits } from '#functions/jobs/collect-visits.ts';
import type { DayVisits } from '#functions/publishing/visits/day-visits.ts';
import { employerFiles } from '#test/builders/core/employer-files.ts';
import { cells, logText } from '#test/publishing/visits/log-text.ts';

const world = async () => {
  const [content, reports, traffic] = [memoryStore(), memoryStore(), memoryStore()];
  for (const [key, text] of Object.entries(employerFiles)) await content.put(key, text);
  const at = (instant: string) =>
    collectVisits({ content, reports, traffic, clock: fixedClock(Temporal.Instant.from(instant)) });
  const people = async (day: string): Promise<number | null> => {
    const visits = await readJson<DayVisits>(reports, `visits/${day}.json`);
    return visits === null ? null : visits.rows.reduce((sum, row) => sum + row.people, 0);
  };
  return { traffic, reports, at, people };
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

  it('leave a day without a line unknown, and a day that is past its window as it was counted', async () => {
    const { traffic, at, people } = await world();
    await traffic.put('2026/11/24/08/a.log', logText([cells()]));
    await at('2026-11-24T10:00:00Z');
    await traffic.put('2026/11/24/08/b.log', logText([cells()]));
    await at('2026-11-28T10:00:00Z');
    expect(await people('2026-11-24')).toBe(1);
    expect(await people('2026-11-27')).toBeNull();
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
