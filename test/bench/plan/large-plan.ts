import { Temporal } from 'temporal-polyfill';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { seeded } from '#test/bench/seeded.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';
import { aCandidate } from '#test/builders/core/a-candidate.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { planFacts } from '#test/builders/core/plan-facts.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const two = (n: number): string => String(n).padStart(2, '0');

/** A city's pool: 400 workplaces in 20 administrations, 30 occupations, 12 values; consents of many ends. */
export const largeFacts = (stories: number, campaigns: number, weeks: number): PlanFacts => {
  const random = seeded(stories);
  const first = Temporal.PlainDate.from('2026-11-09');
  const candidates = Array.from({ length: stories }, (_, n) => {
    const value = `v${random.below(12)}`;
    const unit = random.below(400);
    return aCandidate(`s${n}`, {
      value,
      values: [value],
      unit: `f${unit % 20}.a${unit}`,
      occupation: `o${random.below(30)}`,
      shortage: random.below(4),
      consents: [aConsent({ person: `p${n}`, until: first.add({ days: 20 + random.below(1000) }).toString() })],
      approvedAt: first.subtract({ days: random.below(700) }).toString(),
    });
  });
  return planFacts({
    candidates,
    campaigns: Array.from({ length: campaigns }, (_, n) =>
      aCampaign({
        id: `k${two(n)}`,
        until: '2027-12-31',
        slots: [
          {
            days: [weekdays[n % 5] ?? 'mon', weekdays[(n + 2) % 5] ?? 'wed'],
            at: `${two(7 + (n % 10))}:${two((n * 7) % 60)}`,
          },
        ],
        perPerson: 'P90D',
        perUnit: 'P7D',
      }),
    ),
    margin: 'P14D',
    frozen: 'P14D',
    until: first.add({ weeks }).subtract({ days: 1 }),
  });
};

export type LargePlan = {
  readonly stories: number;
  readonly campaigns: number;
  readonly slots: number;
  readonly filled: number;
  readonly seconds: number;
  readonly megabytes: number;
};

/** Plans once and says what it took of the processor, and of memory at its most. */
export const largePlan = (stories: number, campaigns: number, weeks: number): LargePlan => {
  const facts = largeFacts(stories, campaigns, weeks);
  const before = process.cpuUsage();
  const planned = planSlots(facts);
  const { user, system } = process.cpuUsage(before);
  return {
    stories,
    campaigns,
    slots: planned.length,
    filled: planned.filter(({ story }) => story !== null).length,
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
};
