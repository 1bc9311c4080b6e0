import { parseArgs } from 'node:util';
import { killHere } from '#test/bench/kills-here.ts';
import { runHandKills } from '#test/bench/run-hand-kills.ts';
import { runKills } from '#test/bench/run-kills.ts';

const { values } = parseArgs({
  options: {
    'by-hand': { type: 'boolean', default: false },
    'in-process': { type: 'boolean', default: false },
    kills: { type: 'string', default: '200' },
    publications: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
if (values['in-process']) process.exit((await killHere()) ? 0 : 1);

const { text, isRight } = await (values['by-hand'] ? runHandKills : runKills)({
  kills: Number(values.kills),
  publications: Number(values.publications),
  seed: Number(values.seed),
});
process.stdout.write(`${text}\n`);
if (!isRight) process.exitCode = 1;
