import { describe, expect, it } from 'vitest';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

type Fields = Parameters<typeof planFacts>[0];

/** Four Tuesdays, of which the first two lie within a fortnight; the value of each story is its own. */
const pool = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aCandidate(id, { value: id, unit: id }));
const planned = (fields: Fields) => planSlots(planFacts({ candidates: pool, frozen: 'P14D', ...fields }));
const stories = (fields: Fields) => planned(fields).map(({ story }) => story);

/** The plan in force: the fresh one, with what stands in it changed. */
const standing = (...given: readonly (string | null)[]): readonly PlannedPublication[] =>
  planned({}).map((one, n) => ({ ...one, story: given[n] ?? null }));

describe('the plan in force', () => {
  it('is kept as it was, although another would be as good', () => {
    expect(stories({})).toEqual(['a', 'b', 'c', 'd']);
    expect(stories({ standing: standing('f', 'e', 'd', 'c') })).toEqual(['f', 'e', 'd', 'c']);
  });

  it.each([
    ['P14D', ['u0', 'u1', 'rare', 'rare']],
    ['P8DT9H', ['u0', 'u1', 'rare', 'rare']],
    ['P8DT8H59M', ['u0', 'rare', 'rare', 'rare']],
    ['PT0S', ['rare', 'rare', 'rare']],
  ])('is kept within %s although another is much better, and not beyond', (frozen, expected) => {
    const usual = ['u0', 'u1', 'u2', 'u3'].map((id) => aCandidate(id));
    const rare = ['r0', 'r1', 'r2', 'r3'].map((id) => aCandidate(id, { occupation: 'rare', shortage: 3 }));
    const found = stories({ candidates: [...usual, ...rare], frozen, standing: standing('u0', 'u1', 'u2', 'u3') });
    const told = found.map((id) => (id?.startsWith('r') ? 'rare' : id));
    expect(expected.length === 3 ? told.filter((one) => one === 'rare') : told).toEqual(expected);
  });

  it('is kept beyond its fixed time where another is better by little', () => {
    const skewed = pool.map((one, n) => ({ ...one, value: n < 3 ? 'same' : one.id }));
    expect(stories({ candidates: skewed, standing: standing('a', 'b', 'c', 'd') })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('fills a slot that was empty', () => {
    expect(stories({ standing: standing('a', null, 'c', 'd') })).toEqual(['a', 'b', 'c', 'd']);
  });

  it('changes the slot alone whose story may not be told any more', () => {
    const gone = pool.map((one) => (one.id === 'f' ? { ...one, consents: [aConsent({ until: '2026-11-09' })] } : one));
    expect(stories({ candidates: gone, standing: standing('f', 'e', 'd', 'c') })).toEqual(['a', 'e', 'd', 'c']);
  });

  it('gives way to a pin, and lets the story that stood there go elsewhere', () => {
    const campaigns = [aCampaign({ pinned: [{ slot: '2026-11-10T09:00', story: 'e' }] })];
    const [first, ...others] = stories({ campaigns, standing: standing('f', 'e', 'd', 'c') });
    expect(first).toBe('e');
    expect(others).toContain('d');
    expect(others).toContain('c');
    expect(new Set([first, ...others]).size).toBe(4);
  });

  it('says of a slot that it is settled', () => {
    const [first, , third] = planned({ standing: standing('f', 'e', 'd', 'c') });
    expect(first?.reason.en).toContain('The plan is settled so near in time.');
    expect(third?.reason.en).not.toContain('settled');
  });
});

describe('a consent that ends', () => {
  it.each([
    ['the day before the margin is over', '2026-11-23', null],
    ['on its last day', '2026-11-24', 'a'],
  ])('%s', (_, until, story) => {
    const candidates = [aCandidate('a', { consents: [aConsent({ until })] })];
    expect(stories({ candidates, margin: 'P14D' })[0]).toBe(story);
  });

  it('must reach to the last moment at which the slot may be served', () => {
    const until = (end: string) => [aCandidate('a', { consents: [aConsent({ until: end })] })];
    expect(stories({ candidates: until('2026-11-10T10:00:00Z') })[0]).toBeNull();
    expect(stories({ candidates: until('2026-11-10T10:00:01Z') })[0]).toBe('a');
  });
});
