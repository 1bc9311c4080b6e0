import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { type Running, vardagCommand } from '#test/bench/command.ts';
import { killedWorkspace } from '#test/bench/killed-workspace.ts';
import { seeded } from '#test/bench/seeded.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    publications: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const [kills, publications] = [Number(values.kills), Number(values.publications)];
const random = seeded(Number(values.seed));

/** Milliseconds of work, counted from its first entry in a ledger, in which a process meets its end. */
const longestLife = 600;
/** Minutes after the last kill at which it is woken in peace: when looks count, and after a re-send. */
const peace = [0, 1, 4, 10, 12, 15, 22];

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const sandboxAddress = async (sandbox: Running): Promise<string> => {
  for (;;) {
    const address = /"linkedin":\s*"([^"]+)"/.exec(sandbox.output())?.[1];
    if (address !== undefined) return address;
    if (sandbox.process.exitCode !== null) throw new Error(sandbox.output());
    await pause(50);
  }
};

const folder = await mkdtemp(join(tmpdir(), 'vardag-kills-'));
const { commentaries, entries, ledgers } = await killedWorkspace(folder, publications);
const sandbox = vardagCommand(['sandbox', '--port', '0', '--json', '--workspace', join(folder, 'linkedin')]);
try {
  const address = await sandboxAddress(sandbox);
  const environment = {
    VARDAG_LINKEDIN_URL: address,
    VARDAG_LINKEDIN_TOKEN: 'sandbox-token',
    VARDAG_LINKEDIN_ORGANIZATION: '5515715',
  };
  const wake = (at: Temporal.Instant): Running =>
    vardagCommand(['job', 'start-due', '--at', at.toString(), '--workspace', folder, '--json'], environment);
  /** Strikes a moment after the run has begun to write. */
  const strike = async (run: Running): Promise<void> => {
    const before = await entries();
    while (run.process.exitCode === null && (await entries()) === before) await pause(10);
    await pause(random.next() * longestLife);
    run.process.kill('SIGKILL');
  };
  let killed = 0;
  let faults = 0;
  const met: Record<string, number> = {};
  /** When all that is left waits for its looks, the pipeline's time goes ahead of the sandbox's. */
  let ahead = 0;
  for (let now = await ledgers(); killed < kills && now['published'] !== publications; now = await ledgers()) {
    const inQuestion = (now['sending'] ?? 0) + (now['unknown'] ?? 0);
    if (inQuestion + (now['published'] ?? 0) === publications) ahead += 1;
    const run = wake(Temporal.Now.instant().add({ minutes: ahead }));
    const [{ signal, code }] = await Promise.all([run.ended, strike(run)]);
    if (signal === 'SIGKILL') killed += 1;
    else if (code === 3) faults += 1;
    for (const [kind, count] of Object.entries(await ledgers()))
      if (kind !== 'published' && kind !== 'none') met[kind] = (met[kind] ?? 0) + count;
  }
  print(`${killed} kills with SIGKILL; ${faults} runs ended in a fault`);
  print(`unfinished ledgers found after kills: ${JSON.stringify(met)}`);
  print(`ledgers after the last kill: ${JSON.stringify(await ledgers())}`);
  const end = Temporal.Now.instant().add({ minutes: ahead });
  for (const minutes of peace) {
    const run = wake(end.add({ minutes }));
    const { code } = await run.ended;
    if (code === 3) print(run.output());
  }
  const state = (await (await fetch(`${address}/_sandbox/state`)).json()) as {
    readonly posts: readonly { readonly sentCommentary: string; readonly deletedAt: number | null }[];
  };
  const counts = commentaries.map((text) => state.posts.filter((post) => post.sentCommentary === text).length);
  const verify = vardagCommand(['verify', '--workspace', folder]);
  const whole = (await verify.ended).code === 0;
  const told = await ledgers();
  print(`ledgers in the end: ${JSON.stringify(told)}`);
  print(
    `posts: ${state.posts.length} for ${publications} publications; ${counts.filter((count) => count > 1).length} duplicated, ${counts.filter((count) => count === 0).length} without a post`,
  );
  print(`vardag verify: ${whole ? 'whole' : verify.output()}`);
  if (!whole || told['published'] !== publications || counts.some((count) => count !== 1)) process.exitCode = 1;
} finally {
  sandbox.process.kill('SIGTERM');
  await sandbox.ended;
  await rm(folder, { recursive: true, force: true });
}
