import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { syndicateVacancies } from '#functions/vacancies/syndicate-vacancies.ts';
import { benchWorld } from '#test/bench/bench-world.ts';

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

const folder = mkdtempSync(join(tmpdir(), 'vardag-vacancies-'));
const world = await benchWorld(folder, size);
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const before = peak();

const run = async () => {
  const began = performance.now();
  world.begin();
  const { outcomes, notes } = await syndicateVacancies(world.deps);
  return { ...world.told(), seconds: (performance.now() - began) / 1000, changed: outcomes.length, notes };
};
const first = await run();
const second = await run();
rmSync(folder, { recursive: true, force: true });

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`,
  ...size,
  mebibytes: { before, peak: peak() },
  first,
  second,
};
const faults = [
  ...(first.seconds > limits.seconds ? [`the first run took ${first.seconds.toFixed(1)} s`] : []),
  ...(peak() > limits.mebibytes ? [`it took ${peak()} MiB at most`] : []),
  ...(second.seconds > first.seconds * limits.secondRun ? [`the second run took ${second.seconds.toFixed(1)} s`] : []),
  ...(second.writes > 0 ? [`the second run wrote ${second.writes} objects`] : []),
  ...(first.changed === 0 ? ['no ad got a story'] : []),
];

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (number: number): string => number.toFixed(2).padStart(8);
if (values.json) print(JSON.stringify({ ...result, faults }, null, 1));
else {
  print(`${result.date}  ${result.machine}`);
  print(`${size.vacancies} vacancies, ${size.stories} stories; ${first.changed} ads got a story\n`);
  print(`${'first run'.padEnd(34)} seconds   writes    reads    lists`);
  for (const [phase, told] of first.phases)
    print(
      `  ${phase.padEnd(32)}${seconds(told.seconds)} ${[told.writes, told.reads, told.lists].map((count) => String(count).padStart(8)).join(' ')}`,
    );
  print(`  ${'in all'.padEnd(32)}${seconds(first.seconds)} ${String(first.writes).padStart(8)}`);
  print(`second run, nothing changed       ${seconds(second.seconds)} ${String(second.writes).padStart(8)}`);
  print(`peak resident set: ${result.mebibytes.peak} MiB (${before} before the first run)`);
  for (const fault of faults) print(`over the limit: ${fault}`);
}
if (values.check && faults.length > 0) process.exitCode = 1;
