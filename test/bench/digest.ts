import { parseArgs } from 'node:util';
import { coverage, falseArrows, kinds } from '#test/bench/digest/comparisons.ts';
import { drawFrom } from '#test/bench/digest/drawn.ts';
import { seeded } from '#test/bench/seeded.ts';

const { values: options } = parseArgs({
  options: { seed: { type: 'string', default: '22' }, runs: { type: 'string', default: '4000' } },
});
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const runs = Number(options.runs);

print(`Intervals and arrows where nothing changed, ${runs} comparisons each, seed ${options.seed}`);
for (const n of [5, 8, 12, 20, 40]) {
  const { told, held } = coverage(drawFrom(seeded(Number(options.seed)).next), n, runs);
  print(
    `interval of a rate          n ${String(n).padStart(2)}  holds the truth ${percent(held, told)} (told ${percent(told, runs)})`,
  );
}
for (const kind of kinds)
  for (const n of kind.sizes) {
    const { told, arrows } = falseArrows(kind, drawFrom(seeded(Number(options.seed)).next), n, runs);
    print(
      `${kind.name.padEnd(27)} n ${String(n).padStart(2)}  false arrows ${percent(arrows, told)} (told ${percent(told, runs)})`,
    );
  }
