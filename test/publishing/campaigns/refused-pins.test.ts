import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
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

const rulesOf = (facts: PlanFacts): readonly string[] =>
  refusedPins(facts).map(({ pin, bar }) => `${pin.index} ${bar.rule}`);

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
      'of a pair at two slots, where the first takes both',
      pinned(pins([second, 'elsa-sv'], [third, 'elsa-en']), {}, { candidates: [sv, en] }),
      ['1 pin-story-twice'],
    ],
    [
      'of both of a pair at one slot',
      pinned(pins([second, 'elsa-sv'], [second, 'elsa-en']), {}, { candidates: [sv, en] }),
      [],
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
      'whose consent ends within the margin',
      pinned(
        pins([second, 'elsa']),
        {},
        { margin: 'P14D', candidates: [aCandidate('elsa', { consents: [aConsent({ until: '2026-11-30' })] })] },
      ),
      ['0 pin-no-consent'],
    ],
    [
      'whose consent holds through the margin',
      pinned(
        pins([second, 'elsa']),
        {},
        { margin: 'P14D', candidates: [aCandidate('elsa', { consents: [aConsent({ until: '2026-12-01' })] })] },
      ),
      [],
    ],
    [
      'of a person whom another campaign, with a longer distance, pins after it',
      planFacts({
        candidates: [elsa, aCandidate('elsa-2', { consents: [consentOf('elsa')] })],
        campaigns: [
          aCampaign({ pinned: pins([second, 'elsa']) }),
          aCampaign({ id: 'jul', perPerson: 'P8D', pinned: pins([third, 'elsa-2']) }),
        ],
      }),
      ['0 pin-person-near'],
    ],
    [
      'of a person whom a campaign without pins, with a longer distance, has shown',
      planFacts({
        candidates: [elsa],
        history: [aPublicationHistory('x', '2026-11-03T08:00:00Z', { campaign: 'jul', persons: ['elsa'] })],
        campaigns: [aCampaign({ pinned: pins([second, 'elsa']) }), aCampaign({ id: 'jul', perPerson: 'P15D' })],
      }),
      ['0 pin-person-near'],
    ],
    [
      'of a story like another that is pinned',
      pinned(
        pins([second, 'elsa'], [third, 'omar']),
        {},
        { candidates: [elsa, aCandidate('omar', { alike: ['elsa'] })] },
      ),
      ['1 pin-alike-near'],
    ],
    [
      'while the channels of the campaign are off',
      pinned(pins([second, 'elsa']), {}, { channelsOff: ['linkedin'] }),
      ['0 pin-channels-off'],
    ],
    ['long after the plan ends', pinned(pins(['2026-12-29T09:00', 'elsa'])), []],
    [
      'of a story that is pinned within the plan and after it',
      pinned(pins([second, 'elsa'], ['2026-12-29T09:00', 'elsa'])),
      ['1 pin-story-twice'],
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
    expect(rulesOf(facts)).toEqual(expected);
  });

  const within = ['2026-11-10T09:00', '2026-11-17T09:00', '2026-11-18T09:00', '2026-11-24T09:00', '2026-12-01T09:00'];
  const beyond = ['2026-12-15T09:00', '2026-12-29T09:00'];
  const stories = ['elsa', 'elsa-again', 'omar', 'karin', 'elsa-sv', 'elsa-en', 'ingen'];
  const some = fc.array(
    fc.record({ slot: fc.constantFrom(...within, ...beyond), story: fc.constantFrom(...stories) }),
    { maxLength: 8 },
  );
  const anyPins = fc.tuple(some, some, fc.constantFrom('P0D', 'P10D'), fc.constantFrom('P0D', 'P20D')).map(
    ([own, others, perUnit, perPerson]): PlanFacts =>
      planFacts({
        candidates: [
          elsa,
          aCandidate('elsa-again', { consents: [consentOf('elsa')] }),
          omar,
          aCandidate('karin', { alike: ['omar'] }),
          sv,
          en,
        ],
        apart: { linkedin: 'PT2H' },
        campaigns: [aCampaign({ pinned: own, perUnit }), aCampaign({ id: 'jul', pinned: others, perUnit, perPerson })],
      }),
  );

  it.each([
    ['four weeks', '2026-12-06', 100],
    ['eight weeks', '2027-01-03', 40],
  ])('is either in a plan of %s or told with its rule, whatever is pinned', (_, until, numRuns) => {
    fc.assert(
      fc.property(anyPins, (facts) => {
        const planned = planSlots({ ...facts, until: Temporal.PlainDate.from(until) });
        const refused = refusedPins(facts);
        for (const campaign of facts.campaigns)
          for (const [index, pin] of campaign.pinned.entries()) {
            const isTold = refused.some((one) => one.pin.campaign.id === campaign.id && one.pin.index === index);
            const isAgain =
              campaign.pinned.findIndex((one) => one.slot === pin.slot && one.story === pin.story) < index;
            const at = planned.filter(({ story }) => story === pin.story);
            if (isAgain) expect(isTold).toBe(true);
            else if (pin.slot.slice(0, 10) > until) expect(isTold || at.length === 0).toBe(true);
            else expect(at.some((one) => one.campaign === campaign.id && one.slot.startsWith(pin.slot))).toBe(!isTold);
          }
        for (const { bar } of refused) expect(bar.words.sv.length * bar.words.en.length).toBeGreaterThan(0);
      }),
      { numRuns },
    );
  });

  it("after the plan keeps what it needs: nobody in it is shown before, too near to the plan's end", () => {
    const again = aCandidate('elsa-again', { consents: [consentOf('elsa')] });
    const facts = planFacts({
      candidates: [elsa, again],
      campaigns: [aCampaign({ perPerson: 'P20D', pinned: pins(['2026-12-15T09:00', 'elsa-again']) })],
    });
    const told = planSlots(facts).filter(({ story }) => story !== null);
    expect(told.map(({ story, slot }) => [story, slot.slice(0, 10)])).toEqual([['elsa', '2026-11-10']]);
    expect(
      planSlots({ ...facts, from: Temporal.Instant.from('2026-11-26T00:00:00Z') }).map(({ story }) => story),
    ).toEqual([null]);
  });

  it('is told in its slot with the same words as on its line', () => {
    const facts = pinned(pins([second, 'elsa'], [third, 'omar']), { perUnit: 'P8D' });
    const reason = planSlots(facts).find(({ slot }) => slot.startsWith(third))?.reason;
    const [refused] = refusedPins(facts);
    expect(reason?.sv).toContain(`Den fastnålade omar går inte att publicera. ${refused?.bar.words.sv}`);
    expect(reason?.en).toContain(`The pinned omar can't be published. ${refused?.bar.words.en}`);
  });
});
