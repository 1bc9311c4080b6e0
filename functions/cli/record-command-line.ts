import type { Command } from 'commander';
import { late } from '#functions/cli/late.ts';

const records = () => import('#functions/cli/record-commands.ts');

/** The commands that read the record. */
export const addRecords = (root: Command): void => {
  root
    .command('where <person>')
    .description("every place where a person's story is or was (name, person key or consent id)")
    .action(late(async () => (await records()).whereCommand));
  root
    .command('verify')
    .description(
      'check the log, every hash, chain and archive in the records; exit 1 and the first thing that does not hold',
    )
    .option('--checkpoint <file>', 'a mail, or the three lines of one, that somebody has kept; several may stand in it')
    .action(late(async () => (await records()).verifyCommand));
  root
    .command('doctor')
    .description('check settings, stores, content and access to LinkedIn; says what to do')
    .action(late(async () => (await import('#functions/cli/doctor-command.ts')).doctorCommand));
};
