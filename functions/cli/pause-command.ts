import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { systemClock } from '#functions/adapters/clock/system.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { type Context, contextOf } from '#functions/cli/context.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import type { ObjectStore } from '#functions/ground/ports/object-store.ts';
import { Pause } from '#functions/story/quiet/pause.ts';

const pauseFile = 'pause.yaml';

const contentOf = ({ settings }: Context): ObjectStore => openStore(settings.stores.content);

const scopeOf = (text: string): unknown => {
  const [kind = '', value] = text.split(/[:=]/, 2);
  return value === undefined ? kind : { [kind]: value };
};

/**
 * `vardag pause`. It touches nothing but its own file, so that it works while everything else is broken, and for whoever may
 * do no more.
 */
export const pauseCommand = async (options: { scope: string; reason: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const parsed = Pause.safeParse({
    scope: scopeOf(options.scope),
    by: userInfo().username,
    since: systemClock().now().toString({ smallestUnit: 'second' }),
    reason: options.reason,
  });
  if (!parsed.success)
    throw new UsageError(
      say(
        `«${options.scope}» går inte att pausa. Skriv all, unit:ID, campaign:ID eller channel:linkedin.`,
        `"${options.scope}" can't be paused. Write all, unit:ID, campaign:ID or channel:linkedin.`,
      ),
    );
  await contentOf(context).put(pauseFile, stringify(parsed.data), { contentType: 'text/yaml' });
  if (context.json) printJson({ paused: parsed.data });
  else
    tell(
      mark(
        'warn',
        say(
          'Pausat. Inget som inte redan gått ut går ut. "vardag resume" släpper.',
          'Paused. Nothing that has not gone out goes out. "vardag resume" lets go.',
        ),
      ),
    );
};

/** `vardag resume`. */
export const resumeCommand = async (_: unknown, command: Command): Promise<void> => {
  const context = contextOf(command);
  await contentOf(context).remove(pauseFile);
  if (context.json) printJson({ paused: null });
  else
    tell(
      mark(
        'good',
        speaker(context)(
          'Pausen är över. Missade tider planeras om, inget skickas ikapp.',
          'The pause is over. Missed slots are planned anew, nothing is sent to catch up.',
        ),
      ),
    );
};
