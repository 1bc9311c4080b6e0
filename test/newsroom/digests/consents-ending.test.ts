import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { consentsEnding } from '#functions/newsroom/digests/consents-ending.ts';
import { aStoryFacts } from '#test/builders/a-story-facts.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { someDigestFacts } from '#test/newsroom/digests/some-digest-facts.ts';

const ending = (now: string, consent = aConsent({ until: '2027-01-22' })) =>
  consentsEnding(
    someDigestFacts({
      now: Temporal.Instant.from(now),
      stories: [aStoryFacts()],
      consents: new Map([['elsa-2026', consent]]),
    }),
  );

describe('the consents that a digest says end soon', () => {
  // 22 January 2027 is over at 23:00 UTC, and sixty days before that is 23 November at the same hour.
  it.each([
    ['a second before the last sixty days', '2026-11-23T22:59:59Z', 0],
    ['as they begin', '2026-11-23T23:00:00Z', 1],
    ['a second after', '2026-11-23T23:00:01Z', 1],
    ['a second before the end', '2027-01-22T22:59:59Z', 1],
    ['at the end', '2027-01-22T23:00:00Z', 0],
  ])('hold one %s', (_when, now, count) => {
    expect(ending(now)).toHaveLength(count);
  });

  it('name the last day on which it holds', () => {
    expect(ending('2026-12-01T08:00:00Z')).toMatchObject([{ person: 'Elsa', until: '2027-01-22' }]);
  });

  it('leave out one that was withdrawn, and one that only a draft needs', () => {
    expect(ending('2026-12-01T08:00:00Z', aConsent({ until: '2027-01-22', withdrawnAt: '2026-11-30' }))).toEqual([]);
    const draft = someDigestFacts({
      now: Temporal.Instant.from('2026-12-01T08:00:00Z'),
      stories: [aStoryFacts({ folder: 'drafts' })],
      consents: new Map([['elsa-2026', aConsent({ until: '2027-01-22' })]]),
    });
    expect(consentsEnding(draft)).toEqual([]);
  });
});
