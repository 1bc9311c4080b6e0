import type { Command } from 'commander';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { countInWords, mark, printFindings, printJson, printTexts, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { hasErrors } from '#functions/ground/findings/finding.ts';
import { report } from '#functions/ground/findings/report.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { textHashes } from '#functions/newsroom/review/text-hashes.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';

/** `vardag check`. */
export const checkCommand = async (
  paths: readonly string[],
  options: { at?: string },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const { checked, texts } = await withPipeline(context, clockAt(options.at), async ({ deps }) => ({
    checked: await checkContent(deps, paths),
    texts: await textHashes(deps, paths),
  }));
  const { findings: found, stories } = checked;
  const findings = report(found, context.settings.language);
  if (context.json) printJson({ stories, findings, texts });
  else {
    printFindings(findings);
    if (paths.length > 0) printTexts(texts);
    tell(mark(hasErrors(found) ? 'stop' : 'good', countInWords(findings, context.settings.language)));
  }
  process.exitCode = hasErrors(found) ? exitCodes.needsPerson : exitCodes.done;
};

/** `vardag withdraw`. */
export const withdrawCommand = async (id: string, { reason }: { reason: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  await withPipeline(context, clockAt(undefined), async (local) => {
    const moved =
      (await moveStory(local.deps, id, 'approved', 'withdrawn')) +
      (await moveStory(local.deps, id, 'drafts', 'withdrawn'));
    if (moved === 0)
      throw new UsageError(say(`Det finns ingen berättelse som heter ${id}.`, `There is no story called ${id}.`));
    await local.deps.content.put(`stories/withdrawn/${id}/reason.txt`, `${reason}\n`, {
      contentType: 'text/plain; charset=utf-8',
    });
  });
  if (context.json) printJson({ story: id, withdrawn: true });
  else
    tell(
      mark(
        'good',
        say(
          `${id} ligger i withdrawn/. Nästa körning tar ner den överallt: vardag job withdraw-stories`,
          `${id} lies in withdrawn/. The next run takes it down everywhere: vardag job withdraw-stories`,
        ),
      ),
    );
};
