import type { Command } from 'commander';
import { clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { speaker } from '#functions/cli/words.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { wherePerson } from '#functions/publishing/records/where-person.ts';

/** `vardag where`. */
export const whereCommand = async (person: string, _: unknown, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const places = await withPipeline(context, clockAt(undefined), (local) => wherePerson(local.deps, person));
  if (context.json) return printJson({ person, places });
  if (places.length === 0) tell(mark('muted', say(`Ingen berättelse nämner ${person}.`, `No story names ${person}.`)));
  for (const { story, channel, state, at, url } of places)
    process.stdout.write(
      `${mark(state === 'published' ? 'good' : 'muted', [story, channel, state, at ?? '', url ?? ''].filter((part) => part !== '').join('  '))}\n`,
    );
};

/** `vardag verify`. */
export const verifyCommand = async (_: unknown, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const { checked, broken } = await withPipeline(context, clockAt(undefined), (local) => verifyRecords(local.deps));
  if (context.json) printJson({ checked, broken });
  else if (broken === null)
    tell(mark('good', say(`${checked} poster kontrollerade, alla hela.`, `${checked} entries checked, all whole.`)));
  else tell(mark('stop', `${broken.key}: ${broken.fault}`));
  process.exitCode = broken === null ? exitCodes.done : exitCodes.needsPerson;
};
