import type { Command } from 'commander';
import { actingPerson } from '#functions/cli/acting-person.ts';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { settle } from '#functions/jobs/acts/settle.ts';
import type { Decision, SettledByHand } from '#functions/jobs/resolve-by-hand.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { postUrnIn } from '#functions/story/posts/post-urn-in.ts';

type Options = { readonly stands?: string; readonly absent?: boolean; readonly at?: string };
type Say = (sv: string, en: string) => string;

const decisionOf = ({ stands, absent = false }: Options, say: Say): Decision => {
  if ((stands !== undefined) === absent)
    throw new UsageError(say('Välj ett: --stands URN eller --absent.', 'Choose one: --stands URN or --absent.'));
  if (stands === undefined) return { decision: 'absent' };
  const urn = postUrnIn(stands);
  if (urn === null)
    throw new UsageError(
      say(
        `«${stands}» är inget inlägg. Skriv urn:li:share:… eller urn:li:ugcPost:…, med siffrorna.`,
        `"${stands}" is no post. Write urn:li:share:… or urn:li:ugcPost:…, with its digits.`,
      ),
    );
  return { decision: 'stands', externalId: urn };
};

/** Nothing was there to settle: the command was meant for something else. */
const isNothing = (done: SettledByHand): boolean =>
  !done.settled && (done.why === 'unknown-publication' || done.why === 'not-waiting');

const stateIn = (done: SettledByHand, say: Say): string =>
  done.outcome === null ? '' : say(` Läget: ${done.outcome.state}.`, ` Its state: ${done.outcome.state}.`);

const toldOf = (
  { seen, outcome }: Extract<SettledByHand, { readonly settled: true }>,
  { decision }: Decision,
  say: Say,
): string => {
  if (outcome.state === 'removed')
    return seen
      ? say('Antecknat: den är borttagen, och vi har läst det.', 'Recorded: it is taken down, and we have read that.')
      : say(
          'Antecknat på ditt ord: den är borttagen. Vi fick inte läsa det själva.',
          'Recorded on your word: it is taken down. We could not read that ourselves.',
        );
  if (decision === 'absent')
    return say(
      'Antecknat: den gick inte ut. Inget skickas igen.',
      'Recorded: it did not go out. Nothing is sent again.',
    );
  return seen
    ? say('Antecknat: den står, och vi har läst den.', 'Recorded: it stands, and we have read it.')
    : say(
        'Antecknat på ditt ord: den står. Vi fick inte läsa den själva.',
        'Recorded on your word: it stands. We could not read it ourselves.',
      );
};

/** `vardag settle`: ends the doubt about a send on the word of whoever has looked. */
export const settleCommand = async (publication: string, options: Options, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const decision = decisionOf(options, say);
  const { language } = context.settings;
  const result = await withPipeline(context, clockAt(options.at), async ({ deps }) => {
    const address = decision.decision === 'stands' ? decision.externalId : '';
    const given = { publication, answer: decision.decision, address };
    const settled = await perform(deps, await actingPerson(deps, deps.user), settle, given);
    if (settled.detail !== undefined && !isNothing(settled.detail as SettledByHand)) await writeNewsroom(deps);
    return settled;
  });
  const done = result.detail as SettledByHand | undefined;
  const words = result.done ? '' : inLanguage(result.words, language);
  if (done === undefined) {
    process.exitCode = result.done ? exitCodes.done : exitCodes.needsPerson;
    return tell(mark(result.done ? 'good' : 'stop', result.done ? say('Antecknat.', 'Recorded.') : words));
  }
  if (isNothing(done)) throw new UsageError(words + stateIn(done, say));
  if (context.json) printJson({ publication, ...done });
  else if (done.settled) tell(mark(done.seen ? 'good' : 'warn', toldOf(done, decision, say)));
  else tell(mark('stop', words));
  process.exitCode = done.settled ? exitCodes.done : exitCodes.needsPerson;
};
