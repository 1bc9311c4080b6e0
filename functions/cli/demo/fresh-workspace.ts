import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Context } from '#functions/cli/context.ts';
import { demoMarker } from '#functions/cli/demo/demo-clock.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { type Environment, parseEnvironment } from '#functions/wiring/environment.ts';

/** Eight weeks of the sample campaigns. Fixed, so that every demo tells the same and content dates keep making sense. */
export const demoFrom = Temporal.Instant.from('2026-10-04T22:00:00Z');
export const demoUntil = Temporal.Instant.from('2026-11-30T08:00:00Z');
const hoursAWeek = 24 * 7;
export const demoWeeks = Math.ceil(demoFrom.until(demoUntil, { largestUnit: 'hours' }).hours / hoursAWeek);

/** Which week of the demo an instant is in, the first as 1. */
export const demoWeekOf = (now: Temporal.Instant): number =>
  Math.min(demoWeeks, Math.floor(demoFrom.until(now, { largestUnit: 'hours' }).hours / hoursAWeek) + 1);

const sample = join(import.meta.dirname, '..', '..', '..', 'content');

/** Lays out the made-up city anew; a folder that holds something else is left alone. */
export const freshWorkspace = (workspace: string): void => {
  const isOthers = ['content', 'records'].some((folder) => existsSync(join(workspace, folder)));
  if (isOthers && !existsSync(join(workspace, demoMarker)))
    throw new UsageError(
      `${workspace} holds something that is not a demo. Choose another folder: vardag demo --workspace DIR`,
    );
  rmSync(workspace, { recursive: true, force: true });
  mkdirSync(workspace, { recursive: true });
  writeFileSync(
    join(workspace, demoMarker),
    `${JSON.stringify({ from: demoFrom.toString(), until: demoUntil.toString() })}\n`,
  );
  cpSync(sample, join(workspace, 'content'), { recursive: true });
};

/** The demo's settings: everything in the workspace and nothing from the environment but the language. */
export const demoSettings = (context: Context): Environment =>
  parseEnvironment(
    {
      VARDAG_LANGUAGE: context.settings.language,
      VARDAG_LINKEDIN_URL: 'sandbox',
      VARDAG_PLATSBANKEN_URL: 'sandbox',
    },
    context.workspace,
  );
