import { describe, expect, it } from 'vitest';
import { consentNeeds } from '#functions/newsroom/screens/queries/consent-needs.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { consentOf, factsOf } from '#test/builders/newsroom/facts.ts';

/** 24 December 2026 is over at this instant in Stockholm. */
const overAt = '2026-12-24T23:00:00Z';
const needs = (now: string, part: Parameters<typeof consentOf>[0] = {}) =>
  consentNeeds(
    factsOf({
      now,
      stories: [aStoryFacts(), aStoryFacts({ id: 'annan' })],
      consents: { 'elsa-2026': consentOf({ until: '2026-12-24', ...part }) },
    }),
  );

describe('a consent that has to be renewed', () => {
  it.each([
    ['a second before its last month', '2026-11-24T22:59:59Z', 0],
    ['as its last month begins', '2026-11-24T23:00:00Z', 1],
    ['a second after', '2026-11-24T23:00:01Z', 1],
    ['a second before it is over', '2026-12-24T22:59:59Z', 1],
    ['when it is over', overAt, 0],
  ])('is told of %s', (_when, now, count) => {
    expect(needs(now)).toHaveLength(count);
  });

  it('is told once for the person, whatever the number of stories, with its last day', () => {
    expect(needs('2026-12-01T08:00:00Z')).toMatchObject([
      { kind: 'consent-ends', person: 'Elsa', until: '2026-12-24' },
    ]);
  });

  it('is not told of when it was withdrawn', () => {
    expect(needs('2026-12-01T08:00:00Z', { withdrawnAt: '2026-11-30' })).toEqual([]);
  });
});
