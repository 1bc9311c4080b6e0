import { Temporal } from 'temporal-polyfill';
import type { Candidate } from '#functions/publishing/campaigns/candidate.ts';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { type Seeded, seeded } from '#test/bench/seeded.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

export const kinds = ['balanced', 'skewed', 'sparse'] as const;
export type Kind = (typeof kinds)[number];

/** How steep each kind is: the group of rank r is drawn with weight 1/r^e. */
const steepness = { balanced: 0, skewed: 1.6, sparse: 0.6 } as const;
const shortages = [3, 0, 0, 1, 2];

/** One of `many`, the first the likeliest. */
export const drawn = (random: Seeded, many: number, steep: number): number => {
  const weights = Array.from({ length: many }, (_, rank) => 1 / (rank + 1) ** steep);
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return found === -1 ? many - 1 : found;
};

export type PoolSize = {
  readonly stories: number;
  readonly values: number;
  readonly units: number;
  readonly occupations: number;
};
const usual: PoolSize = { stories: 48, values: 4, units: 6, occupations: 5 };

/** Stories of a kind of pool; in a sparse one few people tell many stories. */
export const poolOf = (
  kind: Kind,
  seed: number,
  isWeighted: boolean,
  size: Partial<PoolSize> = {},
): readonly Candidate[] => {
  const random = seeded(seed);
  const { stories, values, units, occupations } = { ...usual, ...(kind === 'sparse' ? { stories: 26 } : {}), ...size };
  const steep = steepness[kind];
  return Array.from({ length: stories }, (_, n) => {
    const occupation = drawn(random, occupations, steep);
    const value = `v${drawn(random, values, steep)}`;
    const unit = `u${drawn(random, units, steep)}`;
    const person = kind === 'sparse' ? `p${random.below(11)}` : `p${n}`;
    return aCandidate(`s${String(n).padStart(3, '0')}`, {
      value,
      values: [value],
      unit,
      occupation: `o${occupation}`,
      shortage: isWeighted ? (shortages[occupation % shortages.length] ?? 0) : 0,
      consents: [aConsent({ person })],
      approvedAt: `2026-0${1 + random.below(9)}-${10 + random.below(18)}T08:00:00Z`,
    });
  });
};

/** Tuesdays and Thursdays at nine through twelve weeks: 24 slots. */
export const twelveWeeks = (candidates: readonly Candidate[], fields: Partial<PlanFacts> = {}): PlanFacts =>
  planFacts({
    campaigns: [
      aCampaign({
        slots: [{ days: ['tue', 'thu'], at: '09:00' }],
        perPerson: 'P90D',
        perUnit: 'P7D',
        until: '2027-12-31',
      }),
    ],
    candidates,
    from: Temporal.Instant.from('2026-11-09T00:00:00+01:00'),
    until: Temporal.PlainDate.from('2027-01-31'),
    ...fields,
  });
