import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { type Context, clockAt, contextOf } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { type Paused, pausePublishing, resumePublishing } from '#functions/jobs/pause-publishing.ts';
import { type FoundScope, findScope } from '#functions/jobs/pause-scope.ts';
import { type Pause, type PauseScope, partsOf, pauseKey } from '#functions/story/quiet/pause.ts';
import { readPauses } from '#functions/story/quiet/read-pauses.ts';

type Needs = Pick<Deps, 'content' | 'records' | 'reports' | 'clock'>;
type Say = (sv: string, en: string) => string;

/** The stores alone, so that it works while everything else is broken, and for whoever may do no more. */
const needsOf = ({ settings: { stores } }: Context, at: string | undefined): Needs => ({
  content: openStore(stores.content),
  records: openStore(stores.records),
  reports: openStore(stores.reports),
  clock: clockAt(at),
});

const written = (scope: PauseScope): string =>
  partsOf(scope)
    .filter((part) => part !== null)
    .join(':');

const refusal = (text: string, found: Exclude<FoundScope, { readonly found: true }>, say: Say): string => {
  const forms = 'all, unit:ID, campaign:ID, channel:NAME, story:ID';
  if (found.why === 'form')
    return say(`«${text}» går inte att pausa. Skriv ${forms}.`, `"${text}" can't be paused. Write ${forms}.`);
  if (found.why === 'unread')
    return say(
      `${found.file} går inte att läsa, så ingen vet om ${text} finns. Inget är pausat. Pausa allt med --scope all.`,
      `${found.file} can't be read, so nobody knows whether ${text} exists. Nothing is paused. Pause everything with --scope all.`,
    );
  const near = found.nearest.join(', ');
  return say(
    `«${text}» finns inte. Inget är pausat.${near === '' ? '' : ` Närmast: ${near}.`}`,
    `"${text}" does not exist. Nothing is paused.${near === '' ? '' : ` Nearest: ${near}.`}`,
  );
};

const scopeOf = async (deps: Needs, text: string, say: Say): Promise<PauseScope> => {
  const found = await findScope(deps, text);
  if (found.found) return found.scope;
  throw new UsageError(refusal(text, found, say));
};

/** The pause stands already; that nobody can see what is leaving takes nothing away from it. */
export const paused = async (deps: Needs, pause: Pause): Promise<Paused & { readonly unread: boolean }> => {
  try {
    return { ...(await pausePublishing(deps, pause)), unread: false };
  } catch (error) {
    if ((await deps.content.head(pauseKey(pause.scope)).catch(() => null)) === null) throw error;
    return { pause: { ...pause, file: pauseKey(pause.scope) }, leaving: [], unread: true };
  }
};

const tellPaused = ({ leaving, unread }: Paused & { readonly unread: boolean }, say: Say): void => {
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
  const deps = needsOf(context, options.at);
  const since = deps.clock.now().toString({ smallestUnit: 'second' });
  const { reason } = options;
  if (reason.trim() === '') throw new UsageError(say('Skriv varför: --reason TEXT.', 'Write why: --reason TEXT.'));
  const scope = await scopeOf(deps, options.scope, say);
  const done = await paused(deps, { scope, by: userInfo().username, since, reason });
  if (context.json) printJson({ paused: done.pause, leaving: done.leaving });
  else tellPaused(done, say);
  process.exitCode = done.unread || done.leaving.length > 0 ? exitCodes.needsPerson : exitCodes.done;
};

/** `vardag resume`: one, or all that are in force. A pause whose unit has been renamed since is ended by its old name. */
export const resumeCommand = async (options: { scope?: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const deps = needsOf(context, undefined);
  const { scope } = options;
  const wanted = scope?.replace('=', ':');
  const ended = await resumePublishing(deps, (pause) => wanted === undefined || written(pause.scope) === wanted);
  const still = (await readPauses(deps)).pauses.map((pause) => written(pause.scope));
  if (wanted !== undefined && ended.length === 0)
    throw new UsageError(
      say(
        `Ingen paus gäller «${wanted}». Pausat: ${still.join(', ') || 'inget'}.`,
        `No pause is for "${wanted}". Paused: ${still.join(', ') || 'nothing'}.`,
      ),
    );
  if (context.json) return printJson({ resumed: ended.map((pause) => written(pause.scope)), paused: still });
  for (const pause of ended)
    tell(mark('good', say(`Släppt: ${written(pause.scope)}.`, `Let go: ${written(pause.scope)}.`)));
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
