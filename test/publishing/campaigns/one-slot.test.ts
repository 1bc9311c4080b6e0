import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aPublicationHistory } from '#test/builders/core/a-publication-history.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

/** What the planner gives to one slot, Tuesday 24 November. */
const chosen = (
  candidates: readonly ReturnType<typeof aCandidate>[],
  fields: Parameters<typeof aCampaign>[0] = {},
  history: readonly ReturnType<typeof aPublicationHistory>[] = [],
) => {
  const campaign = aCampaign(fields);
  const from = Temporal.Instant.from('2026-11-24T00:00:00+01:00');
  const until = Temporal.PlainDate.from('2026-11-24');
  const planned = planSlots(planFacts({ campaigns: [campaign], candidates, history, from, until }));
  const [first] = planned;
  if (first === undefined) throw new Error('no slot');
  return { ...first, ids: planned.flatMap(({ story }) => story ?? []) };
};
const pin = (story: string) => ({ pinned: [{ slot: '2026-11-24T09:00', story }] });
const ended = { consents: [aConsent({ until: '2026-01-31', from: '2025-01-01' })] };

describe('one slot', () => {
  it('takes the best and names three runners-up', () => {
    const choice = chosen(['e', 'd', 'c', 'b', 'a'].map((id) => aCandidate(id)));
    expect(choice.ids).toEqual(['a']);
    expect(choice.runnersUp).toEqual(['b', 'c', 'd']);
  });

  it('takes the pinned story before better ones, and says so', () => {
    const choice = chosen([aCandidate('a', { shortage: 3 }), aCandidate('b')], pin('b'));
    expect(choice.ids).toEqual(['b']);
    expect(choice.reason.en).toBe('Pinned in the campaign.');
    expect(choice.runnersUp).toEqual(['a']);
  });

  it('takes another when the pinned one may not be told, and says why it is not the pinned one', () => {
    const choice = chosen([aCandidate('a'), aCandidate('b', ended)], pin('b'));
    expect(choice.ids).toEqual(['a']);
    expect(choice.reason.en).toMatch(
      /^The pinned b can't be published\. The consent does not hold then, or ends soon after\. Instead: /,
    );
  });

  it('says that there are no stories at all', () => {
    expect(chosen([]).reason.sv).toBe('Det finns inga godkända berättelser än.');
  });

  it('counts why none of the stories fits', () => {
    const candidates = [
      aCandidate('a'),
      aCandidate('b', ended),
      aCandidate('c', ended),
      aCandidate('d', { language: 'en' }),
      aCandidate('e', { consents: [aConsent({ person: 'shown' })] }),
      aCandidate('f', { unit: 'vard' }),
    ];
    const history = [
      aPublicationHistory('a', '2026-01-05T08:00:00Z'),
      aPublicationHistory('x', '2026-11-20T08:00:00Z', { persons: ['shown'], unit: 'vard' }),
    ];
    const choice = chosen(candidates, { perPerson: 'P90D', perUnit: 'P7D', pick: { languages: ['sv'] } }, history);
    expect(choice.ids).toEqual([]);
    expect(choice.reason.en).toBe(
      "No approved story fits: 1 already told, 1 outside the campaign's pick, 2 without a consent in force, 1 with a person shown too near, 1 from a unit shown too near.",
    );
  });

  it('tells a pair together, although the campaign asks for one language and they share person and unit', () => {
    const same = { consents: [aConsent()] };
    const pair = [aCandidate('a', { ...same, pair: 'b' }), aCandidate('b', { ...same, pair: 'a', language: 'en' })];
    const choice = chosen(pair, { pick: { languages: ['sv'] }, perPerson: 'P90D', perUnit: 'P90D' });
    expect(choice.ids).toEqual(['a', 'b']);
  });

  it.each([
    ['is not approved', []],
    ['has no consent', [aCandidate('b', { ...ended, pair: 'a', language: 'en' })]],
  ])('tells neither of a pair when the other %s', (_what, others) => {
    const choice = chosen([aCandidate('a', { pair: 'b' }), ...others]);
    expect(choice.ids).toEqual([]);
    expect(choice.reason.en).toContain('whose language pair is not ready');
  });
});
