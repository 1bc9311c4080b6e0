import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { subscriptions } from '#functions/subscriptions.ts';
import { mostStart } from '#test/bench/start/bars.ts';
import {
  type Bundle,
  bundleEmpty,
  bundleHandler,
  bundleWeb,
  placeBootstrap,
  webFunctions,
} from '#test/bench/start/bundle.ts';
import { installInterfaceClient } from '#test/bench/start/interface-client.ts';
import { measureStart, type Runtime, type Start } from '#test/bench/start/measure.ts';
import { startBenchAws } from '#test/bench/start/place.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    check: { type: 'boolean', default: false },
    ric: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

/** The wake that loads the language model; no bar is set for it, which is told in docs/values.md by its own. */
const newSentence = '…, a new sentence';

type Wake = { readonly label: string; readonly bundle: Bundle; readonly before: () => Promise<void> };

const row = (cells: readonly string[]): string =>
  cells.map((cell, n) => (n === 0 ? cell.padEnd(20) : cell.padStart(11))).join('');

const folder = await mkdtemp(join(tmpdir(), 'vardag-start-'));
const aws = await startBenchAws(folder);
try {
  const functions = await Promise.all(subscriptions.map(({ handler }) => bundleHandler(handler, folder)));
  const web = await Promise.all(webFunctions.map((name) => bundleWeb(name, folder)));
  const bundles: readonly Bundle[] = [await bundleEmpty(folder), ...web, ...functions];
  const ric = values.ric ? await installInterfaceClient(folder) : null;
  const runtime: Runtime = {
    command: ric === null ? [process.execPath, await placeBootstrap(folder)] : [process.execPath, ric, 'index.handler'],
    environment: aws.environment,
  };
  // Last: what it leaves is what the other wakes of the next turn have read already.
  const wakes: readonly Wake[] = [
    ...bundles.map((bundle) => ({ label: bundle.name, bundle, before: async () => undefined })),
    ...bundles
      .filter(({ name }) => name === 'review-stories')
      .map((bundle) => ({ label: newSentence, bundle, before: aws.putNewSentence })),
  ];
  const starts = new Map<string, Start[]>(wakes.map(({ label }) => [label, []]));
  // One of each before the next of any, so that whatever else the machine does falls on all alike; the first are warm-up.
  for (let run = 0; run <= Number(values.runs); run += 1)
    for (const { label, bundle, before } of wakes) {
      await before();
      const start = await measureStart(bundle, runtime);
      if (run > 0) starts.get(label)?.push(start);
    }
  const of = (name: string, read: (start: Start) => number | null): number =>
    median((starts.get(name) ?? []).map((start) => read(start) ?? Number.NaN));
  const whole = ({ start, first }: Start): number => start + first;
  const empty = of('empty', whole);
  const wrong: string[] = [];
  print(`${values.runs} starts of each, medians, under ${ric === null ? 'a client of our own' : 'aws-lambda-ric'}.`);
  print(row(['', 'KB', 'start ms', 'first ms', 'both ms', 'at most', 'memory MB']));
  for (const {
    label: name,
    bundle: { bytes },
  } of wakes) {
    const most = name === newSentence ? Number.NaN : mostStart(name, empty);
    const both = of(name, whole);
    const memory = of(name, (one) => one.memory) / 2 ** 20;
    const times = [of(name, (one) => one.start), of(name, (one) => one.first), both, most, memory];
    print(row([name, (bytes / 1000).toFixed(0), ...times.map((one) => (Number.isNaN(one) ? '' : one.toFixed(0)))]));
    if (name !== 'empty' && both > most)
      wrong.push(`${name} answers its first wake after ${both.toFixed(0)} ms, more than ${most.toFixed(0)}.`);
  }
  for (const line of wrong) print(line);
  if (values.check && wrong.length > 0) process.exitCode = 1;
} finally {
  await aws.close();
  await rm(folder, { recursive: true, force: true });
}
