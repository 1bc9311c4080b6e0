import type { Command } from 'commander';
import { checkAccess } from '#functions/adapters/channels/linkedin/check-access.ts';
import { adReason } from '#functions/ads/job-boards/ad-words.ts';
import { accessChecks, type Check } from '#functions/cli/access-checks.ts';
import { type Context, clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { noAnswerCheck } from '#functions/cli/no-answer-check.ts';
import { mark, printJson } from '#functions/cli/print.ts';
import { teamtailorChecks } from '#functions/cli/teamtailor-checks.ts';
import { speaker } from '#functions/cli/words.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { linkedInOf } from '#functions/wiring/linkedin-of.ts';

const storeChecks = async (deps: Deps, context: Context): Promise<readonly Check[]> => {
  const say = speaker(context);
  const probe = async (name: 'content' | 'records' | 'reports' | 'site'): Promise<Check> => {
    const what = `${name}  ${context.settings.stores[name]}`;
    try {
      await deps[name].list(name === 'content' ? 'campaigns/' : 'doctor/');
      return { what, ok: true, says: say('svarar', 'answers') };
    } catch (error) {
      return {
        what,
        ok: false,
        says: say(
          `svarar inte (${(error as Error).message}). Finns platsen, och får du läsa där?`,
          `does not answer (${(error as Error).message}). Is it there, and may you read it?`,
        ),
      };
    }
  };
  return Promise.all((['content', 'records', 'reports', 'site'] as const).map(probe));
};

const contentCheck = async (deps: Deps, context: Context): Promise<Check> => {
  const say = speaker(context);
  const { findings } = await readSettings(deps);
  const errors = findings.filter((finding) => finding.severity === 'error');
  const first = errors[0];
  return first === undefined
    ? { what: say('innehållets grundfiler', "the content's base files"), ok: true, says: say('hela', 'whole') }
    : {
        what: first.file,
        ok: false,
        says: `${first.message[context.settings.language]} ${first.hint[context.settings.language]}`,
      };
};

const linkedInChecks = async (deps: Deps, context: Context, address: string | null): Promise<readonly Check[]> => {
  const say = speaker(context);
  const { language } = context.settings;
  const facts = await deps.access.facts();
  if (facts.tokenState === 'absent')
    return [
      {
        what: 'LinkedIn',
        ok: false,
        says: say(
          'saknar token. Sätt VARDAG_LINKEDIN_TOKEN, eller VARDAG_LINKEDIN_URL=sandbox för att prova.',
          'has no token. Set VARDAG_LINKEDIN_TOKEN, or VARDAG_LINKEDIN_URL=sandbox to try.',
        ),
      },
    ];
  const settings = await linkedInOf(context.settings, deps.clock, address);
  const abilities = (await checkAccess(settings)).map(({ ability, ok, reason, advice }) => ({
    what: `LinkedIn ${ability} (${settings.version})`,
    ok,
    says: ok ? say('går', 'works') : `${reason ?? ''} ${advice?.[language] ?? ''}`.trim(),
  }));
  return [...abilities, ...accessChecks(facts, deps.clock.now(), language)];
};

/** Only when the employer uses it. */
const platsbankenChecks = async (deps: Deps, context: Context): Promise<readonly Check[]> => {
  const say = speaker(context);
  const { language, platsbanken } = context.settings;
  const { settings } = await readSettings(deps);
  const board = settings?.channels.jobBoards.platsbanken;
  const isAsked = platsbanken.url !== null || platsbanken.credentials !== null || platsbanken.secret !== null;
  if (board?.on !== true && !isAsked) return [];
  const what = `Platsbanken (${board?.mode ?? 'enrich'})`;
  const wrong = (code: string, detail = ''): Check => {
    const { message, hint } = adReason('platsbanken', code, detail);
    return { what, ok: false, says: `${message[language]} ${hint[language]}` };
  };
  if (board?.on !== true)
    return [
      {
        what,
        ok: true,
        says: say('nycklar finns, men den är av i channels.yaml', 'has keys, but is off in channels.yaml'),
      },
    ];
  const client = deps.jobBoards.platsbanken;
  if (client === null && board.mode === 'enrich')
    return [
      {
        what,
        ok: true,
        says: say(
          'utan nycklar: berättelserna klistras in för hand, se Redaktionens sida Annonser',
          "without keys: stories are pasted by hand, see the newsroom's page of job ads",
        ),
      },
    ];
  if (client === null) return [wrong('no-access')];
  const { ok, reason } = await client.check();
  if (ok) return [{ what, ok, says: say('svarar', 'answers') }];
  if (reason === 'access' || reason === 'consent-missing') return [wrong(reason)];
  return [noAnswerCheck(context, what, 'VARDAG_PLATSBANKEN_URL', reason)];
};

/** Everything that has to be in place before the first publication, and what to do about what is not. */
export const doctorCommand = async (_: unknown, command: Command): Promise<void> => {
  const context = contextOf(command);
  const checks = await withPipeline(context, clockAt(undefined), async ({ deps }, address) => [
    { what: 'Node', ok: process.versions.node.startsWith('24.'), says: process.versions.node },
    ...(await storeChecks(deps, context)),
    await contentCheck(deps, context),
    ...(await linkedInChecks(deps, context, address)),
    ...(await platsbankenChecks(deps, context)),
    ...(await teamtailorChecks(deps, context)),
  ]);
  if (context.json) printJson({ checks });
  else
    for (const { what, ok, says } of checks)
      process.stdout.write(`${mark(ok ? 'good' : 'stop', `${what}: ${says}`)}\n`);
  process.exitCode = checks.every(({ ok }) => ok) ? exitCodes.done : exitCodes.needsPerson;
};
