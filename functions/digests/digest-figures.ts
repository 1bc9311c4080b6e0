import { campaignGoals } from '#functions/digests/campaign-goals.ts';
import { consentsEnding } from '#functions/digests/consents-ending.ts';
import { coverageOf } from '#functions/digests/coverage-of.ts';
import { decisionNumbers } from '#functions/digests/decision-numbers.ts';
import { digestDesk } from '#functions/digests/digest-desk.ts';
import { type DigestFacts, smallestGroup } from '#functions/digests/digest-facts.ts';
import { digestKeys } from '#functions/digests/digest-keys.ts';
import { engagementByValue } from '#functions/digests/engagement-by-value.ts';
import { impressionsByWeek } from '#functions/digests/impressions-by-week.ts';
import { linkedInAccess } from '#functions/digests/linkedin-access.ts';
import { numberSources } from '#functions/digests/number-sources.ts';
import type { DigestView } from '#functions/digests/page/digest-view.ts';
import { type Period, previousPeriod } from '#functions/digests/period.ts';
import { theAsk } from '#functions/digests/the-ask.ts';
import { toldRows } from '#functions/digests/told-rows.ts';
import { trustLines } from '#functions/digests/trust-lines.ts';

/** A whole digest from facts. `asOf` is only shown; what is counted depends on `facts.now`. */
export const digestFigures = (facts: DigestFacts, period: Period, asOf: string): DigestView => {
  const coverage = coverageOf(facts, period);
  const { json, csv } = digestKeys(period.text);
  return {
    desk: digestDesk(facts, asOf),
    period: period.text,
    previousPeriod: period.previous,
    smallest: smallestGroup,
    numbers: decisionNumbers(facts, period, previousPeriod(period, facts.settings.brand.timeZone)),
    goals: campaignGoals(facts, period),
    told: toldRows(facts, period),
    coverage,
    engagementByValue: engagementByValue(facts, period),
    impressionsByWeek: impressionsByWeek(facts, period),
    trust: trustLines(facts, period),
    access: linkedInAccess(facts),
    sources: numberSources(facts, period),
    consentsEnding: consentsEnding(facts),
    ask: theAsk(facts, coverage.worstGap),
    data: { json, csv },
  };
};
