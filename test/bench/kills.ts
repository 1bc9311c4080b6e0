import { parseArgs } from 'node:util';
import { killHere } from '#test/bench/kills-here.ts';
import { killStarted } from '#test/bench/kills-started.ts';
import { runKills } from '#test/bench/run-kills.ts';

const { values } = parseArgs({
  options: {
    'in-process': { type: 'boolean', default: false },
    job: { type: 'string' },
    kills: { type: 'string' },
    publications: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
if (values['in-process']) process.exit((await killHere()) ? 0 : 1);
if (values.job !== undefined)
  process.exit((await killStarted(values.job, { kills: Number(values.kills ?? 30), seed })) ? 0 : 1);

const { text, isRight } = await runKills({
  kills: Number(values.kills ?? 200),
  publications: Number(values.publications),
  seed,
});
process.stdout.write(`${text}\n`);
if (!isRight) process.exitCode = 1;
