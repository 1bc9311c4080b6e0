import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { adProjectionOf, readAdLedger } from '#functions/ads/job-boards/ad-chain.ts';
import { createAd } from '#functions/ads/job-boards/send-ad.ts';
import type { CreateOutcome, JobBoard } from '#functions/ground/ports/job-board.ts';

const start = Temporal.Instant.from('2026-11-24T08:00:00Z');
const ref = { board: 'platsbanken', vacancy: 'kock' } as const;

/** A board that answers every create alike. */
const boardOf = (answer: CreateOutcome): JobBoard<string> => ({
  create: async () => answer,
  update: async () => ({ outcome: 'updated' }),
  remove: async () => ({ outcome: 'removed' }),
  status: async () => 'present',
  find: async () => ({ outcome: 'unable' }),
  check: async () => ({ ok: true, reason: null }),
});

/** Tries to create the ad again and again, each time when its wait is over; the hours that each wait was. */
const waits = async (answer: CreateOutcome, times: number): Promise<readonly number[]> => {
  const { clock, set } = simulatedClock(start);
  const deps = { records: memoryStore(), reports: memoryStore(), clock, writer: 'run-1' };
  const hours: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const projection = adProjectionOf(ref, await readAdLedger(deps, ref));
    const send = { ad: 'an ad', hash: 'a', story: null };
    const { state } = (await createAd(deps, boardOf(answer), projection, { send, source: 'yaml', afterNone: false }))
      .projection;
    const until = Temporal.Instant.from(state.deferred?.notBefore ?? clock.now());
    hours.push(clock.now().until(until).total('hours'));
    set(until);
  }
  return hours;
};

describe('a board that can take nothing now', () => {
  it.each([
    { outcome: 'deferred', reason: 'throttled' } as const,
    { outcome: 'stopped', reason: 'consent-missing' } as const,
  ])('is left alone twice as long each time, and never longer than a day ($outcome)', async (answer) => {
    expect(await waits(answer, 8)).toEqual([1, 2, 4, 8, 16, 24, 24, 24]);
  });
});
