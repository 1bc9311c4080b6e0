import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { actingPerson } from '#functions/cli/acting-person.ts';
import { type Context, clockAt, contextOf } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type PauseDetail, pause, resume, scopeInWords } from '#functions/jobs/acts/pause.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;
type Say = (sv: string, en: string) => string;

/** The stores alone, so that it works while everything else is broken, and for whoever may do no more. */
const needsOf = ({ settings: { stores } }: Context, at: string | undefined): Needs => ({
  content: openStore(stores.content),
  records: openStore(stores.records),
  reports: openStore(stores.reports),
  clock: clockAt(at),
  writer: `local/${randomUUID()}`,
});

const tellPaused = ({ leaving, unread }: PauseDetail, say: Say): void => {
  if (unread)
    tell(
      mark(
        'warn',
        say(
          'Pausat, men det gick inte att se om något redan är på väg ut.',
          'Paused, but it could not be seen whether anything is leaving already.',
        ),
      ),
    );
  else if (leaving.length === 0)
    tell(
      mark(
        'warn',
        say(
          'Pausat. Inget mer går ut. "vardag resume" släpper.',
          'Paused. Nothing more goes out. "vardag resume" lets go.',
        ),
      ),
    );
  for (const { publication } of leaving)
    tell(
      mark(
        'stop',
        say(
          `Pausat, men den här var redan på väg ut och har inget slut än: ${publication}`,
          `Paused, but this one was leaving already and has no end yet: ${publication}`,
        ),
      ),
    );
};

/** `vardag pause`. */
export const pauseCommand = async (
  options: { scope: string; reason: string; at?: string },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const { language } = context.settings;
  const deps = needsOf(context, options.at);
  const { scope, reason } = options;
  if (reason.trim() === '') throw new UsageError(say('Skriv varför: --reason TEXT.', 'Write why: --reason TEXT.'));
  const done = await perform(deps, await actingPerson(deps, userInfo().username), pause, { scope, reason });
  if (!done.done && done.why !== 'role') throw new UsageError(inLanguage(done.words, language));
  if (!done.done) tell(mark('stop', inLanguage(done.words, language)));
  const detail = done.done ? (done.detail as PauseDetail | undefined) : undefined;
  if (context.json) printJson({ paused: detail?.pause ?? null, leaving: detail?.leaving ?? [] });
  else if (detail !== undefined) tellPaused(detail, say);
  const isWhole = detail?.unread === false && detail.leaving.length === 0;
  process.exitCode = isWhole ? exitCodes.done : exitCodes.needsPerson;
};

/** `vardag resume`: one, or all that are in force. A pause whose unit has been renamed since is ended by its old name. */
export const resumeCommand = async (options: { scope?: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const { language } = context.settings;
  const deps = needsOf(context, undefined);
  const person = await actingPerson(deps, userInfo().username);
  const standing = async () => (await readPauses(deps)).pauses.map(({ scope }) => scopeInWords(scope));
  const wanted = options.scope?.replace('=', ':');
  const before = await standing();
  if (wanted !== undefined && !before.includes(wanted))
    throw new UsageError(
      say(
        `Ingen paus gäller «${wanted}». Pausat: ${before.join(', ') || 'inget'}.`,
        `No pause is for "${wanted}". Paused: ${before.join(', ') || 'nothing'}.`,
      ),
    );
  const chosen = [...new Set(before)].filter((scope) => wanted === undefined || scope === wanted);
  for (const scope of chosen) {
    const done = await perform(deps, person, resume, { scope });
    if (!done.done) tell(mark('stop', inLanguage(done.words, language)));
  }
  const still = await standing();
  const ended = before.filter((scope) => !still.includes(scope));
  if (context.json) return printJson({ resumed: ended, paused: still });
  for (const scope of ended) tell(mark('good', say(`Släppt: ${scope}.`, `Let go: ${scope}.`)));
  if (still.length > 0)
    tell(mark('warn', say(`Fortfarande pausat: ${still.join(', ')}.`, `Still paused: ${still.join(', ')}.`)));
  else
    tell(
      mark(
        'good',
        say(
          'Inget är pausat. Missade tider planeras om; det som hinner går ut i kanalens takt.',
          "Nothing is paused. Missed slots are planned anew; what is still in time goes at the channel's pace.",
        ),
      ),
    );
};
