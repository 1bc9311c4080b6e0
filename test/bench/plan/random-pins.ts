import { Temporal } from 'temporal-polyfill';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { refusedPins } from '#functions/publishing/campaigns/refused-pins.ts';
import { kinds, poolOf, twelveWeeks } from '#test/bench/plan/pools.ts';
import { seeded } from '#test/bench/seeded.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';

export type PinCounts = {
  readonly pins: number;
  readonly kept: number;
  /** By the rule that is named. */
  readonly refused: ReadonlyMap<string, number>;
  readonly lost: readonly string[];
};

const slots = [{ days: ['tue' as const, 'thu' as const], at: '09:00' }];
const shorter = Temporal.PlainDate.from('2026-12-06');

/**
 * Five pins a plan, on any slots of 24 and any stories, in pools whose people and units clash, with consents that end and quiet
 * days. Every other is planned four weeks ahead, so that most pins lie beyond the plan: they are judged alike.
 */
export const randomPins = (plans: number): PinCounts => {
  let kept = 0;
  const refused = new Map<string, number>();
  const lost: string[] = [];
  for (let seed = 0; seed < plans; seed += 1) {
    const random = seeded(seed + 90_000);
    const pool = poolOf(kinds[seed % kinds.length] ?? 'sparse', seed, false).map((one) =>
      random.chance(0.1) ? { ...one, consents: [aConsent({ ...one.consents[0], until: '2026-12-10' })] } : one,
    );
    const empty = planSlots(twelveWeeks([]));
    const pinned = Array.from({ length: 5 }, () => ({
      slot: random.oneOf(empty).slot.slice(0, 16),
      story: random.chance(0.05) ? 'not-there' : random.oneOf(pool).id,
    }));
    const campaigns = [
      aCampaign({
        slots,
        perPerson: 'P90D',
        perUnit: 'P7D',
        until: '2027-12-31',
        perWeek: 2,
        pick: { values: seed % 4 === 0 ? ['v0', 'v1'] : [] },
        pinned,
      }),
    ];
    const calendar = {
      holidays: false as const,
      quiet: [{ from: '2026-12-24', until: '2026-12-31', reason: 'Jul' }],
      elections: [],
    };
    const facts: PlanFacts = twelveWeeks(pool, { campaigns, calendar, ...(seed % 2 === 0 ? {} : { until: shorter }) });
    const planned = planSlots(facts);
    const told = refusedPins(facts);
    for (const [index, pin] of pinned.entries()) {
      const its = planned.filter(({ story }) => story === pin.story).map(({ slot }) => slot.slice(0, 16));
      const isBeyond = pin.slot.slice(0, 10) > facts.until.toString();
      const isThere = isBeyond ? its.length === 0 : its.includes(pin.slot);
      const rule = told.find((one) => one.pin.index === index)?.bar.rule;
      if (rule !== undefined) refused.set(rule, (refused.get(rule) ?? 0) + 1);
      else if (isThere) kept += 1;
      else lost.push(`seed ${seed}: ${pin.story} at ${pin.slot}: ${its.join() || 'not planned'}`);
    }
  }
  return { pins: plans * 5, kept, refused, lost };
};
