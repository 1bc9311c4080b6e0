import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type AdState, noAd } from '#functions/ads/job-boards/ad-state.ts';
import { type AdFacts, planAd, type SendableAd } from '#functions/ads/job-boards/plan-ad.ts';

const now = Temporal.Instant.from('2026-11-24T08:00:00Z');
const link = { n: 0, previous: null, by: 'run-1', board: 'platsbanken', vacancy: 'kock', ad: 'aa-platsbanken.kock' };
const wanted: SendableAd<string> = { ad: 'with a story', hash: 'w', story: 'elsa' };
const bare: SendableAd<string> = { ad: 'without', hash: 'b', story: null };

/** Our own ad, which shows just what it should. */
const standing: AdState = {
  ...noAd,
  kind: 'published',
  source: 'yaml',
  externalId: '31000001',
  owned: true,
  adHash: 'w',
  story: 'elsa',
  mayHold: ['elsa'],
  held: ['elsa'],
};

const facts = (state: Partial<AdState> = {}, part: Partial<AdFacts<string>> = {}): AdFacts<string> => ({
  state: { ...standing, ...state },
  vacancy: 'open',
  on: true,
  delivers: true,
  block: { story: 'elsa', paste: 'Elsa', pasteHash: 'p' },
  byHand: true,
  mayStay: () => true,
  wanted,
  bare,
  given: null,
  paused: false,
  now,
  ...part,
});
const ago = (duration: Parameters<Temporal.Instant['subtract']>[0]): string => now.subtract(duration).toString();
const refusedAt = (at: string, adHash: string): AdState['refused'] =>
  ({ ...link, kind: 'refused', at, reason: 'title', detail: '', adHash, story: null }) as AdState['refused'];
const deferredUntil = (notBefore: string): AdState['deferred'] =>
  ({ ...link, kind: 'deferred', at: ago({ hours: 1 }), reason: 'throttled', notBefore }) as AdState['deferred'];

describe('an ad that shows what it should', () => {
  it('is left alone', () => {
    expect(planAd(facts())).toEqual({ do: 'nothing', why: null });
  });

  it.each([
    ['a second before the older run is surely over', { seconds: -1 }, 'nothing'],
    ['when it is', { seconds: 0 }, 'update'],
    ['a second after', { seconds: 1 }, 'update'],
  ])('is put once more where an older text may be on its way: %s', (_when, past, step) => {
    expect(planAd(facts({ confirmAfter: now.subtract(past).toString() })).do).toBe(step);
  });
});

describe('a board that said no', () => {
  const foreign = { owned: false, mayHold: ['omar'], adHash: 'x' };
  const clearing = (at: string) => facts({ ...foreign, refused: refusedAt(at, 'b') }, { block: null, wanted: bare });

  it.each([
    ['a second before a day has gone', { hours: 23, minutes: 59, seconds: 59 }, { do: 'nothing', why: 'cannot-lift' }],
    ['when it has', { hours: 24 }, { do: 'update', id: '31000001', send: bare }],
    ['a second after', { hours: 24, seconds: 1 }, { do: 'update', id: '31000001', send: bare }],
  ])('is asked again day by day while a story is to leave: %s', (_when, age, step) => {
    expect(planAd(clearing(ago(age)))).toEqual(step);
  });

  it('to our own ad is not asked again, and the ad goes rather than the story stays', () => {
    const state = { mayHold: ['omar'], adHash: 'x', refused: refusedAt(ago({ hours: 48 }), 'b') };
    expect(planAd(facts(state, { block: null, wanted: bare }))).toEqual({
      do: 'remove',
      id: '31000001',
      reason: 'cannot-lift',
    });
  });

  it('to words that have changed since is asked with the new ones', () => {
    expect(planAd(facts({ adHash: 'x', refused: refusedAt(ago({ hours: 1 }), 'older') })).do).toBe('update');
  });
});

describe('a board that asked to be left alone', () => {
  it.each([
    ['a second before its time', { seconds: 1 }, 'nothing'],
    ['at its time', { seconds: 0 }, 'update'],
    ['a second after', { seconds: -1 }, 'update'],
  ])('gets the next ad %s: %s', (_when, ahead, step) => {
    const state = { adHash: 'x', deferred: deferredUntil(now.add(ahead).toString()) };
    expect(planAd(facts(state)).do).toBe(step);
  });

  it('is not waited for while a story is to leave', () => {
    const state = { mayHold: ['omar'], deferred: deferredUntil(now.add({ hours: 5 }).toString()) };
    expect(planAd(facts(state, { block: null, wanted: bare })).do).toBe('update');
  });
});

describe('a vacancy whose ad was deleted', () => {
  const gone = { ...noAd, kind: 'removed' } as const;
  it.each([
    [
      'a second before two weeks',
      { hours: 14 * 24 - 1, minutes: 59, seconds: 59 },
      { do: 'nothing', why: 'two-weeks' },
    ],
    ['after two weeks', { hours: 14 * 24 }, { do: 'create', send: wanted, afterNone: false }],
    ['a second later', { hours: 14 * 24, seconds: 1 }, { do: 'create', send: wanted, afterNone: false }],
  ])('is put up as a new one %s', (_when, age, step) => {
    expect(planAd(facts({ ...gone, removedAt: ago(age) }))).toEqual(step);
  });
});
