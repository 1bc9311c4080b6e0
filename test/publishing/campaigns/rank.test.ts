import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '#functions/publishing/campaigns/rank.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aPublicationHistory } from '#test/builders/core/a-publication-history.ts';

const order = (...given: Parameters<typeof rank>) => rank(...given).map((one) => one.candidate.id);
const tuesday = '2026-11-03T08:00:00Z';

describe('rank', () => {
  it('puts what the campaign has told least first', () => {
    const history = [aPublicationHistory('x', tuesday, { value: 'trygghet' })];
    const candidates = [aCandidate('a', { value: 'trygghet' }), aCandidate('b', { value: 'delaktighet' })];
    expect(order(aCampaign(), candidates, history)).toEqual(['b', 'a']);
  });

  it('evens out in the order that the campaign says', () => {
    const history = [aPublicationHistory('x', tuesday, { value: 'trygghet', unit: 'vard' })];
    const candidates = [
      aCandidate('a', { value: 'trygghet', unit: 'skola' }),
      aCandidate('b', { value: 'delaktighet', unit: 'vard' }),
    ];
    expect(order(aCampaign({ balance: ['value', 'unit'] }), candidates, history)).toEqual(['b', 'a']);
    expect(order(aCampaign({ balance: ['unit', 'value'] }), candidates, history)).toEqual(['a', 'b']);
  });

  it('counts a slot once, however many channels it has, and only in its own campaign', () => {
    const history = [
      aPublicationHistory('x', tuesday, { value: 'trygghet' }),
      aPublicationHistory('x', tuesday, { value: 'trygghet', channel: 'site' }),
      aPublicationHistory('y', tuesday, { value: 'delaktighet', campaign: 'varen' }),
    ];
    const [first] = rank(aCampaign({ balance: ['value'] }), [aCandidate('a', { value: 'trygghet' })], history);
    expect(first?.key[0]).toBe(1);
    expect(order(aCampaign(), [aCandidate('a', { value: 'delaktighet' })], history)).toEqual(['a']);
    expect(rank(aCampaign(), [aCandidate('a', { value: 'delaktighet' })], history)[0]?.key[0]).toBe(0);
  });

  it('then puts the occupation that is hardest to fill first, then who has waited longest, then the id', () => {
    const candidates = [
      aCandidate('d'),
      aCandidate('c'),
      aCandidate('b', { approvedAt: '2026-01-01T08:00:00Z' }),
      aCandidate('a', { shortage: 3, approvedAt: '2026-10-01T08:00:00Z' }),
    ];
    expect(order(aCampaign(), candidates, [])).toEqual(['a', 'b', 'c', 'd']);
  });

  it('explains the choice', () => {
    const history = [aPublicationHistory('x', tuesday)];
    const [first] = rank(
      aCampaign({ balance: ['value', 'unit'] }),
      [aCandidate('a', { shortage: 2, unit: 'vard' })],
      history,
    );
    expect(first?.reason.en).toBe(
      'Not told before: the unit vard. Told once: the value delaktighet. Shortage occupation (2 of 3).',
    );
  });

  it('gives the same order whatever order the stories come in', () => {
    const candidates = Array.from({ length: 12 }, (_, n) =>
      aCandidate(`s${n}`, { value: `v${n % 3}`, unit: `u${n % 4}`, shortage: n % 2 }),
    );
    const expected = order(aCampaign(), candidates, []);
    const shuffled = fc.shuffledSubarray(candidates, { minLength: 12, maxLength: 12 });
    fc.assert(fc.property(shuffled, (given) => order(aCampaign(), given, []).join() === expected.join()));
  });
});
