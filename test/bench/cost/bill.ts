import type { HandlerName } from '#functions/subscriptions.ts';
import type { Work } from '#test/bench/cost/counted-pipeline.ts';
import type { Month } from '#test/bench/cost/simulated-month.ts';
import { prices, requestDollars } from '#test/bench/prices.ts';
import { functionTable } from '../../../cdk/function-table.ts';

/** Send, receive and delete. */
const requestsPerMessage = 3;
/** Long polls of an event source whose queue is empty: five pollers, twenty seconds each. */
const idlePolls = 650_000;

export type Line = {
  readonly name: string;
  readonly wakes: number;
  readonly put: number;
  readonly get: number;
  readonly list: number;
  readonly gbSeconds: number;
  readonly dollars: number;
};

/** What one function cost: its requests, its events and messages, and its time at the memory that the stack gives it. */
export const lineOf = (name: HandlerName, { wakes, milliseconds, messages, counts }: Work, times = 1): Line => {
  const gbSeconds = (milliseconds / 1000) * (functionTable[name].memory / 1024);
  const dollars =
    requestDollars(counts) +
    counts.events * prices.each.event.dollars +
    messages * requestsPerMessage * prices.each.message.dollars +
    wakes * prices.each.invocation.dollars +
    gbSeconds * prices.each.gbSecond.dollars;
  const { put, get, head, tags, list } = counts;
  return {
    name,
    wakes: wakes * times,
    put: put * times,
    get: (get + head + tags) * times,
    list: list * times,
    gbSeconds: gbSeconds * times,
    dollars: dollars * times,
  };
};

export type Bill = {
  readonly lines: readonly Line[];
  /** What is paid however little is told, dollars a month. */
  readonly standing: Readonly<Record<string, number>>;
  readonly dollars: number;
};

/** A month of a city that tells so many stories: what follows a story is taken as often, what follows the clock as it is. */
export const cityBill = (month: Month, stories: number): Bill => {
  const times = stories / month.stories;
  const byStory: readonly HandlerName[] = ['publish-story', 'review-stories'];
  const lines = [...month.work].map(([name, work]) => lineOf(name, work, byStory.includes(name) ? times : 1));
  const bytes = Object.values(month.kept).reduce((sum, kept) => sum + kept, 0);
  const schedules = month.work.get('start-due')?.wakes ?? 0;
  const standing = {
    'secret of LinkedIn': prices.each.secretMonth.dollars,
    'polling of the queue': idlePolls * prices.each.message.dollars,
    'schedules of ticks': schedules * prices.each.schedule.dollars,
    'storage after a year': ((bytes * times * 12) / 1e9) * prices.each.gbMonth.dollars,
  };
  const sum = [...lines.map((line) => line.dollars), ...Object.values(standing)].reduce((a, b) => a + b, 0);
  return { lines: lines.toSorted((a, b) => b.dollars - a.dollars), standing, dollars: sum };
};

export type Growth = {
  readonly name: string;
  readonly grows: string;
  /** Dollars a month when as many stories are told, if nothing prevented it. */
  readonly dollars: number;
  readonly prevents: string;
};

export type LargeBill = {
  readonly storiesMonth: number;
  readonly publications: number;
  /** Straight with the publications. */
  readonly publishing: Line;
  readonly growths: readonly Growth[];
};

/** They read every fact at each run that does work. */
const readersOfFacts: readonly (readonly [HandlerName, string])[] = [
  ['withdraw-stories', ''],
  ['plan-campaigns', 'It runs one at a time, however many approvals come.'],
  [
    'syndicate-vacancies',
    'A run that sees nothing new stops after its lists; runs go one at a time, so that many settled publications share one.',
  ],
];
const packing =
  'Facts stand in packs of five thousand, so that a run lists them and reads what changed since the packing.';

/** They read other objects, one by one. */
const otherReaders: readonly (readonly [HandlerName, string])[] = [
  ['write-digest', 'It runs five times a month.'],
  ['review-stories', 'A story that nothing has happened to keeps its last review, which is read.'],
];

/**
 * So many stories a day: what follows publications grows with them; what reads everything grows with the square. `factDollars` is
 * what reading one fact costs among very many.
 */
export const largeBill = (month: Month, storiesDay: number, factDollars: number): LargeBill => {
  const storiesMonth = storiesDay * 30.4;
  const work = month.work.get('publish-story');
  if (work === undefined) throw new Error('The month published nothing.');
  const perStory = work.wakes / month.stories;
  const publications = storiesMonth * perStory;
  const more = storiesMonth / month.pool;
  const facts = month.facts.count * more;
  const gigabytes = (month.facts.bytes * more) / 1e9;
  const ofFacts = readersOfFacts.flatMap(([name, prevents]) => {
    const one = month.work.get(name);
    if (one === undefined) return [];
    const grows = `${one.wakes} runs a month, each reading ${(facts / 1e6).toFixed(1)} million facts (${gigabytes.toFixed(1)} GB)`;
    return [{ name, grows, dollars: one.wakes * facts * factDollars, prevents: `${packing} ${prevents}`.trim() }];
  });
  const ofOthers = otherReaders.flatMap(([name, prevents]) => {
    const one = month.work.get(name);
    if (one === undefined) return [];
    const { put: _, ...reads } = one.counts;
    const dollars = requestDollars({ ...reads, put: 0, list: 0 }) * more;
    return [
      { name, grows: `${one.wakes} runs a month, each reading what ${month.pool} stories left`, dollars, prevents },
    ];
  });
  const scheduled: Growth = {
    name: 'start-due',
    grows: 'a tick reads the plan of its day and lists the markers of what was served',
    dollars: 60 * 24 * 30.4 * (publications / 30.4 / 1000) * prices.each.put.dollars,
    prevents: 'Days stand apart: a tick looks at its own and the one before, whatever was published earlier.',
  };
  return {
    storiesMonth,
    publications,
    publishing: lineOf('publish-story', work, publications / work.wakes),
    growths: [scheduled, ...ofFacts, ...ofOthers].toSorted((a, b) => b.dollars - a.dollars),
  };
};
