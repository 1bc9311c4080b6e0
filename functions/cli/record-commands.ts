import { readFileSync, statSync } from 'node:fs';
import type { Command } from 'commander';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { type Say, speaker } from '#functions/cli/words.ts';
import { type Checkpoint, checkpointsIn } from '#functions/publishing/records/log/checkpoint.ts';
import { readRecord } from '#functions/publishing/records/verify/read-record.ts';
import { type Verified, verifyFound } from '#functions/publishing/records/verify-records.ts';

/** More than the mails of many years. */
const mostBytes = 50_000_000;

/** The checkpoints that somebody kept: the three lines by themselves, a mail that was saved, or a file of many. */
const keptIn = (file: string): readonly Checkpoint[] => {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`There is no file ${file}.`);
  const kept = stat.isFile() && stat.size <= mostBytes ? checkpointsIn(readFileSync(file, 'utf8')) : [];
  if (kept.length === 0)
    throw new UsageError(
      `${file} holds no checkpoint. It is three lines in a row: a name, a number, and 44 letters that end in "=".`,
    );
  return kept;
};

const tellVerified = (
  { checked, broken, log, onChainsAlone, disposals, elsewhere, proven, stamped }: Verified,
  say: Say,
): void => {
  if (broken !== null) {
    const among = broken.among ?? [];
    tell(mark('stop', `${broken.key}: ${say(broken.words.sv, broken.words.en)}`));
    if (among.length > 0) tell(mark('muted', say(`en av: ${among.join(', ')}`, `one of: ${among.join(', ')}`)));
    return;
  }
  tell(mark('good', say(`${checked} poster kontrollerade, alla hela.`, `${checked} entries checked, all whole.`)));
  if (log !== null)
    tell(
      mark(
        'good',
        say(
          `${log.size} objekt står under kontrollrader, de senaste från ${log.at}.`,
          `${log.size} objects stand under a checkpoint, the newest from ${log.at}.`,
        ),
      ),
    );
  if (elsewhere.length > 0)
    tell(
      mark(
        'muted',
        say(
          `${elsewhere.join(', ')} ligger någon annanstans och är inte kontrollerat här.`,
          `${elsewhere.join(', ')} is kept elsewhere and not checked here.`,
        ),
      ),
    );
  if (proven > 0)
    tell(mark('good', say(`${proven} sparade kontrollrader stämmer.`, `${proven} kept checkpoints hold.`)));
  if (stamped !== null)
    tell(
      mark(
        'good',
        say(
          `En tidsstämpel utifrån säger att ${stamped.size} av dem fanns ${stamped.at}.`,
          `A timestamp from outside says that ${stamped.size} of them were there at ${stamped.at}.`,
        ),
      ),
    );
  if (onChainsAlone > 0)
    tell(
      mark(
        'muted',
        say(
          `${onChainsAlone} objekt har kommit sedan dess och vilar på sina kedjor ensamma.`,
          `${onChainsAlone} objects have come since, and rest on their chains alone.`,
        ),
      ),
    );
  for (const { decision, subject, at, objects, files } of disposals)
    tell(
      mark(
        'muted',
        say(
          `${objects + files} objekt av ${subject ?? '?'} är gallrade ${at.slice(0, 10)} efter beslut ${decision}.`,
          `${objects + files} objects of ${subject ?? '?'} were erased on ${at.slice(0, 10)} by decision ${decision}.`,
        ),
      ),
    );
};

/** What is red because other years lie elsewhere is no fault, where somebody says that they do. */
const tellYears = ({ broken, elsewhere }: Verified, say: Say): void => {
  if (broken !== null || elsewhere.length === 0) return;
  const years = elsewhere.join(', ');
  tell(
    mark(
      'muted',
      say(
        `Inget av ${years} ligger här, och det som ligger här är helt. Förvaras de åren någon annanstans: vardag verify --years-elsewhere`,
        `Nothing of ${years} lies here, and what lies here is whole. If those years are kept elsewhere: vardag verify --years-elsewhere`,
      ),
    ),
  );
};

/** `vardag verify`. */
export const verifyCommand = async (
  { checkpoint, yearsElsewhere = false }: { readonly checkpoint?: string; readonly yearsElsewhere?: boolean },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const kept = checkpoint === undefined ? [] : keptIn(checkpoint);
  const found = await withPipeline(context, clockAt(undefined), (local) => readRecord(local.deps));
  const verified = verifyFound(found, kept, yearsElsewhere ? 'years' : 'whole');
  if (context.json) printJson(verified);
  else {
    const say = speaker(context);
    tellVerified(verified, say);
    if (verified.broken !== null && !yearsElsewhere) tellYears(verifyFound(found, kept, 'years'), say);
  }
  process.exitCode = verified.broken === null ? exitCodes.done : exitCodes.needsPerson;
};
