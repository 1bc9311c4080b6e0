import { Temporal } from 'temporal-polyfill';
import type { PlanFacts } from '#functions/publishing/campaigns/plan-facts.ts';
import { aCampaign } from '#test/builders/core/a-campaign.ts';

/** Four weeks from Monday 9 November 2026, without holidays or quiet days. */
export const planFacts = (fields: Partial<PlanFacts> = {}): PlanFacts => ({
  campaigns: [aCampaign()],
  candidates: [],
  history: [],
  calendar: { holidays: false, quiet: [], elections: [] },
  channelsOff: [],
  apart: {},
  timeZone: 'Europe/Stockholm',
  from: Temporal.Instant.from('2026-11-09T00:00:00+01:00'),
  until: Temporal.PlainDate.from('2026-12-06'),
  ...fields,
});
