import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import type { PlannedPublication } from '#functions/publishing/campaigns/plan.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

const member = fc.record({
  person: fc.integer({ min: 0, max: 4 }),
  unit: fc.integer({ min: 0, max: 3 }),
  value: fc.integer({ min: 0, max: 2 }),
  shortage: fc.integer({ min: 0, max: 3 }),
  until: fc.constantFrom('2026-11-20', '2028-02-01'),
  paired: fc.boolean(),
});

/** Stories about a few persons from a few units, every now and then two that are each other's translation. */
const pools = fc.array(member, { maxLength: 14 }).map((members) =>
  members.flatMap(({ person, unit, value, shortage, until, paired }, n): readonly Candidate[] => {
    const fields = {
      unit: `vard.u${unit}`,
      value: `v${value}`,
      shortage,
      consents: [aConsent({ person: `p${person}`, until })],
    };
    const swedish = aCandidate(`s${n}`, { ...fields, pair: paired ? `e${n}` : null });
    return paired ? [swedish, aCandidate(`e${n}`, { ...fields, pair: `s${n}`, language: 'en' })] : [swedish];
  }),
);
const slots = [{ days: ['tue' as const, 'thu' as const], at: '09:00' }];
const campaigns = [
  aCampaign({ id: 'a', slots, perPerson: 'P10D', perUnit: 'P3D', perWeek: 2, channels: ['linkedin', 'site'] }),
  aCampaign({ id: 'b', slots: [{ rule: 'FREQ=WEEKLY;BYDAY=WE', at: '12:00' }], perPerson: 'P10D', perUnit: 'P3D' }),
];
const planOf = (candidates: readonly Candidate[]) => planSlots(planFacts({ campaigns, candidates }));
const told = (plan: readonly PlannedPublication[]) => plan.filter((one) => one.story !== null);

const days = (a: PlannedPublication, b: PlannedPublication): number =>
  Math.abs(Temporal.Instant.from(a.instant).since(b.instant).total('hours')) / 24;

/** Every two publications of different slots that are about the same person, or unit, keep their distance. */
const apart = (pool: readonly Candidate[], same: (one: Candidate) => unknown, least: number): boolean => {
  const about = (one: PlannedPublication) => same(pool.find(({ id }) => id === one.story) as Candidate);
  const all = told(planOf(pool));
  return all.every((one) =>
    all.every((other) => one.instant === other.instant || about(one) !== about(other) || days(one, other) >= least),
  );
};

describe('every plan', () => {
  it('tells no story twice in a channel', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const keys = told(planOf(pool)).map(({ story, channel }) => `${story} ${channel}`);
        return new Set(keys).size === keys.length;
      }),
    );
  });

  it('tells a story in one slot only', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const all = told(planOf(pool));
        return all.every((one) => all.every((other) => one.story !== other.story || one.slot === other.slot));
      }),
    );
  });

  it('keeps a person as far apart as the campaign says', () => {
    fc.assert(fc.property(pools, (pool) => apart(pool, (one) => one.consents[0]?.person, 10)));
  });

  it('keeps a unit as far apart as the campaign says', () => {
    fc.assert(fc.property(pools, (pool) => apart(pool, (one) => one.unit, 3)));
  });

  it('tells nobody after their consent has ended', () => {
    fc.assert(
      fc.property(pools, (pool) =>
        told(planOf(pool)).every((one) => {
          const until = pool.find(({ id }) => id === one.story)?.consents[0]?.until ?? '';
          return one.slot.slice(0, 10) <= until;
        }),
      ),
    );
  });

  it('tells both of a pair in a slot, or neither', () => {
    fc.assert(
      fc.property(pools, (pool) => {
        const all = told(planOf(pool));
        return all.every(
          (one) =>
            one.pair === null ||
            all.some((other) => other.story === one.pair && other.slot === one.slot && other.channel === one.channel),
        );
      }),
    );
  });

  it('is the same whatever order stories and campaigns come in', () => {
    const shuffled = pools.chain((pool) =>
      fc.tuple(fc.constant(pool), fc.shuffledSubarray([...pool], { minLength: pool.length, maxLength: pool.length })),
    );
    fc.assert(
      fc.property(shuffled, ([pool, other]) => {
        const reversed = planSlots(planFacts({ campaigns: [...campaigns].reverse(), candidates: other }));
        return JSON.stringify(planOf(pool)) === JSON.stringify(reversed);
      }),
    );
  });

  it('keeps each slot of the next two weeks that stands already, and fills no fewer', () => {
    fc.assert(
      fc.property(pools, (candidates) => {
        const facts = planFacts({ campaigns, candidates, frozen: 'P14D' });
        const standing = planSlots(facts);
        const again = planSlots({ ...facts, standing });
        for (const [n, { story, slot }] of standing.entries())
          if (story !== null && slot < '2026-11-23') expect(again[n]?.story).toBe(story);
        expect(told(again).length).toBeGreaterThanOrEqual(told(standing).length);
      }),
    );
  });

  it('gives a reason in both languages for every slot', () => {
    fc.assert(fc.property(pools, (pool) => planOf(pool).every(({ reason }) => reason.sv !== '' && reason.en !== '')));
    expect(planOf([])).toHaveLength(20);
  });
});
