import { beforeAll, describe, expect, it } from 'vitest';
import { type KilledJob, killEachWrite, killedJobs } from '#test/bench/kills-in-process.ts';
import { type SlipWorld, slipWorld } from './slip-world.ts';

let world: SlipWorld;
beforeAll(async () => {
  world = await slipWorld();
}, 60_000);

describe('a job that is killed at a write', () => {
  const jobs = Object.keys(killedJobs) as readonly KilledJob[];
  it.each(jobs)('%s leaves nothing that two runs do not bring in order', { timeout: 120_000 }, async (job) => {
    expect((await killEachWrite(world, job)).left).toEqual([]);
  });
});
