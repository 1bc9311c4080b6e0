import type { Command } from 'commander';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import {
  type Decision,
  resolveByHand,
  type SettledByHand,
  type SettleRefusal,
} from '#functions/jobs/resolve-by-hand.ts';
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

const refusals: Readonly<Record<SettleRefusal, (publication: string, say: Say) => string>> = {
  'unknown-publication': (publication, say) =>
    say(`Det finns ingen publicering ${publication}.`, `There is no publication ${publication}.`),
  'not-waiting': (publication, say) =>
    say(`${publication} väntar inte på någon människa.`, `${publication} does not wait for a person.`),
  'not-there': (_, say) =>
    say(
      'Kanalen säger att inlägget inte finns. Inget är antecknat.',
      'The channel says that there is no such post. Nothing is recorded.',
    ),
  'other-post': (_, say) =>
    say(
      'Inlägget finns, men det är ett annat än det som skickades. Inget är antecknat.',
      'The post is there, but it is not the one that was sent. Nothing is recorded.',
    ),
  'told-elsewhere': (_, say) =>
    say(
      'Inlägget hör till en annan publicering. Inget är antecknat.',
      'The post belongs to another publication. Nothing is recorded.',
    ),
  'it-stands': (_, say) =>
    say('Vi hittade det: det står. Det är antecknat.', 'We found it: it stands. That is recorded.'),
  'still-there': (_, say) =>
    say('Inlägget står kvar. Inget är antecknat.', 'The post is still there. Nothing is recorded.'),
  'taken-over': (_, say) =>
    say('En annan körning skrev samtidigt. Försök igen.', 'Another run wrote at the same time. Try again.'),
};

/** Nothing was there to settle: the command was meant for something else. */
const isWrongUsage = (why: SettleRefusal): boolean => why === 'unknown-publication' || why === 'not-waiting';

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
  const done = await withPipeline(context, clockAt(options.at), async (local) => {
    const settled = await resolveByHand(local.deps, publication, decision);
    if (settled.settled || !isWrongUsage(settled.why)) await writeNewsroom(local.deps);
    return settled;
  });
  if (!done.settled && isWrongUsage(done.why))
    throw new UsageError(refusals[done.why](publication, say) + stateIn(done, say));
  if (context.json) printJson({ publication, ...done });
  else if (done.settled) tell(mark(done.seen ? 'good' : 'warn', toldOf(done, decision, say)));
  else tell(mark('stop', refusals[done.why](publication, say)));
  process.exitCode = done.settled ? exitCodes.done : exitCodes.needsPerson;
};
