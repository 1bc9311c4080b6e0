import { type KilledJob, killEachOperation, killedJobs } from '#test/bench/kills-in-process.ts';
import { slipWorld } from '#test/slips/slip-world.ts';

/** Kills each job at every operation on a store, in this process. Answers whether nothing was left over. */
export const killHere = async (): Promise<boolean> => {
  const world = await slipWorld();
  let isClean = true;
  for (const job of Object.keys(killedJobs) as readonly KilledJob[]) {
    const { kills, operations, left } = await killEachOperation(world, job);
    process.stdout.write(
      `${job.padEnd(22)} ${operations} operations, ${kills} kills, ${left.length} left something over\n`,
    );
    for (const one of left.slice(0, 10)) process.stdout.write(`  ${one}\n`);
    isClean &&= left.length === 0;
  }
  return isClean;
};
