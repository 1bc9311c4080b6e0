import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { simulatedClock } from '#functions/adapters/clock/simulated.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import type { Context } from '#functions/cli/context.ts';
import { demoMarker } from '#functions/cli/demo/demo-clock.ts';
import { demoIncidents } from '#functions/cli/demo/incidents.ts';
import { demoVisitors } from '#functions/cli/demo/visitors.ts';
import { mark, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import type { JobReport, Outcome } from '#functions/ground/run-report/job-report.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { type Environment, parseEnvironment } from '#functions/wiring/environment.ts';
import { localPipeline } from '#functions/wiring/local.ts';
import { openSandbox } from '#functions/wiring/sandbox.ts';
import { openPlatsbanken } from '#functions/wiring/sandboxes.ts';
import { simulate } from '#functions/wiring/simulate.ts';

/** Eight weeks of the sample campaigns. Fixed, so that every demo tells the same and content dates keep making sense. */
const from = Temporal.Instant.from('2026-10-04T22:00:00Z');
const until = Temporal.Instant.from('2026-11-30T08:00:00Z');
const sample = join(import.meta.dirname, '..', '..', '..', 'content');

/** The sample story whose storyteller has second thoughts. */
const withdrawn = 'natt-i-hemtjansten';

const freshWorkspace = (workspace: string): void => {
  const isOthers = ['content', 'records'].some((folder) => existsSync(join(workspace, folder)));
  if (isOthers && !existsSync(join(workspace, demoMarker)))
    throw new UsageError(
      `${workspace} holds something that is not a demo. Choose another folder: vardag demo --workspace DIR`,
    );
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  writeFileSync(join(workspace, demoMarker), `${JSON.stringify({ from: from.toString(), until: until.toString() })}\n`);
  cpSync(sample, join(workspace, 'content'), { recursive: true });
};

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

const progress = (context: Context, timeZone: string) => {
  const say = speaker(context);
  const weeks = Math.ceil(from.until(until, { largestUnit: 'hours' }).hours / (24 * 7));
  let told = 0;
  return (now: Temporal.Instant, outcomes: readonly Outcome[]): void => {
    const week = Math.min(weeks, Math.floor(from.until(now, { largestUnit: 'hours' }).hours / (24 * 7)) + 1);
    if (week === told) return;
    told = week;
    const day = now.toZonedDateTimeISO(timeZone).toPlainDate();
    tell(
      mark(
        'muted',
        say(
          `vecka ${week} av ${weeks}, från ${day}: ${count(outcomes, 'published')} publicerade hittills`,
          `week ${week} of ${weeks}, from ${day}: ${count(outcomes, 'published')} published so far`,
        ),
      ),
    );
  };
};

/** The demo's settings: everything in the workspace and nothing from the environment but the language. */
const demoSettings = (context: Context): Environment =>
  parseEnvironment(
    {
      VARDAG_LANGUAGE: context.settings.language,
      VARDAG_LINKEDIN_URL: 'sandbox',
      VARDAG_PLATSBANKEN_URL: 'sandbox',
    },
    context.workspace,
  );

/** The whole line on a fresh workspace: reviewed, planned, posted to the sandbox over HTTP, measured, told in digests. */
export const runDemo = async (
  context: Context,
): Promise<{ readonly summary: DemoSummary; readonly settings: Environment }> => {
  const say = speaker(context);
  const began = performance.now();
  freshWorkspace(context.workspace);
  const settings = demoSettings(context);
  const { clock, set } = simulatedClock(from);
  const sandbox = await openSandbox(context.workspace, settings, clock);
  const platsbanken = await openPlatsbanken(context.workspace, settings, clock);
  const outcomes: Outcome[] = [];
  const keep = (report: JobReport): void => void outcomes.push(...report.outcomes);
  try {
    const local = await localPipeline(settings, {
      functions: handlers,
      clock,
      log: quietLog,
      linkedInAddress: sandbox.url,
      platsbankenAddress: platsbanken.url,
      alone: true,
    });
    const { brand } = await requireSettings(local.deps);
    const told = progress(context, brand.timeZone);
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
    return { summary, settings };
  } finally {
    await sandbox.close();
    await platsbanken.close();
  }
};
