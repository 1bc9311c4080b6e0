import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { runningClock } from '#functions/adapters/clock/running.ts';
import { listenersOf, turnsSince } from '#functions/wiring/living.ts';

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
