import { adReason } from '#functions/ads/job-boards/ad-words.ts';
import type { Check } from '#functions/cli/access-checks.ts';
import type { Context } from '#functions/cli/context.ts';
import { noAnswerCheck } from '#functions/cli/no-answer-check.ts';
import { speaker } from '#functions/cli/words.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';

const what = 'Teamtailor';

/** Only when the employer enriches its jobs there. A key alone may be for a feed. */
export const teamtailorChecks = async (deps: Deps, context: Context): Promise<readonly Check[]> => {
  const say = speaker(context);
  const { language } = context.settings;
  const { settings } = await readSettings(deps);
  if (settings?.channels.jobBoards.teamtailor?.on !== true) return [];
  const wrong = (code: string): Check => {
    const { message, hint } = adReason('teamtailor', code, '');
    return { what, ok: false, says: `${message[language]} ${hint[language]}` };
  };
  const client = deps.jobBoards.teamtailor;
  if (client === null) return [wrong('no-access')];
  const { ok, reason } = await client.check();
  if (ok)
    return [
      {
        what,
        ok,
        says: say(
          'svarar. Om nyckeln också får ändra jobb visar sig vid första berättelsen.',
          'answers. Whether the key may change jobs too is seen at the first story.',
        ),
      },
    ];
  if (reason === 'access' || reason === 'no-rights') return [wrong(reason)];
  return [noAnswerCheck(context, what, 'VARDAG_TEAMTAILOR_URL', reason)];
};
