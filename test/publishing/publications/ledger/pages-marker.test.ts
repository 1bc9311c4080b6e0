import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import {
  askForOverduePages,
  askForPages,
  markPages,
  unmarkPages,
} from '#functions/publishing/publications/ledger/pages-marker.ts';

const nine = Temporal.Instant.from('2026-11-24T08:00:00Z');

describe('the marker of pages that show less than what has happened', () => {
  let deps: Parameters<typeof askForPages>[0];
  let now: Temporal.Instant;
  let said: string[];
  beforeEach(() => {
    now = nine;
    said = [];
    deps = {
      reports: memoryStore(),
      clock: { now: () => now, wait: async () => undefined },
      bus: {
        publish: async (events) => {
          said.push(...events.map(({ name }) => name));
        },
      },
    };
  });
  const at = (minutes: number, seconds = 0) => {
    now = nine.add({ minutes, seconds });
  };
  const tickAt = async (minutes: number, seconds = 0) => {
    said = [];
    at(minutes, seconds);
    await askForOverduePages(deps);
    return said;
  };

  it('lets the run that set it draw for two minutes', async () => {
    await markPages(deps);
    expect(await tickAt(1, 59)).toEqual([]);
    expect(await tickAt(2)).toEqual(['PagesOverdue']);
  });

  it('asks once while the function that draws may be at it, and again when it must be gone', async () => {
    await markPages(deps);
    await tickAt(2);
    expect(await tickAt(3)).toEqual([]);
    expect(await tickAt(16, 59)).toEqual([]);
    expect(await tickAt(17)).toEqual(['PagesOverdue']);
  });

  it('asks two minutes after whoever was asked began and did not end', async () => {
    await markPages(deps);
    await tickAt(2);
    at(3);
    await markPages(deps);
    expect(await tickAt(4, 59)).toEqual([]);
    expect(await tickAt(5)).toEqual(['PagesOverdue']);
  });

  it('asks for nothing once the pages are drawn', async () => {
    await unmarkPages(deps, await markPages(deps));
    expect(await tickAt(30)).toEqual([]);
    await askForPages(deps);
    expect(said).toEqual([]);
  });

  it('keeps what was marked after the facts were read', async () => {
    const marked = await markPages(deps);
    at(1);
    await markPages(deps);
    await unmarkPages(deps, marked);
    expect(await tickAt(3)).toEqual(['PagesOverdue']);
  });

  it('is asked for at once by a run that finds it and has nothing to change', async () => {
    await markPages(deps);
    await askForPages(deps);
    expect(said).toEqual(['PagesOverdue']);
  });

  it('asks again when the tick died between the event and its note', async () => {
    await markPages(deps);
    const { put } = deps.reports;
    const dying = { ...deps, reports: { ...deps.reports, put: () => Promise.reject(new Error('killed')) } };
    at(2);
    await expect(askForOverduePages(dying)).rejects.toThrow('killed');
    expect(deps.reports.put).toBe(put);
    expect(await tickAt(3)).toEqual(['PagesOverdue']);
  });
});
