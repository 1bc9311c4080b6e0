import { describe, expect, it } from 'vitest';
import { consentsEnding } from '#functions/newsroom/digests/consents-ending.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { theAsk } from '#functions/newsroom/digests/the-ask.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { campaign, planned, someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const consent = (until: string, part: Partial<Consent> = {}) =>
  new Map([
    [
      'elsa-2026',
      Consent.parse({
        person: 'p-1',
        displayName: 'Elsa',
        legalBasis: 'consent',
        channels: ['linkedin'],
        from: '2026-01-01',
        until,
        ...part,
      }),
    ],
  ]);
const filled = [{ day: '2026-11-24', planned: [planned('2026-11-24T08:00:00Z', 'a')] }];
const empty = (...instants: readonly string[]) =>
  instants.map((instant) => ({ day: instant.slice(0, 10), planned: [planned(instant, null)] }));
const gap = { value: 'trygghet', unit: 'kultur' };
const standing = { stories: [aStoryFacts()], publications: [aPublicationProjection()] };

describe('the one thing asked', () => {
  it.each<[string, Partial<DigestFacts>, typeof gap | null, RegExp]>([
    ['a campaign when no slot is ahead', {}, gap, /^Till HR: bestäm nästa kampanj senast 7 dec/],
    [
      'stories when slots are empty, and which',
      { plans: [...filled, ...empty('2026-12-08T08:00:00Z')] },
      gap,
      /^Till ledningen för Kultur: ge tid åt en berättelse, helst om trygghet: klar 3 dec för 8 dec. 1 av 2 tider/,
    ],
    [
      'the gap when all slots are filled',
      { plans: filled },
      gap,
      /^Till ledningen för Kultur: avsätt två timmar .* trygghet, senast 7 dec\.$/,
    ],
    [
      'a consent that ends within a month, before the gap',
      { plans: filled, ...standing, consents: consent('2026-12-10') },
      gap,
      /^Till kommunikatörerna: fråga Elsa .* senast 10 dec/,
    ],
    [
      'the gap before a consent that ends later',
      { plans: filled, ...standing, consents: consent('2027-01-10') },
      gap,
      /^Till ledningen för Kultur: avsätt/,
    ],
    [
      'that later consent when there is no gap',
      { plans: filled, ...standing, consents: consent('2027-01-10') },
      null,
      /^Till kommunikatörerna: fråga Elsa/,
    ],
    ['nothing when all is well', { plans: filled }, null, /^Inget just nu/],
  ])('is %s', (_, part, worst, expected) => {
    const ask = theAsk(someDigestFacts(part), worst);
    expect(ask.sv).toMatch(expected);
    expect(ask.en).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['2026-12-06', true],
    ['2026-12-07', true],
    ['2026-12-08', false],
  ])('is a standing story whose consent ends %s before empty slots: %s', (until, first) => {
    const plans = empty('2026-12-08T08:00:00Z');
    const ask = theAsk(someDigestFacts({ plans, ...standing, consents: consent(until) }), gap);
    expect(ask.kind).toBe(first ? 'consents' : 'stories');
    const unpublished = { plans, stories: standing.stories, consents: consent(until) };
    expect(theAsk(someDigestFacts(unpublished), gap).kind).toBe('stories');
  });

  it.each([
    ['2026-12-02T08:00:00Z', null],
    ['2026-12-03T08:00:00Z', '2026-11-30'],
    ['2026-12-07T08:00:00Z', '2026-12-02'],
  ])('for a slot at %s is handed in on %s: three working days before it, and five from now', (slot, ready) => {
    const ask = theAsk(someDigestFacts({ plans: empty(slot) }), gap);
    expect(ask.slots[0]?.ready ?? null).toBe(ready);
    expect(ask.kind).toBe(ready === null ? 'gap' : 'stories');
  });

  it('is no more than the first week with an empty slot needs', () => {
    const plans = empty('2026-12-08T08:00:00Z', '2026-12-10T08:00:00Z', '2026-12-15T08:00:00Z');
    const ask = theAsk(someDigestFacts({ plans }), null);
    expect(ask.sv).toBe(
      'Till ledningen: ge tid åt två berättelser: klar 3 dec för 8 dec och klar 7 dec för 10 dec. 3 av 3 tider de närmaste fyra veckorna är tomma.',
    );
    expect(ask).toMatchObject({ by: '2026-12-03', slots: [{ ready: '2026-12-03' }, { ready: '2026-12-07' }] });
  });

  it('counts no slot on a holiday, nor in a week that has its stories', () => {
    const plans = [
      {
        day: '2026-12-08',
        planned: [planned('2026-12-08T08:00:00Z', 'a'), planned('2026-12-10T08:00:00Z', null)],
      },
      { day: '2026-12-20', planned: [planned('2026-12-20T08:00:00Z', null)] },
    ];
    const calendar = {
      holidays: false as const,
      quiet: [{ from: '2026-12-20', until: '2026-12-21', reason: 'Jul' }],
      elections: [],
    };
    const base = someDigestFacts({ plans, campaigns: [campaign({ perWeek: 1 })] });
    expect(theAsk({ ...base, settings: { ...base.settings, calendar } }, null).sv).toMatch(/^Inget just nu/);
    expect(theAsk(base, null).sv).toMatch(/^Till ledningen: ge tid åt en berättelse: klar 16 dec för 20 dec. 1 av 2/);
  });
});

describe('consents that end', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-23', 1],
    ['2027-01-21', 1],
    ['2027-01-22', 0],
  ])('on %s are %i within sixty days of 23 November', (until, count) => {
    const found = consentsEnding(someDigestFacts({ stories: [aStoryFacts()], consents: consent(until) }));
    expect(found.map((one) => one.until)).toEqual(Array.from({ length: count }, () => until));
  });

  it('are not told of when they are withdrawn, or no approved story stands on them', () => {
    const ending = consent('2026-12-10');
    const withdrawn = consent('2026-12-10', { withdrawnAt: '2026-11-20' });
    const stories = [aStoryFacts()];
    expect(consentsEnding(someDigestFacts({ stories, consents: withdrawn }))).toEqual([]);
    expect(consentsEnding(someDigestFacts({ stories: [aStoryFacts({ folder: 'drafts' })], consents: ending }))).toEqual(
      [],
    );
  });
});
