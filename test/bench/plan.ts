import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { interleavings } from '#test/bench/plan/interleaving.ts';
import { type LargePlan, largePlan } from '#test/bench/plan/large-plan.ts';
import { kinds } from '#test/bench/plan/pools.ts';
import { qualityMisses, qualityOf } from '#test/bench/plan/quality.ts';
import { randomPins } from '#test/bench/plan/random-pins.ts';
import { mostOnQuietNight, runRequests } from '#test/bench/plan/run-requests.ts';
import { stabilityMisses, stabilityOf } from '#test/bench/plan/stability.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '30' },
    check: { type: 'boolean', default: false },
    /** `stories,campaigns,weeks`: one large run, in a process of its own, so that its memory is its own. */
    once: { type: 'string' },
    /** How many interleavings of plans, ticks, pauses, answers and changes; alone, without the rest. */
    interleavings: { type: 'string' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(15)).join('');
const fixed = (number: number, digits = 3): string => number.toFixed(digits);

const large = (shape: string): LargePlan => {
  const run = spawnSync(process.execPath, [process.argv[1] ?? '', '--once', shape], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as LargePlan;
};

const interleave = (seeds: number): readonly string[] => {
  const { steps, sent, faults } = interleavings(seeds);
  print(`${seeds} interleavings, ${steps} steps: ${sent} stories sent, ${faults.length} told twice or forgotten.`);
  return faults.slice(0, 5);
};

const bench = async (): Promise<readonly string[]> => {
  const missed: string[] = [];
  const seeds = Array.from({ length: Number(values.seeds) }, (_, seed) => seed);
  print('Largest gap in stories, 24 slots; the optimum is proved by HiGHS');
  print(
    row([
      'pool',
      'weights',
      'filled',
      'optimum',
      'gap',
      'ratio',
      'at optimum',
      'worst above',
      'fifo',
      'random',
      'CPU s',
    ]),
  );
  for (const isWeighted of [false, true])
    for (const kind of kinds) {
      const one = await qualityOf(kind, isWeighted, seeds);
      missed.push(...qualityMisses(one));
      const { filled, pools, optimum, gap, ratio, atOptimum, worst } = one;
      print(
        row([
          ...[kind, isWeighted ? 'shortage' : 'none', `${filled}/${pools}`, fixed(optimum), fixed(gap), fixed(ratio)],
          ...[`${fixed(atOptimum * 100, 0)} %`, fixed(worst, 2), fixed(one.firstInFirstOut, 2), fixed(one.random, 2)],
          fixed(one.seconds, 2),
        ]),
      );
    }
  const stable = stabilityOf(seeds);
  missed.push(...stabilityMisses(stable));
  print(`\n${stable.pools} pools, 8 slots of which 4 stand: slots changed, mean`);
  print(row(['', 'inside', 'beyond']));
  print(row(['one more', fixed(stable.more.inside, 2), fixed(stable.more.beyond, 2)]));
  print(row(['one gone', fixed(stable.gone.inside, 2), fixed(stable.gone.beyond, 2)]));
  print(
    `Without memory one story more changes ${fixed(stable.noMemory, 2)}. The gap is ${fixed(stable.gap)} of a fresh plan's.`,
  );
  const pins = randomPins(100);
  if (pins.lost.length > 0) missed.push(...pins.lost.slice(0, 5));
  print(`\n${pins.pins} pins: ${pins.kept} kept, ${pins.lost.length} lost, refused:`);
  for (const [rule, count] of [...pins.refused].sort(([, a], [, b]) => b - a))
    print(`${String(count).padStart(6)}  ${rule}`);
  print('');
  missed.push(...interleave(10_000));
  print(`\n${row(['stories', 'campaigns', 'slots', 'filled', 'CPU s', 'RSS MB'])}`);
  for (const shape of ['200,3,12', '1000,50,4', '10000,50,4', '100000,50,4']) {
    const one = large(shape);
    const most = shape.startsWith('200,') ? { seconds: 1, megabytes: 600 } : { seconds: 8, megabytes: 600 };
    if (one.seconds > most.seconds) missed.push(`${shape} takes ${fixed(one.seconds, 1)} s.`);
    if (one.megabytes > most.megabytes) missed.push(`${shape} takes ${fixed(one.megabytes, 0)} MB.`);
    print(row([one.stories, one.campaigns, one.slots, one.filled, fixed(one.seconds, 2), fixed(one.megabytes, 0)]));
  }
  print(
    `\nRequests of one run of plan-campaigns, 10000 stories; at most beside facts and consents on a quiet night: ${mostOnQuietNight}`,
  );
  print(row(['run', 'facts', 'consents', 'beside']));
  for (const [name, { facts, consents, beside }] of Object.entries(await runRequests(10_000)))
    print(row([name, facts, consents, beside]));
  return missed;
};

if (values.once === undefined) {
  const missed = values.interleavings === undefined ? await bench() : interleave(Number(values.interleavings));
  for (const line of missed) print(line);
  if (values.check && missed.length > 0) process.exitCode = 1;
} else {
  const [stories = 0, campaigns = 0, weeks = 0] = values.once.split(',').map(Number);
  print(JSON.stringify(largePlan(stories, campaigns, weeks)));
}
