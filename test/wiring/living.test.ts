import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { runningClock } from '#functions/adapters/clock/running.ts';
import { jsonLog } from '#functions/adapters/log/json-log.ts';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport } from '#functions/ground/run-report/job-report.ts';
import type { HandlerName } from '#functions/subscriptions.ts';
import { listenersOf, living, turnsSince } from '#functions/wiring/living.ts';

const at = (text: string) => Temporal.Instant.from(text);
const zone = 'Europe/Stockholm';

describe('the turns since a tick', () => {
  it.each([
    ['none within an hour', '2026-11-24T08:01:00Z', '2026-11-24T08:59:59Z', []],
    [
      'each hourly one on the hour',
      '2026-11-24T08:01:00Z',
      '2026-11-24T09:00:00Z',
      ['syndicate-vacancies', 'collect-engagement', 'withdraw-stories'],
    ],
    ['none that the tick before had', '2026-11-24T09:00:00Z', '2026-11-24T09:00:20Z', []],
    [
      'a nightly one at its minute on the clock of the city',
      '2026-11-24T02:09:50Z',
      '2026-11-24T02:10:10Z',
      ['review-stories'],
    ],
  ])('are %s', (_, from, until, expected) => {
    expect(turnsSince(at(from), at(until), zone)).toEqual(expected);
  });

  it('are each function once after a closed lid, however long it was closed', () => {
    for (const from of ['2026-11-20T08:00:00Z', '2020-01-01T00:00:00Z']) {
      const turns = turnsSince(at(from), at('2026-11-24T08:00:00Z'), zone);
      expect(new Set(turns).size).toBe(turns.length);
      expect(turns).toEqual(
        expect.arrayContaining(['review-stories', 'plan-campaigns', 'write-digest', 'renew-access']),
      );
    }
  });
});

describe('who is told of a change', () => {
  it.each([
    ['a draft', ['stories/drafts/en-dag/story.md'], ['review-stories']],
    ['a withdrawn story', ['stories/withdrawn/en-dag/story.md'], ['review-stories', 'withdraw-stories']],
    ['a campaign', ['campaigns/hosten.yaml'], ['plan-campaigns']],
    ['a pause', ['pauses/all.yaml'], ['plan-campaigns']],
    ['a block that was pasted', ['pasted/varbi-4711.yaml'], ['plan-campaigns']],
    ['what nobody listens to', ['figures/left.csv'], []],
    ['nothing', [], []],
  ])('of %s', (_, keys, names) => {
    expect(listenersOf(keys)).toEqual(names);
  });
});

describe('a running clock', () => {
  it('goes on from where it begins, moves on, and never goes back', () => {
    let passed = 0;
    const { clock, moveOn } = runningClock(at('2026-11-30T08:00:00Z'), { elapsed: () => passed });
    passed = 90_000;
    expect(String(clock.now())).toBe('2026-11-30T08:01:30Z');
    moveOn(at('2026-12-03T11:15:00Z'));
    passed += 1_000;
    expect(String(clock.now())).toBe('2026-12-03T11:15:01Z');
    moveOn(at('2026-11-30T08:00:00Z'));
    expect(String(clock.now())).toBe('2026-12-03T11:15:01Z');
  });
});

describe('a workspace that lives', () => {
  const campaign = 'campaigns/hosten.yaml';
  /** Its functions do what `onWake` says, and no more. */
  const aLife = async (onWake: (name: HandlerName, woken: number) => Promise<void>) => {
    const [content, said, woken] = [memoryStore(), [] as string[], [] as HandlerName[]];
    const store = { ...content };
    const log = jsonLog({}, { write: (line) => said.push(line) });
    const running = runningClock(at('2026-11-30T08:10:00Z'), { elapsed: () => 0 });
    const wake = async (name: HandlerName) => {
      woken.push(name);
      await onWake(name, woken.length);
      return emptyReport;
    };
    const life = await living({ deps: { content: store, log } as unknown as Deps, wake }, running, zone);
    return { life, store, said, woken };
  };

  it('tells of a function that fails, where in the code, and wakes it again at the next tick, once', async () => {
    const { life, store, said, woken } = await aLife(async (_, count) => {
      if (count === 1) throw new TypeError('about Elsa');
    });
    await store.put(campaign, 'id: hosten');
    await life.changed();
    expect(said.map((line) => JSON.parse(line))).toMatchObject([
      {
        level: 'warn',
        file: 'plan-campaigns',
        fault: expect.stringMatching(/^TypeError:\/functions\/wiring\/living\.ts:\d+:\d+$/),
      },
    ]);
    expect(said.join('')).not.toContain('Elsa');
    await life.tick();
    await life.tick();
    expect(woken).toEqual(['plan-campaigns', 'plan-campaigns', 'start-due', 'start-due']);
  });

  it('hears of what a person changes while its functions run', async () => {
    const { life, store, woken } = await aLife(async (_, count) => {
      if (count === 1) await store.put('stories/withdrawn/en-dag/story.md', 'x');
    });
    await store.put(campaign, 'id: hosten');
    await life.changed();
    await life.changed();
    expect(woken).toEqual(['plan-campaigns', 'review-stories', 'withdraw-stories']);
  });

  it('tells of a store that can not be read, and goes on when it can', async () => {
    const { life, store, said, woken } = await aLife(async () => undefined);
    const { list } = store;
    store.list = () => Promise.reject(new Error('about Elsa'));
    await life.changed();
    await life.tick();
    expect(said).toHaveLength(2);
    store.list = list;
    await store.put(campaign, 'id: hosten');
    await life.tick();
    expect(woken).toEqual(['plan-campaigns', 'start-due']);
  });
});
