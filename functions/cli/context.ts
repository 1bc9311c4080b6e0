import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { fixedClock } from '#functions/adapters/clock/fixed.ts';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import type { Clock } from '#functions/ground/ports/clock.ts';
import { type Environment, parseEnvironment } from '#functions/wiring/environment.ts';
import type { Local } from '#functions/wiring/local.ts';

/** What every command knows: where it works, how it speaks, and its settings. */
export type Context = { readonly workspace: string; readonly json: boolean; readonly settings: Environment };

export const contextOf = (command: Command): Context => {
  const options = command.optsWithGlobals<{ workspace?: string; json?: boolean }>();
  const workspace = resolve(options.workspace ?? '.vardag');
  const settings = parseEnvironment(process.env, workspace);
  const here = resolve('content');
  // A checkout has its content beside it; a workspace of one's own wins.
  const content =
    !process.env['VARDAG_CONTENT'] && !existsSync(join(workspace, 'content')) && existsSync(here)
      ? `file:${here}`
      : settings.stores.content;
  return { workspace, json: options.json === true, settings: { ...settings, stores: { ...settings.stores, content } } };
};

/** With the content alone on S3, the records are those of the pipeline in the cloud: it sees the move and pins it. */
export const pinnedElsewhere = ({ stores }: Environment): boolean =>
  stores.content.startsWith('s3://') && !stores.records.startsWith('s3://');

/** An instant as people type it on the command line. */
export const parseInstant = (text: string): Temporal.Instant => {
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new UsageError(
      `"${text}" is not an instant. Write it with its offset: 2026-11-24T08:00:00Z or 2026-11-24T09:00+01:00.`,
    );
  }
};

export const clockAt = (at: string | undefined): Clock =>
  at === undefined ? systemClock() : fixedClock(parseInstant(at));

/** Runs work on the pipeline, which is loaded for it; embedded sandboxes are started for it and stopped after it where the settings ask for them. */
export const withPipeline = async <T>(
  context: Context,
  clock: Clock,
  work: (local: Local, sandbox: string | null) => Promise<T>,
): Promise<T> => {
  const { openSandboxes } = await import('#functions/wiring/sandboxes.ts');
  const { localPipeline } = await import('#functions/wiring/local.ts');
  const { handlers } = await import('#functions/handlers/catalogue.ts');
  const sandboxes = await openSandboxes(context.workspace, context.settings, clock);
  const linkedInAddress = sandboxes.linkedin?.url ?? null;
  const platsbankenAddress = sandboxes.platsbanken?.url ?? null;
  try {
    const place = { functions: handlers, clock, log: quietLog, linkedInAddress, platsbankenAddress };
    return await work(await localPipeline(context.settings, place), linkedInAddress);
  } finally {
    await sandboxes.close();
  }
};
