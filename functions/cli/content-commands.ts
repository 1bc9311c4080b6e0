import type { Command } from 'commander';
import { actingPerson } from '#functions/cli/acting-person.ts';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { countInWords, mark, printFindings, printJson, printTexts, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { type Say, speaker } from '#functions/cli/words.ts';
import { hasErrors } from '#functions/ground/findings/finding.ts';
import { report } from '#functions/ground/findings/report.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { withdraw } from '#functions/jobs/acts/withdraw.ts';
import { type AskedPath, askedPaths } from '#functions/jobs/asked-paths.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { textHashes } from '#functions/newsroom/review/text-hashes.ts';

const notThere = ({ path, nearest }: AskedPath, say: Say): string => {
  const instead = nearest === null ? '' : say(` Menar du ${nearest}?`, ` Do you mean ${nearest}?`);
  return (
    say(`Det finns inget som heter ${path} i innehållet.`, `There is nothing called ${path} in the content.`) + instead
  );
};

/** `vardag check`. */
export const checkCommand = async (
  paths: readonly string[],
  options: { at?: string },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const { checked, texts } = await withPipeline(context, clockAt(options.at), async ({ deps }) => {
    const asked = await askedPaths(deps, paths);
    const lost = asked.filter((one) => one.key === null);
    if (lost.length > 0) throw new UsageError(lost.map((one) => notThere(one, speaker(context))).join('\n'));
    const keys = asked.flatMap(({ key }) => key ?? []);
    return { checked: await checkContent(deps, keys), texts: await textHashes(deps, keys) };
  });
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
  const { language } = context.settings;
  const done = await withPipeline(context, clockAt(undefined), async ({ deps }) =>
    perform(deps, await actingPerson(deps, deps.user), withdraw, { story: id, reason }),
  );
  if (!done.done && done.why !== 'role') throw new UsageError(inLanguage(done.words, language));
  process.exitCode = done.done ? exitCodes.done : exitCodes.needsPerson;
  if (context.json) printJson({ story: id, withdrawn: done.done });
  else if (!done.done) tell(mark('stop', inLanguage(done.words, language)));
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
