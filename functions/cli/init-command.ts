import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { contextOf } from '#functions/cli/context.ts';
import { layTemplates } from '#functions/cli/lay-templates.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';

/** Lays out a content folder that `vardag check` passes; never writes over anything. */
export const initCommand = async (dir: string, _: unknown, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const target = resolve(dir);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new UsageError(say(`${dir} är inte tom. Välj en ny mapp.`, `${dir} is not empty. Choose a new folder.`));
  mkdirSync(target, { recursive: true });
  layTemplates(target, Temporal.Now.plainDateISO());
  if (context.json) return printJson({ created: target });
  tell(
    mark(
      'good',
      say(
        `${dir} är klar. Öppna redaktionen, så leder sidan «Kom igång» till den första berättelsen:`,
        `${dir} is ready. Open the newsroom, and the page "Get started" leads to the first story:`,
      ),
    ),
  );
  // A workspace of its own: that of a demo stays a demo's.
  const serve =
    basename(target) === 'content'
      ? `vardag serve --workspace ${dirname(dir)}`
      : `VARDAG_CONTENT=file:${dir} vardag serve --workspace ${dir}-vardag`;
  tell(mark('muted', serve));
};
