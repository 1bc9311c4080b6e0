import { Command, CommanderError, Option } from 'commander';
import { addCommands } from '#functions/cli/commands.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';

const help = `
Exit codes: 0 done, 1 findings or refusals that need a person, 2 wrong usage, 3 a fault.
Messages go to standard error, data to standard output; with --json one document and nothing else.

Try first:
  vardag demo            eight simulated weeks of a fictional city, then the newsroom in your browser
  vardag init my-city    a content folder of your own, with commented templates
  vardag check           everything that should be mended before it is approved

Settings come from the environment (see docs/settings.md):
  VARDAG_CONTENT, VARDAG_RECORDS, VARDAG_REPORTS, VARDAG_SITE   file:DIR or s3://BUCKET[/PREFIX]
  VARDAG_LINKEDIN_URL (or "sandbox"), VARDAG_LINKEDIN_TOKEN, VARDAG_LINKEDIN_ORGANIZATION, VARDAG_LINKEDIN_VERSION
  VARDAG_PLATSBANKEN_URL (or "sandbox"), VARDAG_PLATSBANKEN_CLIENT_ID, _CLIENT_SECRET, _EMPLOYER_ID
  VARDAG_TEAMTAILOR_TOKEN, VARDAG_TEAMTAILOR_URL
  VARDAG_VACANCIES       a feed of vacancies besides feeds.yaml: a file or an address, after KIND+ when it is not Varbi
  VARDAG_LANGUAGE        sv or en, for pages and messages
`;

const program = (): Command => {
  const root = new Command('vardag')
    .description(
      "Publishes employees' own everyday stories: reviewed, approved, planned, posted once, measured, and taken down when asked.",
    )
    .addOption(new Option('--workspace <dir>', 'where content, records, reports and site live').default('.vardag'))
    .option('--json', 'print one JSON document and nothing else')
    .addHelpText('after', help)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(vardag --help lists the commands)')
    .exitOverride();
  addCommands(root);
  for (const command of root.commands) {
    command.exitOverride();
    command.addOption(new Option('--workspace <dir>', 'where content, records, reports and site live'));
    command.option('--json', 'print one JSON document and nothing else');
  }
  return root;
};

const explain = (error: unknown): string => {
  const lines: string[] = [];
  for (let at: unknown = error; at instanceof Error; at = at.cause) lines.push(at.message);
  return [...new Set(lines)].join('\n  because: ');
};

/** Whoever reads may leave before the end, as `head` does: the work goes on without them. */
const unread = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** Runs one command line; answers with its exit code. */
export const run = async (args: readonly string[]): Promise<number> => {
  for (const output of [process.stdout, process.stderr]) output.on('error', unread);
  try {
    await program().parseAsync([...args], { from: 'user' });
    return Number(process.exitCode ?? exitCodes.done);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    process.stderr.write(`✗ ${explain(error)}\n`);
    const { EnvironmentError } = await import('#functions/wiring/environment.ts');
    return error instanceof EnvironmentError ? exitCodes.usage : exitCodes.fault;
  }
};
