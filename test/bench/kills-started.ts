import { killJobs } from '#test/bench/kill-jobs.ts';
import { jobWorld } from '#test/bench/killed-job-world.ts';
import { type KilledJob, killedJobs } from '#test/bench/kills-in-process.ts';

const isKilled = (name: string): name is KilledJob => name in killedJobs;

/** Kills processes of one job, or of `all`, at random times. Answers whether nothing was left over. */
export const killStarted = async (
  name: string,
  how: { readonly kills: number; readonly seed: number },
): Promise<boolean> => {
  const jobs = name === 'all' ? Object.keys(killedJobs).filter(isKilled) : [name].filter(isKilled);
  if (jobs.length === 0) throw new Error(`There is no job "${name}": all, ${Object.keys(killedJobs).join(', ')}.`);
  const world = await jobWorld();
  let isClean = true;
  for (const job of jobs) {
    const { kills, left } = await killJobs(world, job, how);
    process.stdout.write(`${job.padEnd(22)} ${kills} kills, ${left.length} left something over\n`);
    for (const one of left.slice(0, 10)) process.stdout.write(`  ${one}\n`);
    isClean &&= left.length === 0;
  }
  await world.close();
  return isClean;
};
