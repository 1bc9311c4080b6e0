import type { Temporal } from 'temporal-polyfill';
import { adProjectionsPrefix } from '#functions/ads/job-boards/ad-projection.ts';
import { compact } from '#functions/ground/ledger/compact.ts';
import { oneLook } from '#functions/ground/ledger/snapshot.ts';
import type { CommonDeps, Deps } from '#functions/ground/ports/deps.ts';
import { emptyReport, type JobReport } from '#functions/ground/run-report/job-report.ts';
import { missForgotten } from '#functions/jobs/miss-forgotten.ts';
import { readNewsroomFacts } from '#functions/newsroom/screens/queries/read-newsroom-facts.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { writeCalendar } from '#functions/newsroom/screens/write-calendar.ts';
import { writeDayPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { type Gathered, planFactsOf } from '#functions/publishing/campaigns/gather-plan-facts.ts';
import { planSlots } from '#functions/publishing/campaigns/plan-slots.ts';
import { readGathered } from '#functions/publishing/campaigns/read-gathered.ts';
import { markEdits } from '#functions/publishing/publications/correcting/mark-edits.ts';
import { recoverOpen } from '#functions/publishing/publications/sending/recover-open.ts';
import { endsBetween } from '#functions/story/consent/ends-between.ts';

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

/**
 * Plans four weeks, writes the day plans and the calendar. Before that, what an interrupted run left behind is found
 * again, slots that nobody served are marked missed, so that their stories are free to be planned, and what stands of
 * stories that were approved anew is marked for correction.
 */
export const planCampaigns = async (given: CommonDeps & Pick<Deps, 'styles'>): Promise<JobReport> => {
  const deps = oneLook(given, ['content', 'records', 'reports']);
  const now = deps.clock.now();
  for (const prefix of packedPrefixes) await compact(deps, prefix);
  await recoverOpen(deps);
  const missed = await missForgotten(deps, now);
  const { gathered, findings } = await readGathered(deps);
  if (gathered === null) return { ...emptyReport, findings };
  await markEdits(deps, gathered.publications, gathered.stories);
  const until = lastDay(now, gathered.settings.brand.timeZone);
  const planned = planSlots(planFactsOf(gathered, now, until));
  const ends = consentEndsIn(gathered, now, until);
  const days = await writeDayPlans(deps, planned, now.toString(), ends);
  const facts = await readNewsroomFacts(deps, gathered);
  await writeCalendar(deps, facts);
  await writeNewsroom(deps, facts);
  return { outcomes: missed, findings, notes: [`${planned.length} publications planned, ${days} day plans written`] };
};
