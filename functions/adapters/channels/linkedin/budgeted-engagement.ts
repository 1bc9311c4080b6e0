import type { Budget } from '#functions/adapters/channels/linkedin/budgeted-channel.ts';
import { callCounter } from '#functions/adapters/channels/linkedin/call-counter.ts';
import type { EngagementSource } from '#functions/ground/ports/engagement-source.ts';
import { dayLimit, heldForPlanned, measurable, measuringCalls } from '#functions/publishing/access/call-budget.ts';
import { readDayPlan } from '#functions/publishing/campaigns/day-plans.ts';

/**
 * Measures with what the day's publications leave over. Posts that the calls do not reach to have no entry, which leaves
 * them for a later hour.
 */
export const budgetedEngagement = (source: EngagementSource, budget: Budget): EngagementSource => {
  const counter = callCounter(budget.reports);
  return {
    measure: async (externalIds) => {
      const now = budget.clock.now();
      const day = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
      const plan = await readDayPlan(budget, day);
      const limit = dayLimit - heldForPlanned(plan?.planned ?? [], now);
      const asked = [...new Set(externalIds)];
      const within = asked.slice(0, measurable(limit - (await counter.used(now))));
      if (within.length === 0) return new Map();
      const reserved = await counter.reserve(now, measuringCalls(within.length), limit);
      return reserved === 'reserved' ? await source.measure(within) : new Map();
    },
  };
};
