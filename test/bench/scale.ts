import { parseArgs } from 'node:util';
import { requestsIn } from '#test/bench/counted.ts';
import { requestDollars } from '#test/bench/prices.ts';
import { type BigDay, bigDay, requestsEach } from '#test/bench/scale/big-day.ts';

const { values } = parseArgs({
  options: {
    stories: { type: 'string', default: '1000,10000,100000,1000000' },
    publications: { type: 'string', default: '100000' },
    check: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(13)).join('');

/** Publications with which pools are compared; what one costs does not depend on how many there are. */
const sample = 500;
/** Part by which the dearest pool may differ from the cheapest. */
const flat = 0.1;
const mostIdle = 3;

const told = (one: BigDay): string => {
  const { put, get, list, head, remove } = one.each;
  const each = (count: number) => (count / one.publications).toFixed(2);
  return row([
    one.stories,
    one.publications,
    each(put),
    each(get),
    each(list),
    each(head),
    each(remove),
    requestsEach(one).toFixed(2),
    requestsIn(one.idle.before),
  ]);
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const wrong: string[] = [];
const judge = (one: BigDay): void => {
  if (one.posts !== one.publications) wrong.push(`${one.posts} posts of ${one.publications}.`);
  if (requestsIn(one.idle.before) > mostIdle) wrong.push(`An idle tick took ${requestsIn(one.idle.before)} requests.`);
};

print('Requests to the stores for one publication, by what its pool holds');
print(row(['stories', 'publications', 'PUT', 'GET', 'LIST', 'HEAD', 'DELETE', 'all', 'idle tick']));
const pools: BigDay[] = [];
for (const stories of values.stories.split(',').map(Number)) {
  const one = await bigDay(stories, Math.min(sample, stories));
  judge(one);
  pools.push(one);
  print(told(one));
}
const costs = pools.map(requestsEach);
const spread = Math.max(...costs) / Math.min(...costs) - 1;
print(`The dearest pool costs ${(spread * 100).toFixed(1)} % more than the cheapest; at most ${flat * 100} %.`);
if (spread > flat) wrong.push('The cost of a publication depends on the pool.');

const most = Math.max(...values.stories.split(',').map(Number));
print('\nOne day, a slot each minute of nine hours, in the largest pool');
print(row(['publications', 'plan MB', 'tick LIST', 'tick ms', 'after, LIST', '$ per 1000', '$ ticks']));
for (const publications of [1_000, 10_000, 100_000].filter(
  (count) => count <= Math.min(most, Number(values.publications)),
)) {
  const one = await bigDay(most, publications);
  judge(one);
  const { ticks, idle, planBytes } = one;
  print(
    row([
      publications,
      (planBytes / 1e6).toFixed(1),
      (ticks.list / ticks.milliseconds.length).toFixed(0),
      median(ticks.milliseconds).toFixed(0),
      idle.after.list,
      ((requestDollars(one.each) / publications) * 1000).toFixed(3),
      requestDollars(ticks).toFixed(2),
    ]),
  );
}
for (const line of wrong) print(line);
if (values.check && wrong.length > 0) process.exitCode = 1;
