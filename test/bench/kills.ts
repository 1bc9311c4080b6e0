import { parseArgs } from 'node:util';
import { killHere } from '#test/bench/kills-here.ts';
import { runKills } from '#test/bench/run-kills.ts';

const { values } = parseArgs({
  options: {
    'in-process': { type: 'boolean', default: false },
    kills: { type: 'string', default: '200' },
    publications: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
  },
});
if (values['in-process']) process.exit((await killHere()) ? 0 : 1);

const { text, isRight } = await runKills({
  kills: Number(values.kills),
  publications: Number(values.publications),
  seed: Number(values.seed),
});
process.stdout.write(`${text}\n`);
if (!isRight) process.exitCode = 1;
