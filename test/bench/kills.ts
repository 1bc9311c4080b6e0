import { parseArgs } from 'node:util';
import { killHere } from '#test/bench/kills-here.ts';
import { killStarted } from '#test/bench/kills-started.ts';
import { runHandKills } from '#test/bench/run-hand-kills.ts';
import { runKills } from '#test/bench/run-kills.ts';

const { values } = parseArgs({
  options: {
    'by-hand': { type: 'boolean', default: false },
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

const { text, isRight } = await (values['by-hand'] ? runHandKills : runKills)({
  kills: Number(values.kills ?? 200),
  publications: Number(values.publications),
  seed,
});
process.stdout.write(`${text}\n`);
if (!isRight) process.exitCode = 1;
