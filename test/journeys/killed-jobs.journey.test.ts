import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killJobs } from '#test/bench/kill-jobs.ts';
import { type JobWorld, jobWorld } from '#test/bench/killed-job-world.ts';
import { type KilledJob, killedJobs } from '#test/bench/kills-in-process.ts';

let world: JobWorld;
beforeAll(async () => {
  world = await jobWorld();
});
afterAll(() => world.close());

describe('a process that is killed at a random time', () => {
  const jobs = Object.keys(killedJobs) as readonly KilledJob[];
  it.each(jobs)('by the name of %s leaves nothing that two runs do not bring in order', async (job) => {
    expect((await killJobs(world, job, { kills: 3 })).left).toEqual([]);
  });
});
