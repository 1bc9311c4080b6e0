import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { type Running, vardagCommand } from '#test/bench/command.ts';
import { killPauses } from '#test/bench/kill-pauses.ts';
import { killedWorkspace, type Standing } from '#test/bench/killed-workspace.ts';
import { killsTable, placeOfKill } from '#test/bench/kills-table.ts';
import { seeded } from '#test/bench/seeded.ts';
import { slowLinkedIn } from '#test/bench/slow-linkedin.ts';

/** A process meets its end when it has written so many entries at most, and so many milliseconds later at most. */
const mostEntries = 6;
const longestRest = 200;
/** How often somebody pauses, and how many runs a pause lasts at most. */
const pausesARun = 0.12;
const longestPause = 3;
/** Minutes after the last kill at which it is woken in peace: when looks count, and after a re-send. */
const peace = [0, 1, 4, 10, 12, 15, 22, 34];

const isOut = ({ state, isAsked }: Standing): boolean => state.kind === 'published' || isAsked;
/** Nobody is at work on it: a send in question waits for its looks. */
const isIdle = (one: Standing): boolean => isOut(one) || one.state.kind === 'unknown' || one.state.kind === 'sending';

export type Kills = { readonly kills: number; readonly publications: number; readonly seed: number };

/** Real processes that are killed at random moments, and what stands at the end, in words. */
export const runKills = async ({ kills, publications, seed }: Kills) => {
  const random = seeded(seed);
  /** The pipeline wakes once a minute. Time goes ahead of the clock on the wall, for the pipeline and for LinkedIn. */
  let ahead = 0;
  const now = (): Temporal.Instant => Temporal.Now.instant().add({ minutes: ahead });
  const folder = await mkdtemp(join(tmpdir(), 'vardag-kills-'));
  const workspace = killedWorkspace(folder);
  const linkedIn = await slowLinkedIn(() => now().epochMilliseconds, random);
  const pauses = killPauses(folder, now, random);
  const environment = {
    VARDAG_LINKEDIN_URL: linkedIn.url,
    VARDAG_LINKEDIN_TOKEN: 'sandbox-token',
    VARDAG_LINKEDIN_ORGANIZATION: '5515715',
  };
  const wake = (): Running =>
    vardagCommand(['job', 'start-due', '--at', now().toString(), '--workspace', folder, '--json'], environment);

  /** Strikes at a random moment of the run's work, unless it ends by itself first. */
  const strike = async (run: Running): Promise<void> => {
    const last = (await workspace.entries()) + 1 + random.below(mostEntries);
    while (run.process.exitCode === null && (await workspace.entries()) < last) await pause(10);
    await pause(random.next() * longestRest);
    run.process.kill('SIGKILL');
  };

  /** Kills runs until there have been enough; when less than half of what was due is left to begin, others become due. */
  const killing = async () => {
    const places = new Map<string, number>();
    let [killed, runs, faults, pausedFor] = [0, 0, 0, 0];
    let before = await workspace.ledgers();
    while (killed < kills) {
      const left = before.filter((one) => !isIdle(one)).length;
      if (left <= publications / 2) {
        await workspace.fill(publications - left, now());
        before = await workspace.ledgers();
      }
      const run = wake();
      const isPausing = pausedFor === 0 && random.chance(pausesARun);
      const pausing = isPausing ? pause(random.next() * longestRest).then(() => pauses.begin(before)) : null;
      const [{ signal, code }] = await Promise.all([run.ended, strike(run), pausing]);
      if (isPausing) pausedFor = 1 + random.below(longestPause);
      else if (pausedFor > 0) {
        pausedFor -= 1;
        if (pausedFor === 0) await pauses.end();
      }
      runs += 1;
      ahead += 1;
      if (code === 3) faults += 1;
      const after = await workspace.ledgers();
      if (signal === 'SIGKILL') {
        killed += 1;
        const place = placeOfKill(before, after);
        places.set(place, (places.get(place) ?? 0) + 1);
      }
      before = after;
    }
    return { killed, runs, faults, places };
  };

  const recovering = async (): Promise<number> => {
    let faults = 0;
    await pauses.end();
    const start = ahead;
    for (const minutes of peace) {
      ahead = start + minutes;
      const { code } = await wake().ended;
      if (code === 3) faults += 1;
    }
    return faults;
  };

  try {
    const met = await killing();
    const faults = met.faults + (await recovering());
    const ledgers = await workspace.ledgers();
    const verify = vardagCommand(['verify', '--workspace', folder]);
    const isWhole = (await verify.ended).code === 0;
    const paused = pauses.told(linkedIn.asked(), ledgers);
    const { text, isRight } = killsTable({ ...met, faults, ledgers, posts: linkedIn.posts(), paused });
    return {
      text: `${text}\nvardag verify: ${isWhole ? 'whole' : verify.output()}`,
      isRight: isRight && isWhole,
      paused,
    };
  } finally {
    await linkedIn.close();
    await rm(folder, { recursive: true, force: true });
  }
};
