import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { tooEarly } from '#functions/publishing/records/erase/may-erase.ts';
import type { Retention } from '#functions/story/organisation/retention.ts';

const retention: Retention = {
  published: { keep: 'always', decision: 'KF 112' },
  approvals: { keep: 'P10Y', decision: 'KS 118' },
};
const stockholm = (now: string) => ({ now: Temporal.Instant.from(now), timeZone: 'Europe/Stockholm' });
/** Midnight in Stockholm, in the winter. */
const last = '2026-12-01T23:00:00Z';
const asked = (
  decision: string,
  now: string,
  kinds: readonly ('published' | 'approvals' | 'stories')[],
  at: string | null = last,
) => tooEarly(new Set(kinds), { retention, decision, last: at }, stockholm(now));

describe('what a decision allows', () => {
  it.each([
    ['a second before ten years', '2036-12-01T22:59:59Z', false],
    ['at ten years', '2036-12-01T23:00:00Z', true],
    ['a second after', '2036-12-01T23:00:01Z', true],
  ])('%s', (_when, now, allowed) => {
    expect(asked('KS 118', now, ['approvals']) === null).toBe(allowed);
  });

  it('says until when it is kept, and by what', () => {
    expect(asked('KS 118', '2027-01-01T00:00:00Z', ['approvals'])?.sv).toBe(
      'Beslutet KS 118 säger att det ska sparas till 2036-12-02.',
    );
  });

  it.each([
    ['what is kept always is not erased by the decision that says so', 'KF 112', ['published'], false],
    ['whatever its case', ' kf 112 ', ['published'], false],
    ['a decision of its own does', 'KS 2027/9', ['published', 'approvals'], true],
    ['a kind that nobody has decided of is erased by any', 'KF 112', ['stories'], true],
  ] as const)('%s', (_what, decision, kinds, allowed) => {
    expect(asked(decision, '2027-01-01T00:00:00Z', kinds) === null).toBe(allowed);
  });

  it('lets go what nothing is recorded of', () => {
    expect(asked('KS 118', '2027-01-01T00:00:00Z', ['approvals'], null)).toBe(null);
  });
});
