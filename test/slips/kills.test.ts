import { beforeAll, describe, expect, it } from 'vitest';
import { type KilledJob, killEachOperation, killedJobs } from '#test/bench/kills-in-process.ts';
import { type SlipWorld, slipWorld } from './slip-world.ts';

let world: SlipWorld;
beforeAll(async () => {
  world = await slipWorld();
}, 60_000);

describe('a job that is killed at an operation on a store', () => {
  const jobs = Object.keys(killedJobs) as readonly KilledJob[];
  it.each(jobs)('%s leaves nothing that two runs do not bring in order', { timeout: 120_000 }, async (job) => {
    expect((await killEachOperation(world, job, { step: process.env['SLIPS'] === 'all' ? 10 : 50 })).left).toEqual([]);
  });
});
