import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { kinds, poolOf, twelveWeeks } from '#test/bench/plan/pools.ts';
import { seeded } from '#test/bench/seeded.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';

export type PinCounts = {
  readonly pins: number;
  readonly kept: number;
  /** By the rule that the plan names. */
  readonly refused: ReadonlyMap<string, number>;
  readonly lost: readonly string[];
};

const slots = [{ days: ['tue' as const, 'thu' as const], at: '09:00' }];
const rule = (reason: string, story: string): string | undefined =>
  reason.split(`The pinned ${story} can't be published: `)[1]?.split('. ')[0];

/** Five pins a plan, on any slots of 24 and any stories, in pools whose people and units clash, with consents that end and quiet days. */
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
    const planned = planSlots(twelveWeeks(pool, { campaigns, calendar }));
    for (const pin of pinned) {
      const at = planned.find(({ slot }) => slot.startsWith(pin.slot));
      const why = rule(at?.reason.en ?? '', pin.story);
      if (at?.story === pin.story) kept += 1;
      else if (why !== undefined) refused.set(why, (refused.get(why) ?? 0) + 1);
      else lost.push(`seed ${seed}: ${pin.story} at ${pin.slot}: ${at?.reason.en}`);
    }
  }
  return { pins: plans * 5, kept, refused, lost };
};
