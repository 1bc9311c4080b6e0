import type { Temporal } from 'temporal-polyfill';
import { adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import { compact } from '#functions/ground/ledger/compact.ts';
import { type ByItself, byItself, eachByItself } from '#functions/ground/ledger/each-by-itself.ts';
import { oneLook } from '#functions/ground/ledger/snapshot.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { missForgotten } from '#functions/jobs/miss-forgotten.ts';
import { pageKeys } from '#functions/newsroom/page-kit/address.ts';
import { readNewsroomFacts } from '#functions/newsroom/screens/queries/read-newsroom-facts.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { writeCalendar } from '#functions/newsroom/screens/write-calendar.ts';
import type { Campaign } from '#functions/publishing/campaigns/campaign.ts';
import { writeDayPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { type Gathered, lastPlanOf, planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { pinFindings } from '#functions/publishing/campaigns/pin-findings.ts';
import { plansPrefix } from '#functions/publishing/campaigns/plan.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { refusedPins } from '#functions/publishing/campaigns/refused-pins.ts';
import { slotsOf } from '#functions/publishing/campaigns/slots.ts';
import { markEdits } from '#functions/publishing/publications/correcting/mark-edits.ts';
import { markPages, unmarkPages } from '#functions/publishing/publications/ledger/pages-marker.ts';
import { recoverOpen } from '#functions/publishing/publications/sending/recover-open.ts';
import { endsBetween } from '#functions/story/consent/ends-between.ts';
import { keepSettings } from '#functions/story/organisation/read-settings.ts';
import { keepPauseTimes } from '#functions/story/quiet/keep-pause-times.ts';
import { pauseTimesKey } from '#functions/story/quiet/pause-times.ts';

/** What every run of planning, withdrawal and the work on ads reads whole. */
export const packedPrefixes = [
  ...['stories/', 'publications/', 'placements/', 'releases/', 'approved-people/', 'takedowns/'],
  adProjectionsPrefix,
];

/** How far ahead a plan reaches. */
const weeksAhead = 4;

const lastDay = (from: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  from.toZonedDateTimeISO(timeZone).toPlainDate().add({ weeks: weeksAhead });

/** From a day back, where the tick still looks, to the end of the plan. */
const consentEndsIn = ({ consents, settings }: Gathered, now: Temporal.Instant, until: Temporal.PlainDate) => {
  const { timeZone } = settings.brand;
  const last = until.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
  return endsBetween([...consents.values()], timeZone, now.subtract({ hours: 24 }), last);
};

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
 * stories that were approved anew is marked for correction. Of a campaign whose file broke the last plan stands.
 */
export const planCampaigns = async (given: CommonDeps & Pick<Deps, 'styles'>): Promise<JobReport> => {
  const deps = oneLook(given, ['content', 'records', 'reports']);
  const now = deps.clock.now();
  const marked = await markPages(given);
  await keepSettings(deps);
  const packed = await eachByItself(deps, packedPrefixes, { fileOf: (prefix) => prefix }, (prefix) =>
    compact(deps, prefix),
  );
  const pauses = await byItself(deps, pauseTimesKey, () => keepPauseTimes(deps));
  const recovered = await byItself(deps, 'work/open/', () => recoverOpen(deps));
  const missed = await missForgotten(deps, now);
  const faults = [packed, pauses, recovered, missed].flatMap((one) => one.findings);
  const read = await readGathered(deps);
  const findings = [...read.findings, ...faults];
  if (read.gathered === null) return { ...emptyReport, outcomes: missed.answers, findings };
  const until = lastDay(now, read.gathered.settings.brand.timeZone);
  const { answers: campaigns, findings: unplanned } = await plannable(deps, read.gathered.campaigns, until);
  const able = new Set(campaigns.map(({ id }) => id));
  const unable = read.gathered.campaigns.flatMap(({ id }) => (able.has(id) ? [] : [id]));
  const broken = new Set([...(read.gathered.broken ?? []), ...unable]);
  const gathered = { ...read.gathered, campaigns, broken };
  const edits = await byItself(deps, 'publications/', () => markEdits(deps, gathered.publications, gathered.stories));
  const facts = planFactsOf(gathered, now, until);
  const planned = planSlots(facts);
  const known = new Set(gathered.stories.map(({ id }) => id));
  const pins = pinFindings(read.lined, refusedPins(facts), known);
  const ahead = [...planned, ...lastPlanOf(gathered, now)];
  const days = await writeDayPlans(deps, ahead, now.toString(), consentEndsIn(gathered, now, until));
  const packedDays = await byItself(deps, plansPrefix, () => compact(deps, plansPrefix));
  const shown = await readNewsroomFacts(deps, gathered, [...read.findings, ...pins]);
  const calendar = await byItself(deps, pageKeys.calendar, () => writeCalendar(deps, shown));
  const drawn = await byItself(deps, 'newsroom/', () => writeNewsroom(deps, shown));
  const drawnAll = [calendar, drawn].flatMap((one) => one.findings);
  if (drawnAll.length === 0) await unmarkPages(given, marked);
  return {
    outcomes: missed.answers,
    findings: [...findings, ...pins, ...edits.findings, ...packedDays.findings, ...drawnAll, ...unplanned],
    notes: [`${planned.length} publications planned, ${days} day plans written`],
  };
};
