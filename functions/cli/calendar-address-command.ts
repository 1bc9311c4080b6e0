import { randomBytes } from 'node:crypto';
import type { Command } from 'commander';
import { actDepsOf, toldAct } from '#functions/cli/act-commands.ts';
import { actingPerson } from '#functions/cli/acting-person.ts';
import { type Context, clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { printJson, tell } from '#functions/cli/print.ts';
import { speaker } from '#functions/cli/words.ts';
import { calendarFilePath } from '#functions/desk/calendar/calendar-file-routes.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { calendarAddressActs, calendarAddressOf } from '#functions/publishing/records/calendar-address.ts';

/** Where `vardag serve` answers when nothing else was said. */
const served = 'http://127.0.0.1:4600';

const end = (context: Context, at: string | undefined): Promise<void> =>
  withPipeline(context, clockAt(at), async ({ deps }) => {
    const own = actDepsOf(context, deps);
    const person = await actingPerson(own, own.user);
    const { hash } = await calendarAddressOf(own, person.signIn);
    // Of none that stands, any is as absent as another.
    const address = hash ?? sha256('');
    const result = await perform(own, person, acts[calendarAddressActs.end], { address });
    toldAct(context, result, calendarAddressActs.end);
  });

const make = (context: Context, at: string | undefined): Promise<void> =>
  withPipeline(context, clockAt(at), async ({ deps }) => {
    const own = actDepsOf(context, deps);
    const secret = randomBytes(32).toString('base64url');
    const input = { address: sha256(secret) };
    const result = await perform(own, await actingPerson(own, own.user), acts[calendarAddressActs.make], input);
    if (!result.done) return toldAct(context, result, calendarAddressActs.make);
    const address = new URL(calendarFilePath(secret), context.settings.newsroom ?? served).href;
    if (context.json) return printJson({ ...result, address });
    process.stdout.write(`${address}\n`);
    tell(
      speaker(context)(
        'Kopiera adressen nu: den visas bara den här gången. Den gäller där redaktionen nås, tills du tar bort den med --revoke eller gör en ny.',
        'Copy the address now: it is shown this once. It holds where the newsroom is reached, until you end it with --revoke or make a new one.',
      ),
    );
  });

/** `vardag calendar-address`: an address for a calendar program, or its end. */
export const calendarAddressCommand = (
  options: { readonly at?: string; readonly revoke?: boolean },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  return options.revoke === true ? end(context, options.at) : make(context, options.at);
};
