import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { manyStories } from '#test/bench/desk/many-stories.ts';
import { type ActTook, measuredActs } from '#test/bench/desk/measured-acts.ts';
import { goEveryWay } from '#test/bench/desk/ways-gone.ts';
import { weighPages } from '#test/bench/desk/weighed-pages.ts';
import { isNewsroom, startDemo } from '#test/builders/journeys/started-demo.ts';

const parts = ['start', 'acts', 'weight', 'ways'] as const;
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    /** Only these of `start`, `acts`, `weight`, `ways`. */
    part: { type: 'string', multiple: true, default: [...parts] },
    stories: { type: 'string', default: '1000' },
    /** How often each act is done. */
    times: { type: 'string', default: '10' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const wrong: string[] = [];
const bar = (what: string, value: number, most: number, unit: string): void => {
  print(`${what.padEnd(44)}${value.toFixed(unit === 's' ? 1 : 0).padStart(8)} ${unit}, at most ${most}`);
  if (value > most) wrong.push(`${what}: ${value.toFixed(unit === 's' ? 1 : 0)} ${unit}, more than ${most}.`);
};

const [mostFirst, mostNewsroom, mostAct, mostWeight] = [5, 25, 300, 150] as const;

const share = (numbers: readonly number[], part: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
};

if (values.part.includes('start')) {
  const demo = await startDemo();
  bar('the first page after npm start', demo.firstPage / 1000, mostFirst, 's');
  while (!isNewsroom((await demo.see('/newsroom/'))?.text ?? '')) await pause(100);
  bar('the newsroom after npm start', demo.since() / 1000, mostNewsroom, 's');
  await demo.stop();
  await demo.remove();
}

if (values.part.includes('acts') || values.part.includes('weight')) {
  const world = await manyStories(Number(values.stories), 'sv');
  try {
    if (values.part.includes('weight')) {
      print(`\nPages at ${values.stories} stories, with style and font, before pictures:`);
      for (const { path, bytes, took } of await weighPages(world))
        bar(`${path} (${took.toFixed(0)} ms)`, bytes / 1000, mostWeight, 'kB');
    }
    if (values.part.includes('acts')) {
      print(
        `\nActs at ${values.stories} stories, ${values.times} times each: median, the slowest of twenty, and medians of the rest.`,
      );
      print(
        ' '.repeat(44) + ['answer', '', 'page after', 'work', 'requests'].map((name) => name.padStart(11)).join(''),
      );
      const all: number[] = [];
      for (const [name, took] of await measuredActs(world, Number(values.times))) {
        const of = (what: keyof ActTook): readonly number[] => took.map((one) => one[what]);
        all.push(...of('answer'));
        const cells = [
          [of('answer'), 0.5],
          [of('answer'), 0.95],
          [of('page'), 0.5],
          [of('work'), 0.5],
          [of('requests'), 0.5],
        ] as const;
        print(name.padEnd(44) + cells.map(([numbers, part]) => share(numbers, part).toFixed(0).padStart(11)).join(''));
      }
      bar('an act, median', share(all, 0.5), mostAct, 'ms');
      bar('an act, 95 of 100', share(all, 0.95), mostAct, 'ms');
    }
  } finally {
    await world.close();
  }
}

if (values.part.includes('ways')) {
  print('\nThe whole way, from a first letter to the receipts:');
  for await (const { way, steps, seconds, fault } of goEveryWay()) {
    const name = `${way.language} ${way.width} ${way.script ? 'script' : 'no script'} ${way.hand}`;
    print(
      `${name.padEnd(44)}${String(steps).padStart(5)} steps ${seconds.toFixed(1).padStart(6)} s${fault === null ? '' : `  ${fault}`}`,
    );
    if (fault !== null) wrong.push(`${name}: ${fault}`);
  }
}

for (const line of wrong) print(line);
if (values.check && wrong.length > 0) process.exitCode = 1;
