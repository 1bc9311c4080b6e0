import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { refusedPins } from '#functions/publishing/campaigns/refused-pins.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aPublicationHistory } from '#test/builders/core/a-publication-history.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

const [first, second, third] = ['2026-11-10T09:00', '2026-11-17T09:00', '2026-11-24T09:00'] as const;
const consentOf = (person: string) => aConsent({ person });
const [elsa, omar, karin] = [aCandidate('elsa'), aCandidate('omar'), aCandidate('karin')];

const pins = (...of: readonly (readonly [slot: string, story: string])[]): Campaign['pinned'] =>
  of.map(([slot, story]) => ({ slot, story }));

const rulesOf = (facts: PlanFacts, planned: ReturnType<typeof planSlots> | null): readonly string[] =>
  refusedPins(facts, planned).map(({ pin, bar }) => `${pin.index} ${bar.rule}`);

const pinned = (
  own: Campaign['pinned'],
  campaign: Parameters<typeof aCampaign>[0] = {},
  fields: Partial<PlanFacts> = {},
) => planFacts({ candidates: [elsa, omar, karin], campaigns: [aCampaign({ pinned: own, ...campaign })], ...fields });

const quiet = {
  holidays: false as const,
  quiet: [{ from: '2026-11-17', until: '2026-11-17', reason: 'Lov' }],
  elections: [],
};
const told = aPublicationHistory('elsa', '2026-11-03T08:00:00Z');
const sv = aCandidate('elsa-sv', { pair: 'elsa-en', consents: [consentOf('p-1')] });
const en = aCandidate('elsa-en', { pair: 'elsa-sv', language: 'en', consents: [consentOf('p-1')] });

describe('a pin', () => {
  it.each<[string, PlanFacts, readonly string[]]>([
    ['is kept where nothing stands in the way', pinned(pins([second, 'elsa'])), []],
    ['of no slot', pinned(pins(['2026-11-18T09:00', 'elsa'])), ['0 pin-no-slot']],
    ['at another time of its day', pinned(pins(['2026-11-17T10:00', 'elsa'])), ['0 pin-no-slot']],
    ['that was is history', pinned(pins(['2026-11-03T09:00', 'elsa'])), []],
    ['on a quiet day', pinned(pins([second, 'elsa']), {}, { calendar: quiet }), ['0 pin-quiet']],
    [
      'of a slot that is skipped',
      pinned(pins([second, 'elsa']), { skipped: [{ slot: second, reason: 'Lov' }] }),
      ['0 pin-skipped'],
    ],
    ['that is the second on one slot', pinned(pins([second, 'elsa'], [second, 'omar'])), ['1 pin-slot-taken']],
    ['of a story that is pinned before', pinned(pins([second, 'elsa'], [third, 'elsa'])), ['1 pin-story-twice']],
    ['of a story that nobody approved', pinned(pins([second, 'ingen'])), ['0 pin-not-approved']],
    ['of a story that was told', pinned(pins([second, 'elsa']), {}, { history: [told] }), ['0 pin-told']],
    ['outside the pick', pinned(pins([second, 'elsa']), { pick: { languages: ['en'] } }), ['0 pin-outside-pick']],
    [
      'of a person too near to another pin',
      pinned(
        pins([second, 'elsa'], [third, 'elsa-2']),
        { perPerson: 'P8D' },
        {
          candidates: [elsa, aCandidate('elsa-2', { consents: [consentOf('elsa')] })],
        },
      ),
      ['1 pin-person-near'],
    ],
    [
      'of a person as far as need be',
      pinned(
        pins([second, 'elsa'], [third, 'elsa-2']),
        { perPerson: 'P7D' },
        {
          candidates: [elsa, aCandidate('elsa-2', { consents: [consentOf('elsa')] })],
        },
      ),
      [],
    ],
    ['of a unit too near', pinned(pins([second, 'elsa'], [third, 'omar']), { perUnit: 'P8D' }), ['1 pin-unit-near']],
    [
      'in a week that is full',
      pinned(pins([second, 'elsa'], ['2026-11-19T09:00', 'omar']), {
        slots: [{ days: ['tue', 'thu'], at: '09:00' }],
        perWeek: 1,
      }),
      ['1 pin-week-full'],
    ],
    ['of half a pair', pinned(pins([second, 'elsa-sv']), {}, { candidates: [sv] }), ['0 pin-half-pair']],
    ['of a whole pair', pinned(pins([second, 'elsa-sv']), {}, { candidates: [sv, en] }), []],
    [
      'of a pair at two slots',
      pinned(pins([second, 'elsa-sv'], [third, 'elsa-en']), {}, { candidates: [sv, en] }),
      ['0 pin-half-pair', '1 pin-half-pair'],
    ],
    [
      'without a consent then',
      pinned(
        pins([second, 'elsa']),
        {},
        { candidates: [aCandidate('elsa', { consents: [aConsent({ until: '2026-11-16' })] })] },
      ),
      ['0 pin-no-consent'],
    ],
    [
      'in a channel that another campaign has pinned then',
      planFacts({
        candidates: [elsa, omar],
        apart: { linkedin: 'PT2H' },
        campaigns: [
          aCampaign({ pinned: pins([first, 'elsa']) }),
          aCampaign({ id: 'jul', pinned: pins([first, 'omar']) }),
        ],
      }),
      ['0 pin-channel-taken'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(rulesOf(facts, null)).toEqual(expected);
  });

  it('that the plan passes over for no rule that is known is told in its words', () => {
    const facts = pinned(pins([second, 'elsa']));
    const planned = planSlots({ ...facts, campaigns: [aCampaign()], candidates: [omar] });
    expect(rulesOf(facts, planned)).toEqual(['0 pin-refused']);
  });

  it('is either in the plan or told with its rule, whatever is pinned', () => {
    const slots = ['2026-11-10T09:00', '2026-11-17T09:00', '2026-11-18T09:00', '2026-11-24T09:00', '2026-12-01T09:00'];
    const stories = ['elsa', 'omar', 'karin', 'elsa-sv', 'elsa-en', 'ingen'];
    const some = fc.array(fc.record({ slot: fc.constantFrom(...slots), story: fc.constantFrom(...stories) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, some, fc.constantFrom('P0D', 'P10D'), (own, others, perUnit) => {
        const facts = planFacts({
          candidates: [elsa, omar, karin, sv, en],
          apart: { linkedin: 'PT2H' },
          campaigns: [aCampaign({ pinned: own, perUnit }), aCampaign({ id: 'jul', pinned: others, perUnit })],
        });
        const planned = planSlots(facts);
        const refused = refusedPins(facts, planned);
        for (const campaign of facts.campaigns)
          for (const [index, pin] of campaign.pinned.entries()) {
            const isKept = planned.some(
              (one) => one.campaign === campaign.id && one.slot.startsWith(pin.slot) && one.story === pin.story,
            );
            const isTold = refused.some((one) => one.pin.campaign.id === campaign.id && one.pin.index === index);
            expect(isKept || isTold).toBe(true);
          }
        for (const { bar } of refused) expect(bar.words.sv.length * bar.words.en.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
