import { Temporal } from 'temporal-polyfill';
import type { RunningClock } from '#functions/adapters/clock/running.ts';
import { eachByItself, whereOf } from '#functions/ground/ledger/each-by-itself.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { type HandlerName, subscriptions } from '#functions/subscriptions.ts';
import type { Local } from '#functions/wiring/local.ts';
import { simulate, turnsOf } from '#functions/wiring/simulate.ts';

type Heads = ReadonlyMap<string, string>;

/** A workspace that lives while it is served: its schedules come, and what people change in the content is told to whom it concerns. */
export type Living = {
  /**
   * Wakes whoever listens to what has changed in the content since the last look, by the desk or by hand. What fails is told in
   * the log, by this and by a tick, and is tried again at the next tick.
   */
  readonly changed: () => Promise<void>;
  /** What has come since the last tick, each function once; a lid that was closed is caught up with so. */
  readonly tick: () => Promise<void>;
  /** The next slot in which something is planned to go out; null for none. */
  readonly nextSlot: () => Promise<Temporal.Instant | null>;
  /** Lives through the time until the next slot has come. Answers which it was. */
  readonly runToNextSlot: () => Promise<Temporal.Instant | null>;
};

/** What has come while a lid was closed for longer than this is not looked for hour by hour. */
const longestGap = { hours: 24 * 8 } as const;

const hoursBetween = (from: Temporal.Instant, until: Temporal.Instant): readonly Temporal.Instant[] => {
  const first = from.round({ smallestUnit: 'hour', roundingMode: 'floor' });
  const hours: Temporal.Instant[] = [];
  for (let hour = first; Temporal.Instant.compare(hour, until) <= 0; hour = hour.add({ hours: 1 })) hours.push(hour);
  return hours;
};

/** Which functions have had their turn after `from`, until now, in order and once each. */
export const turnsSince = (
  from: Temporal.Instant,
  until: Temporal.Instant,
  timeZone: string,
): readonly HandlerName[] => {
  const earliest = until.subtract(longestGap);
  const start = Temporal.Instant.compare(from, earliest) < 0 ? earliest : from;
  const turns = hoursBetween(start, until).flatMap((hour) => turnsOf(hour, timeZone));
  const come = turns.filter(
    ({ at }) => Temporal.Instant.compare(at, start) > 0 && Temporal.Instant.compare(at, until) <= 0,
  );
  return [...new Set(come.map(({ handler }) => handler))];
};

/** Who listens to a change under these keys, in the table's order. */
export const listenersOf = (keys: readonly string[]): readonly HandlerName[] =>
  subscriptions
    .filter(({ content }) => content.some((prefix) => keys.some((key) => key.startsWith(prefix))))
    .map(({ handler }) => handler);

const changedKeys = (before: Heads, after: Heads): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));

export const living = async (local: Local, { clock, moveOn }: RunningClock, timeZone: string): Promise<Living> => {
  const headsNow = async (): Promise<Heads> =>
    new Map((await local.deps.content.list('')).map(({ key, etag }) => [key, etag]));
  let heads = await headsNow();
  let last = clock.now();
  let queue: Promise<unknown> = Promise.resolve();
  /** One thing after the other: two runs at once would only wait for each other's locks. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work, work);
    // Whoever asked for it hears of its fault; what comes after it only waits for its end.
    queue = result.catch(() => undefined);
    return result;
  };
  const orTold = (work: Promise<void>): Promise<void> =>
    work.catch((fault) =>
      local.deps.log.warn('a look at what has come or changed failed, and is made again', { fault: whereOf(fault) }),
    );
  /** What was woken and did not end. */
  let owed: readonly HandlerName[] = [];
  const wakeAll = async (names: readonly HandlerName[]): Promise<void> => {
    const { answers } = await eachByItself(local.deps, names, { fileOf: (name) => name }, async (name) => {
      await local.wake(name);
      return name;
    });
    owed = [...owed, ...names].filter((name) => !answers.includes(name));
  };
  const tellChanges = async (): Promise<void> => {
    const now = await headsNow();
    const names = listenersOf(changedKeys(heads, now));
    heads = now;
    await wakeAll(names);
  };
  const nextSlot = async (): Promise<Temporal.Instant | null> => {
    const now = clock.now();
    const planned = (await readAllPlans(local.deps)).flatMap((day) => day.planned);
    const coming = planned
      .filter(({ story, latest }) => story !== null && Temporal.Instant.compare(latest, now) > 0)
      .map(({ instant }) => Temporal.Instant.from(instant))
      .filter((instant) => Temporal.Instant.compare(instant, now) > 0);
    return coming.toSorted(Temporal.Instant.compare)[0] ?? null;
  };
  return {
    changed: () => orTold(inTurn(tellChanges)),
    tick: () =>
      orTold(
        inTurn(async () => {
          const now = clock.now();
          await tellChanges();
          await wakeAll([...new Set([...owed, ...turnsSince(last, now, timeZone), 'start-due' as const])]);
          last = now;
        }),
      ),
    nextSlot,
    runToNextSlot: () =>
      inTurn(async () => {
        await tellChanges();
        const slot = await nextSlot();
        if (slot === null) return null;
        await simulate(local, { from: clock.now(), until: slot.add({ minutes: 2 }), timeZone, setNow: moveOn });
        last = clock.now();
        return slot;
      }),
  };
};
