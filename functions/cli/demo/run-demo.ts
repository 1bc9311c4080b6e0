import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import type { Context } from '#functions/cli/context.ts';
import { demoFrom, demoUntil, demoWeekOf, demoWeeks } from '#functions/cli/demo/fresh-workspace.ts';
import { demoIncidents } from '#functions/cli/demo/incidents.ts';
import { demoVisitors } from '#functions/cli/demo/visitors.ts';
import { mark, tell } from '#functions/cli/print.ts';
import { speaker } from '#functions/cli/words.ts';
import type { JobReport, Outcome } from '#functions/ground/run-report/job-report.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import type { LinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import type { PlatsbankenSandbox } from '#functions/sandbox/platsbanken/platsbanken-sandbox.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { localPipeline } from '#functions/wiring/local.ts';
import { openSandbox } from '#functions/wiring/sandbox.ts';
import { openPlatsbanken } from '#functions/wiring/sandboxes.ts';
import { simulate } from '#functions/wiring/simulate.ts';

/** The sample story whose storyteller has second thoughts. */
const withdrawn = 'natt-i-hemtjansten';
/** Who approves in these weeks: a communicator of the sample who has written none of its stories. */
const communicator = 'eva.k';

export type DemoSummary = {
  readonly workspace: string;
  readonly simulated: { readonly from: string; readonly until: string };
  readonly published: number;
  readonly missed: number;
  readonly refused: number;
  readonly removed: number;
  readonly posts: number;
  /** Ads that the pretend Platsbanken took. */
  readonly ads: number;
};

const count = (outcomes: readonly Outcome[], state: Outcome['state']): number =>
  outcomes.filter((outcome) => outcome.state === state && outcome.board === undefined).length;

/** How far the weeks have been played: for the page that is served meanwhile, and a line a week for the terminal. */
type Progress = { readonly week: number; readonly day: string; readonly published: number };

const progress = (context: Context, timeZone: string, onProgress: (now: Progress) => void) => {
  const say = speaker(context);
  let told = 0;
  return (now: Temporal.Instant, outcomes: readonly Outcome[]): void => {
    const week = demoWeekOf(now);
    const day = now.toZonedDateTimeISO(timeZone).toPlainDate().toString();
    const published = count(outcomes, 'published');
    onProgress({ week, day, published });
    if (week === told) return;
    told = week;
    tell(
      mark(
        'muted',
        say(
          `vecka ${week} av ${demoWeeks}, från ${day}: ${published} publicerade hittills`,
          `week ${week} of ${demoWeeks}, from ${day}: ${published} published so far`,
        ),
      ),
    );
  };
};

/** Who watches while the weeks are played. */
export type Watching = {
  readonly onProgress: (now: Progress) => void;
  readonly onSandboxes: (linkedin: LinkedInSandbox, platsbanken: PlatsbankenSandbox) => void;
};

/** The whole line on a fresh workspace: reviewed, planned, posted to the sandbox over HTTP, measured, told in digests. */
export const runDemo = async (
  context: Context,
  settings: Environment,
  { onProgress, onSandboxes }: Watching,
): Promise<DemoSummary> => {
  const [from, until] = [demoFrom, demoUntil];
  const say = speaker(context);
  const began = performance.now();
  const { clock, set } = simulatedClock(from);
  const sandbox = await openSandbox(context.workspace, settings, clock);
  const platsbanken = await openPlatsbanken(context.workspace, settings, clock);
  onSandboxes(sandbox, platsbanken);
  const outcomes: Outcome[] = [];
  const keep = (report: JobReport): void => void outcomes.push(...report.outcomes);
  try {
    const local = await localPipeline(settings, {
      functions: handlers,
      clock,
      log: quietLog,
      linkedInAddress: sandbox.url,
      platsbankenAddress: platsbanken.url,
      user: communicator,
      alone: true,
    });
    const { brand } = await requireSettings(local.deps);
    const told = progress(context, brand.timeZone, onProgress);
    tell(
      mark(
        'muted',
        say(
          `${brand.employer.sv}: granskar berättelserna och skär bilderna …`,
          `${brand.employer.en}: reviewing the stories and cutting the pictures …`,
        ),
      ),
    );
    keep(await local.wake('review-stories'));
    keep(await local.wake('plan-campaigns'));
    await simulate(local, {
      from,
      until,
      timeZone: brand.timeZone,
      setNow: set,
      incidents: [...demoIncidents(local.deps, withdrawn), ...demoVisitors(local.deps, from, until)],
      onHour: (hour) => told(hour, outcomes),
      onReport: (_handler, _now, report) => keep(report),
    });
    set(until);
    await writeNewsroom(local.deps);
    const summary: DemoSummary = {
      workspace: context.workspace,
      simulated: { from: from.toString(), until: until.toString() },
      published: count(outcomes, 'published'),
      missed: count(outcomes, 'missed'),
      refused: count(outcomes, 'refused'),
      removed: count(outcomes, 'removed'),
      posts: sandbox.posts().length,
      ads: platsbanken.ads().length,
    };
    const seconds = Math.round((performance.now() - began) / 1000);
    tell(
      mark(
        'good',
        say(
          `Klart på ${seconds} s: ${summary.published} publicerade, ${summary.missed} missade, ${summary.refused} nekade, ${summary.removed} nedtagna; ${summary.posts} inlägg och ${summary.ads} annonser i sandlådorna.`,
          `Done in ${seconds} s: ${summary.published} published, ${summary.missed} missed, ${summary.refused} refused, ${summary.removed} taken down; ${summary.posts} posts and ${summary.ads} ads in the sandboxes.`,
        ),
      ),
    );
    tell(
      mark(
        'good',
        say(
          `Titta: ${join(context.workspace, 'reports', 'newsroom', 'index.html')}, eller kör "npm start" utan --once.`,
          `Look: ${join(context.workspace, 'reports', 'newsroom', 'index.html')}, or run "npm start" without --once.`,
        ),
      ),
    );
    return summary;
  } finally {
    await sandbox.close();
    await platsbanken.close();
  }
};
