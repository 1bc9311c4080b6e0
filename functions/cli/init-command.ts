import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { contextOf } from '#functions/cli/context.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';

/** The commented templates that a new employer starts from. */
const templates = join(import.meta.dirname, 'templates');

/** Lays out a content folder that `vardag check` passes; never writes over anything. */
export const initCommand = async (dir: string, _: unknown, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const target = resolve(dir);
  if (existsSync(target) && readdirSync(target).length > 0)
    throw new UsageError(say(`${dir} är inte tom. Välj en ny mapp.`, `${dir} is not empty. Choose a new folder.`));
  mkdirSync(target, { recursive: true });
  cpSync(templates, target, { recursive: true });
  for (const folder of ['drafts', 'approved', 'withdrawn'])
    mkdirSync(join(target, 'stories', folder), { recursive: true });
  if (context.json) return printJson({ created: target });
  tell(
    mark(
      'good',
      say(
        `${dir} är klar. Börja i brand.yaml, och skriv den första berättelsen efter mall-story.md.`,
        `${dir} is ready. Start in brand.yaml, and write the first story after mall-story.md.`,
      ),
    ),
  );
  tell(mark('muted', `VARDAG_CONTENT=file:${dir} vardag check`));
};
