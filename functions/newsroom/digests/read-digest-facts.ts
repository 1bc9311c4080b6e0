import { Temporal } from 'temporal-polyfill';
import { readKeptVacancies } from '#functions/ads/vacancies/kept-vacancies.ts';
import { readAllJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { comparedCampaigns } from '#functions/newsroom/digests/compared-campaigns.ts';
import type { DigestFacts } from '#functions/newsroom/digests/digest-facts.ts';
import { shownWeeks } from '#functions/newsroom/digests/impressions-by-week.ts';
import { type Period, previousPeriod } from '#functions/newsroom/digests/period.ts';
import { readAccessReport } from '#functions/publishing/access/access-report.ts';
import { readAllPlans } from '#functions/publishing/campaigns/day-plans.ts';
import type { Gathered } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { readReadingsOf } from '#functions/publishing/engagement/read-readings.ts';
import { type DayVisits, visitsPrefix } from '#functions/publishing/visits/day-visits.ts';
import { receiptsPrefix, type TakedownReceipt } from '#functions/publishing/withdrawals/takedown-receipt.ts';
import { readPauseTimes } from '#functions/story/quiet/keep-pause-times.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

/** A post is measured for ninety days; an older one has nothing to say about the period, the one before or the weeks shown. */
const measuredDays = 91;

const publishedSince = (period: Period, timeZone: string): Temporal.Instant => {
  const starts = [previousPeriod(period, timeZone).from, shownWeeks(period, timeZone)[0]?.from ?? period.from];
  const [first = period.from] = starts.sort(Temporal.Instant.compare);
  return first.subtract({ hours: measuredDays * 24 });
};

/** Reads what a digest is counted from: of readings the files of the months since the first post that can matter. */
export const readDigestFacts = async (
  deps: Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'language'>,
  gathered: Gathered,
  period: Period,
): Promise<DigestFacts> => {
  const now = deps.clock.now();
  const since = publishedSince(period, gathered.settings.brand.timeZone);
  // A goal is compared with all that its campaign has told, however long ago that began.
  const compared = new Set(comparedCampaigns({ ...gathered, now }, period).map(({ id }) => id));
  const posts = gathered.publications.filter(
    ({ channel, publishedAt, campaign }) =>
      channel === 'linkedin' &&
      publishedAt !== null &&
      (compared.has(campaign) || Temporal.Instant.compare(publishedAt, since) >= 0),
  );
  const [plans, receipts, visits, { pauses }, pauseTimes, access, kept, snapshots] = await Promise.all([
    readAllPlans(deps),
    readAllJson<TakedownReceipt>(deps.records, receiptsPrefix, deps.reports),
    readAllJson<DayVisits>(deps.reports, visitsPrefix),
    readPauses(deps),
    readPauseTimes(deps),
    readAccessReport(deps),
    readKeptVacancies(deps),
    readReadingsOf(deps.reports, posts),
  ]);
  return {
    ...gathered,
    plans,
    receipts,
    visits,
    pauses,
    pauseTimes,
    access,
    vacancies: kept?.vacancies ?? null,
    snapshots,
    now,
    language: deps.language,
  };
};
