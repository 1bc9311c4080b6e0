import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { factsOf } from '#test/builders/newsroom/facts.ts';
import { factOf, plannedOf } from '#test/builders/newsroom/publications.ts';
import { storyOf } from '#test/builders/newsroom/stories.ts';

it('a candidate has the hash of its words, or none before the review has told it', () => {
  const words = 'a'.repeat(64);
  const { gathered, now } = factsOf({ stories: [storyOf({ words }), storyOf({ id: 'natten' })] });
  const { candidates } = planFactsOf(gathered, now, Temporal.PlainDate.from('2026-12-22'));
  expect(candidates.map((candidate) => candidate.words)).toEqual([words, null]);
});

it.each([
  ['is not compared with any before its review has', undefined, undefined],
  ['is like none', [], []],
  ['is like those alone that have a quarter of it in common', [0.249, 0.25, 0.251], ['s1', 's2']],
])('a candidate %s', (_, shares, alike) => {
  const part = shares === undefined ? {} : { alike: shares.map((share, n) => ({ id: `s${n}`, share })) };
  const { gathered, now } = factsOf({ stories: [storyOf(part)] });
  const [candidate] = planFactsOf(gathered, now, Temporal.PlainDate.from('2026-12-22')).candidates;
  expect(candidate?.alike).toEqual(alike);
});

describe('a slot that has come', () => {
  const now = '2026-11-24T08:00:00Z';
  const publication = factOf({ publication: 'p', story: 'vi-bestammer', instant: now });
  const plannedAt = (instant: string) => [plannedOf({ story: 'vi-bestammer', publication: 'p', instant })];
  const toldWith = (part: Parameters<typeof factsOf>[0]) => {
    const { gathered, now: at } = factsOf({ stories: [storyOf({ id: 'vi-bestammer' })], now, ...part });
    return planFactsOf(gathered, at, Temporal.PlainDate.from('2026-12-22')).history.map(({ story }) => story);
  };

  it.each([
    ['a second ago', '2026-11-24T07:59:59Z', 1],
    ['just now', '2026-11-24T08:00:00Z', 1],
    ['not yet', '2026-11-24T08:00:01Z', 0],
  ] as const)('%s counts as told before anything of it stands in a ledger', (_, instant, count) => {
    expect(toldWith({ planned: plannedAt(instant) })).toHaveLength(count);
  });

  it.each([
    ['missed', []],
    ['refused', []],
    ['deferred', ['vi-bestammer']],
    ['prepared', ['vi-bestammer']],
  ] as const)('is settled or not when its ledger says %s', (state, told) => {
    const publications = [{ ...publication, state }];
    expect([...new Set(toldWith({ planned: plannedAt(now), publications }))]).toEqual(told);
  });

  it('is not settled by the end of an earlier slot', () => {
    const publications = [{ ...publication, state: 'missed' as const, instant: '2026-11-17T08:00:00Z' }];
    expect(toldWith({ planned: plannedAt(now), publications })).toEqual(['vi-bestammer']);
  });

  it('is settled by the end of a later one', () => {
    const publications = [{ ...publication, state: 'missed' as const }];
    expect(toldWith({ planned: plannedAt('2026-11-17T08:00:00Z'), publications })).toEqual([]);
  });
});
