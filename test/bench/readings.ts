import { parseArgs } from 'node:util';
import { tallyKills } from '#test/bench/readings/kill-collecting.ts';

/** Kills the collecting and joining of readings at operations of the store, and counts what stands twice and what is lost. */
const { values } = parseArgs({
  options: { from: { type: 'string', default: '0' }, runs: { type: 'string', default: '40' } },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const from = Number(values.from);
const told = await tallyKills(Array.from({ length: Number(values.runs) }, (_, n) => from + n));
print(
  `${told.kills} kills: ${told.twice.length} rows twice, ${told.lost.length} lost, ${told.unlike.length} stores unlike`,
);
print(`at ${told.operations.size} kinds of operations: ${[...told.operations].sort().join(', ')}`);
const wrong = [...told.twice, ...told.lost, ...told.unlike];
for (const one of wrong.slice(0, 10)) print(`  ${one}`);
if (wrong.length > 0) process.exitCode = 1;
