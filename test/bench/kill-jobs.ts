import { setTimeout as pause } from 'node:timers/promises';
import type { HandlerName } from '#functions/subscriptions.ts';
import { vardagCommand } from '#test/bench/command.ts';
import { atNoon, type JobWorkspace, type JobWorld } from '#test/bench/killed-job-world.ts';
import { seeded } from '#test/bench/seeded.ts';

export type KilledJobs = { readonly kills: number; readonly left: readonly string[] };

const startOf = ({ folder, environment }: JobWorkspace, job: HandlerName) =>
  vardagCommand(['job', job, '--at', atNoon.toString(), '--workspace', folder, '--json'], environment);

const day: readonly HandlerName[] = [
  'withdraw-stories',
  'collect-engagement',
  'syndicate-vacancies',
  // A bus that lives longer than the process would have woken it.
  'plan-campaigns',
];

/**
 * Two runs of it and of those that wake anyhow, in this process: at the same instant, so that what was to be done has one time;
 * then the tick.
 */
const settle = async ({ wake }: JobWorkspace, job: HandlerName): Promise<void> => {
  await wake(atNoon, [job, job, ...day]);
  await wake(atNoon.add({ minutes: 3 }), ['start-due']);
};

const differences = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));

/** The first thing that differs, from where it does. */
const firstDifference = (key: string, one: string | undefined, other: string | undefined): string => {
  const at = [...(one ?? '')].findIndex((sign, index) => sign !== other?.[index]);
  return `${key} has ${JSON.stringify(other?.slice(at, at + 80))} for ${JSON.stringify(one?.slice(at, at + 80))}`;
};

/** No run of a job works before this part of the time that it takes from its start to its end. */
const firstPart = 0.3;

/**
 * Starts a job as a process of its own and kills it at a random time, each time in a workspace of its own ; then two runs and
 * the tick follow. What differs from the workspace of an undisturbed run is left over.
 */
export const killJobs = async (
  world: JobWorld,
  job: HandlerName,
  { kills, seed = 1 }: { readonly kills: number; readonly seed?: number },
): Promise<KilledJobs> => {
  const random = seeded(seed);
  const undisturbed = await world.fresh();
  const began = performance.now();
  const whole = startOf(undisturbed, job);
  const { code } = await whole.ended;
  if (code !== 0 && code !== 1) throw new Error(`${job} ended with ${code}: ${whole.output()}`);
  let longest = performance.now() - began;
  await settle(undisturbed, job);
  const wanted = await undisturbed.stands();
  await undisturbed.close();
  const left: string[] = [];
  for (let killed = 0; killed < kills; ) {
    const workspace = await world.fresh();
    const run = startOf(workspace, job);
    const after = longest * (firstPart + random.next() * (1 - firstPart));
    const start = performance.now();
    void pause(after).then(() => run.process.kill('SIGKILL'));
    const { signal } = await run.ended;
    if (signal === 'SIGKILL') {
      killed += 1;
      await workspace.age();
      await settle(workspace, job);
      const stands = await workspace.stands();
      const differs = differences(wanted, stands);
      const [first] = differs;
      if (first !== undefined)
        left.push(
          `${job} after ${Math.round(after)} ms: ${differs.slice(0, 5).join(', ')}; ${firstDifference(first, wanted.get(first), stands.get(first))}`,
        );
    } else longest = Math.min(longest, performance.now() - start);
    await workspace.close();
  }
  return { kills, left };
};
