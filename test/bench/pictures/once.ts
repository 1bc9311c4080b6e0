import { parseArgs } from 'node:util';
import { measureHere } from '#test/bench/pictures/measure-here.ts';
import { wanted } from '#test/bench/pictures/wanted.ts';

/** One contestant, one picture, one process. */
const { values } = parseArgs({
  options: {
    name: { type: 'string', default: '' },
    file: { type: 'string', default: '' },
    into: { type: 'string', default: '' },
    qualities: { type: 'string', default: '' },
  },
});
const { name, file, into } = values;
const qualities = values.qualities.split(',').map(Number);
const variants = wanted.map((variant, index) => ({ ...variant, quality: qualities[index] || variant.quality }));
process.stdout.write(`${JSON.stringify(await measureHere(name, { file, into, variants }))}\n`);
