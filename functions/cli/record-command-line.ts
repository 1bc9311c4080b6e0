import { type Command, Option } from 'commander';
import { late } from '#functions/cli/late.ts';

const records = () => import('#functions/cli/record-commands.ts');

/** The commands that read the record. */
export const addRecords = (root: Command): void => {
  root
    .command('where <person>')
    .description(
      'everything that is kept of a person, in every store (first name, person key, consent id or sign-in name)',
    )
    .option('--html <file>', 'write a page that can be handed to the person, under article 15 of the GDPR')
    .action(late(async () => (await import('#functions/cli/where-command.ts')).whereCommand));
  root
    .command('verify')
    .description(
      'check the log, every hash, chain and archive in the records; exit 1 and the first thing that does not hold',
    )
    .option('--checkpoint <file>', 'a mail, or the three lines of one, that somebody has kept; several may stand in it')
    .option('--years-elsewhere', 'years of which nothing lies here are kept elsewhere, each whole, and are not checked')
    .action(late(async () => (await records()).verifyCommand));
  root
    .command('archive [year]')
    .description("the year's package for the e-archive, a folder that says what it holds")
    .option('--out <dir>', 'the folder to write, which may not be there yet (default: archive/YEAR in the workspace)')
    .option('--take-in <dir>', 'take a package back into the records, and verify them')
    .addOption(new Option('--at <instant>').hideHelp())
    .action(late(async () => (await import('#functions/cli/archive-command.ts')).archiveCommand));
  root
    .command('doctor')
    .description('check settings, stores, content and access to LinkedIn; says what to do')
    .action(late(async () => (await import('#functions/cli/doctor-command.ts')).doctorCommand));
};
