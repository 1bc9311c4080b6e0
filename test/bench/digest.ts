import { parseArgs } from 'node:util';
import { coverage, falseArrows, kinds } from '#test/bench/digest/comparisons.ts';
import { drawFrom } from '#test/bench/digest/drawn.ts';
import { scaleRun } from '#test/bench/digest/scale-run.ts';
import { seeded } from '#test/bench/seeded.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '22' },
    runs: { type: 'string', default: '4000' },
    /** How many posts a year, of the digests that are written whole. */
    posts: { type: 'string', default: '1000,10000,100000' },
  },
});
const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const runs = Number(options.runs);

const intervals = (): void => {
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
};

/** A month of ten thousand posts a year is to be written within these. */
const most = { requests: 100, seconds: 5, peak: 256 };

const scale = async (): Promise<void> => {
  print('\nOne digest of a month, with a year behind it: requests to the stores, processor time, memory at most');
  for (const posts of options.posts.split(',').map(Number)) {
    const { requests, consents, seconds, peak } = await scaleRun(posts, '2026-11');
    print(
      `${String(posts).padStart(7)} posts  ${requests} requests and ${consents} of consents  ${seconds.toFixed(1)} s  ${peak.toFixed(0)} MiB`,
    );
    const missed = posts === 10_000 && (requests > most.requests || seconds > most.seconds || peak > most.peak);
    if (missed) process.exitCode = 1;
  }
};

if (runs > 0) intervals();
await scale();
