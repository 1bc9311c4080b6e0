import { describe, expect, it } from 'vitest';
import { consentsEnding } from '#functions/newsroom/digests/consents-ending.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { theAsk } from '#functions/newsroom/digests/the-ask.ts';
import { Consent } from '#functions/story/consent/consent.ts';
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
const gap = { value: 'trygghet', unit: 'kultur' };

describe('the one thing asked', () => {
  it.each<[string, Partial<DigestFacts>, typeof gap | null, RegExp]>([
    ['a campaign when no slot is ahead', {}, gap, /^Bestäm nästa kampanj/],
    [
      'stories when slots are empty, and which',
      { plans: [...filled, { day: '2026-12-01', planned: [planned('2026-12-01T08:00:00Z', null)] }] },
      gap,
      /^Ge tid åt en berättelse före 1 dec, helst om trygghet från Kultur: 1 av 2 tider/,
    ],
    ['the gap when all slots are filled', { plans: filled }, gap, /^Låt Kultur avsätta två timmar .* trygghet\.$/],
    [
      'a consent that ends within a month, before the gap',
      { plans: filled, stories: [aStoryFacts()], consents: consent('2026-12-10') },
      gap,
      /^Fråga Elsa .* 10 dec\.$/,
    ],
    [
      'the gap before a consent that ends later',
      { plans: filled, stories: [aStoryFacts()], consents: consent('2027-01-10') },
      gap,
      /^Låt Kultur/,
    ],
    [
      'that later consent when there is no gap',
      { plans: filled, stories: [aStoryFacts()], consents: consent('2027-01-10') },
      null,
      /^Fråga Elsa/,
    ],
    ['nothing when all is well', { plans: filled }, null, /^Inget just nu/],
  ])('is %s', (_, part, worst, expected) => {
    const ask = theAsk(someDigestFacts(part), worst);
    expect(ask.sv).toMatch(expected);
    expect(ask.en).toMatch(/^[A-Z].*\.$/);
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
    expect(theAsk(base, null).sv).toMatch(/^Ge tid åt en berättelse före 20 dec: 1 av 2/);
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
