import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    check: { type: 'boolean', default: false },
    /** An older Node, to come from. */
    older: { type: 'string' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const program = join(import.meta.dirname, '..', '..', 'functions', 'cli', 'vardag.js');
const workspace = mkdtempSync(join(tmpdir(), 'vardag-cli-'));
const pause = ['pause', '--scope', 'all', '--reason', 'bench', '--workspace', workspace];

const commands: Readonly<Record<string, readonly [string, ...string[]]>> = {
  empty: [process.execPath, '-e', '0'],
  help: [process.execPath, program, '--help'],
  pause: [process.execPath, program, ...pause],
  ...(values.older === undefined
    ? {}
    : { 'older empty': [values.older, '-e', '0'], 'older help': [values.older, program, '--help'] }),
};

/** Milliseconds, in a folder without content of its own beside it. */
const timeOf = ([file, ...args]: readonly [string, ...string[]]): number => {
  const began = performance.now();
  execFileSync(file, args, { stdio: 'ignore', cwd: workspace });
  return performance.now() - began;
};
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
// One of each before the next of any; the first are warm-up, and fill the compile cache.
for (let run = 0; run <= Number(values.runs); run += 1)
  for (const [name, command] of Object.entries(commands)) {
    const time = timeOf(command);
    if (run > 0) times.get(name)?.push(time);
  }
rmSync(workspace, { recursive: true, force: true });

const of = (name: string): number => median(times.get(name) ?? []);
const wrong: string[] = [];
const row = (what: string, time: number, most: number): void => {
  print(`${what.padEnd(30)}${time.toFixed(0).padStart(8)} ms, at most ${most.toFixed(0)}`);
  if (time > most) wrong.push(`${what} takes ${time.toFixed(0)} ms, more than ${most.toFixed(0)}.`);
};
print(`Medians of ${values.runs}; node -e 0 takes ${of('empty').toFixed(0)} ms.`);
row('vardag --help (5 ×)', of('help'), 5 * of('empty'));
row('vardag pause (10 ×)', of('pause'), 10 * of('empty'));
// The older one is the empty Node more: it starts the other, and waits.
if (values.older !== undefined) row('--help from an older Node', of('older help'), of('help') + of('older empty'));
for (const line of wrong) print(line);
if (values.check && wrong.length > 0) process.exitCode = 1;
