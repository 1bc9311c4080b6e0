import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BenchPhase, Counted } from '#test/bench/bench-phases.ts';

const { values } = parseArgs({
  options: {
    vacancies: { type: 'string', default: '50000' },
    stories: { type: 'string', default: '5000' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const size = { vacancies: Number(values.vacancies), stories: Number(values.stories) };
/** What `--check` asks of 50,000 vacancies and 5,000 stories. */
const limits = { seconds: 60, mebibytes: 1024, secondRun: 1 / 5 };
/**
 * A collector that is told of no limit takes what the machine has. This heap leaves a function of 1 GiB as much again for the bytes
 * outside the heap: the ads' texts, a board's whole feed, the program itself.
 */
const heap = ['--max-old-space-size=432', '--max-semi-space-size=24'];
/** As the functions are set, so that what the allocator keeps is theirs. */
const environment = { ...process.env, MALLOC_ARENA_MAX: '2' };

type Run = {
  readonly phases: readonly (readonly [BenchPhase, Counted])[];
  readonly writes: number;
  readonly seconds: number;
  readonly changed: number;
  /** The largest resident set of the process until the run's end. */
  readonly mebibytes: number;
};
type Told = { readonly before: number; readonly first: Run; readonly second: Run };

const script = (address: string, flags: readonly string[], args: readonly string[]): string => {
  const path = fileURLToPath(address);
  const { status, stdout } = spawnSync(process.execPath, [...flags, path, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: environment,
  });
  if (status !== 0) throw new Error(`${path} ended with ${status}.`);
  return stdout;
};

const folder = mkdtempSync(join(tmpdir(), 'vardag-vacancies-'));
const measured = (): Told => {
  try {
    script(
      import.meta.resolve('#test/bench/vacancies-fill.ts'),
      [],
      [folder, String(size.vacancies), String(size.stories)],
    );
    return JSON.parse(script(import.meta.resolve('#test/bench/vacancies-run.ts'), heap, [folder]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
const { before, first, second } = measured();

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  heap,
  ...size,
  before,
  first,
  second,
};
const faults = [
  ...(first.seconds > limits.seconds ? [`the first run took ${first.seconds.toFixed(1)} s`] : []),
  ...(second.mebibytes > limits.mebibytes ? [`it took ${second.mebibytes} MiB at most`] : []),
  ...(second.seconds > first.seconds * limits.secondRun ? [`the second run took ${second.seconds.toFixed(1)} s`] : []),
  ...(second.writes > 0 ? [`the second run wrote ${second.writes} objects`] : []),
  ...(first.changed === 0 ? ['no ad got a story'] : []),
];

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (number: number): string => number.toFixed(2).padStart(8);
if (values.json) print(JSON.stringify({ ...result, faults }, null, 1));
else {
  print(`${result.date}  ${result.machine}, ${heap.join(' ')}`);
  print(`${size.vacancies} vacancies, ${size.stories} stories; ${first.changed} ads got a story\n`);
  print(`${'first run'.padEnd(34)} seconds   writes    reads    lists`);
  for (const [phase, told] of first.phases)
    print(
      `  ${phase.padEnd(32)}${seconds(told.seconds)} ${[told.writes, told.reads, told.lists].map((count) => String(count).padStart(8)).join(' ')}`,
    );
  print(`  ${'in all'.padEnd(32)}${seconds(first.seconds)} ${String(first.writes).padStart(8)}`);
  print(`second run, nothing changed       ${seconds(second.seconds)} ${String(second.writes).padStart(8)}`);
  print(`peak resident set: ${first.mebibytes} MiB, ${second.mebibytes} after the second run (${before} at the start)`);
  for (const fault of faults) print(`over the limit: ${fault}`);
}
if (values.check && faults.length > 0) process.exitCode = 1;
