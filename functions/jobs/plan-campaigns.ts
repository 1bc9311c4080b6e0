import type { Temporal } from 'temporal-polyfill';
import { adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import { compact } from '#functions/ground/ledger/compact.ts';
import { type ByItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { missForgotten } from '#functions/jobs/miss-forgotten.ts';
import { markPages } from '#functions/newsroom/screens/queries/marked-pages.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { writeCalendar } from '#functions/newsroom/screens/write-calendar.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { writeDayPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { markEdits } from '#functions/publishing/publications/correcting/mark-edits.ts';
import { recoverOpen } from '#functions/publishing/publications/sending/recover-open.ts';
import { keepSettings } from '#functions/story/organisation/read-settings.ts';

/** What every run of planning, withdrawal and the work on ads reads whole. */
export const packedPrefixes = ['stories/', 'publications/', 'placements/', 'releases/', adProjectionsPrefix];

/** How far ahead a plan reaches. */
const weeksAhead = 4;

const lastDay = (from: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  from.toZonedDateTimeISO(timeZone).toPlainDate().add({ weeks: weeksAhead });

const itself = { fileOf: (place: string) => place };

/** Campaigns whose slots can be counted; one that breaks the count is told, and the others are planned. */
const plannable = (
  deps: CommonDeps,
  campaigns: readonly Campaign[],
  until: Temporal.PlainDate,
): Promise<ByItself<Campaign>> =>
  eachByItself(deps, campaigns, { fileOf: ({ id }) => `campaigns/${id}.yaml` }, async (campaign) => {
    slotsOf(campaign, deps.clock.now().toZonedDateTimeISO(campaign.timeZone).toPlainDate(), until);
    return campaign;
  });

/**
 * Plans four weeks, writes the day plans and the calendar. Before that, what an interrupted run left behind is found
 * again, slots that nobody served are marked missed, so that their stories are free to be planned, and what stands of
 * stories that were approved anew is marked for correction.
 */
export const planCampaigns = async (deps: CommonDeps & Pick<Deps, 'styles'>): Promise<JobReport> => {
  const now = deps.clock.now();
  await markPages(deps);
  await keepSettings(deps);
  const packed = await eachByItself(deps, packedPrefixes, itself, (prefix) => compact(deps, prefix));
  const recovered = await eachByItself(deps, ['work/open/'], itself, () => recoverOpen(deps));
  const missed = await missForgotten(deps, now);
  const faults = [packed, recovered, missed].flatMap((one) => one.findings);
  const read = await readGathered(deps);
  const findings = [...read.findings, ...faults];
  if (read.gathered === null) return { ...emptyReport, outcomes: missed.answers, findings };
  const until = lastDay(now, read.gathered.settings.brand.timeZone);
  const { answers: campaigns, findings: unplanned } = await plannable(deps, read.gathered.campaigns, until);
  const gathered = { ...read.gathered, campaigns };
  const edits = await eachByItself(deps, ['publications/'], itself, () =>
    markEdits(deps, gathered.publications, gathered.stories),
  );
  const planned = planSlots(planFactsOf(gathered, now, until));
  const days = await writeDayPlans(deps, planned, now.toString());
  const pages = [() => writeCalendar(deps, gathered), () => writeNewsroom(deps)];
  const drawn = await eachByItself(deps, pages, { fileOf: () => 'newsroom/' }, (draw) => draw());
  return {
    outcomes: missed.answers,
    findings: [...findings, ...[edits, drawn].flatMap((one) => one.findings), ...unplanned],
    notes: [`${planned.length} publications planned, ${days} day plans written`],
  };
};
