import { Temporal } from 'temporal-polyfill';
import { agreementOf } from '#functions/newsroom/digests/agreement-of.ts';
import { campaignGoals } from '#functions/newsroom/digests/campaign-goals.ts';
import { consentsEnding } from '#functions/newsroom/digests/consents-ending.ts';
import { coverageOf } from '#functions/newsroom/digests/coverage-of.ts';
import { decisionNumbers, seenChange } from '#functions/newsroom/digests/decision-numbers.ts';
import { digestContext } from '#functions/newsroom/digests/digest-context.ts';
import { type DigestFacts, smallestGroup } from '#functions/newsroom/digests/digest-facts.ts';
import { digestKeys } from '#functions/newsroom/digests/digest-keys.ts';
import { engagementByValue } from '#functions/newsroom/digests/engagement-by-value.ts';
import { impressionsByWeek } from '#functions/newsroom/digests/impressions-by-week.ts';
import { linkedInAccess } from '#functions/newsroom/digests/linkedin-access.ts';
import { numberSources } from '#functions/newsroom/digests/number-sources.ts';
import type { DigestView } from '#functions/newsroom/digests/page/digest-view.ts';
import { type Period, previousPeriod } from '#functions/newsroom/digests/period.ts';
import { plannedSlots } from '#functions/newsroom/digests/planned-slots.ts';
import { toldRows } from '#functions/newsroom/digests/published-rows.ts';
import { shortageRows } from '#functions/newsroom/digests/shortage-rows.ts';
import { theAsk } from '#functions/newsroom/digests/the-ask.ts';
import { trustLines } from '#functions/newsroom/digests/trust-lines.ts';
import { trustNumbers } from '#functions/newsroom/digests/trust-numbers.ts';

const isBefore = (at: string, { until }: Period): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(at), until) < 0;

/** A whole digest from facts. `asOf` is only shown; what is counted depends on `facts.now`. */
export const digestFigures = (facts: DigestFacts, period: Period, asOf: string): DigestView => {
  const coverage = coverageOf(facts, period);
  const before = previousPeriod(period, facts.settings.brand.timeZone);
  const { behind, alone, xlsx, csv, trust, json } = digestKeys(period.text);
  return {
    context: digestContext(facts, asOf),
    period: period.text,
    previousPeriod: period.previous,
    smallest: smallestGroup,
    numbers: decisionNumbers(facts, period, before),
    goals: campaignGoals(facts, period),
    told: toldRows(facts, period),
    coverage,
    shortage: shortageRows(facts, period),
    seen: seenChange(facts, period, before),
    engagementByValue: engagementByValue(facts, period),
    impressionsByWeek: impressionsByWeek(facts, period),
    trust: trustLines(facts, period),
    trustNumbers: trustNumbers(facts, period),
    emptySlots: plannedSlots(facts, period).empty.map((slot) => ({
      ...slot,
      campaign: facts.campaigns.find(({ id }) => id === slot.campaign)?.name ?? slot.campaign,
    })),
    access: linkedInAccess(facts),
    sources: numberSources(facts, period),
    consentsEnding: consentsEnding(facts),
    agreement: agreementOf(
      facts.stories.filter(({ approval }) => approval !== null && isBefore(approval.at, period)),
      facts.settings,
      facts.language,
    ),
    ask: theAsk(facts, coverage.worstGap),
    ...(facts.checkpoint === undefined ? {} : { checkpoint: facts.checkpoint }),
    data: { behind, alone, xlsx, csv, trust, json },
  };
};
