import { type Command, Option } from 'commander';
import { late } from '#functions/cli/late.ts';
import { addRecords } from '#functions/cli/record-command-line.ts';
import { subscriptions } from '#functions/subscriptions.ts';

const acts = () => import('#functions/cli/act-commands.ts');
const content = () => import('#functions/cli/content-commands.ts');
const pausing = () => import('#functions/cli/pause-command.ts');
const pipeline = () => import('#functions/cli/pipeline-commands.ts');
const showing = () => import('#functions/cli/demo-commands.ts');

const atOption = () =>
  new Option('--at <instant>', "the pipeline's now, e.g. 2026-11-24T09:00+01:00 (default: the clock)");
const portOption = (port: string) => new Option('--port <n>', 'on 127.0.0.1; 0 takes a free one').default(port);

/** The commands that show the product. */
const addShowing = (root: Command): void => {
  root
    .command('demo')
    .description('a fictional city in a fresh workspace: eight simulated weeks, then the newsroom')
    .option('--once', 'exit instead of serving')
    .option('--open', 'open the newsroom in the browser')
    .addOption(portOption('4600'))
    .action(late(async () => (await showing()).demoCommand));
  root
    .command('serve')
    .description('serve newsroom, desk and site of a workspace, and run its schedules')
    .addOption(portOption('4600'))
    .addOption(new Option('--at <instant>', 'where its clock starts (default: now; a demo goes on where it ended)'))
    .action(late(async () => (await showing()).serveCommand));
  root
    .command('sandbox')
    .description('the embedded LinkedIn, Platsbanken and Teamtailor alone, with their pages and fault switches')
    .addOption(portOption('4601'))
    .action(late(async () => (await showing()).sandboxCommand));
};

/** The commands that look at or change content. */
const addContent = (root: Command): void => {
  root
    .command('init <dir>')
    .description('a new content folder with commented templates')
    .action(late(async () => (await import('#functions/cli/init-command.ts')).initCommand));
  root
    .command('check [paths...]')
    .description('review content: every finding at once, with file, line and what to do')
    .addOption(atOption())
    .action(late(async () => (await content()).checkCommand));
  root
    .command('approve <id>')
    .description('move a story from drafts/ to approved/, if nothing in it is wrong')
    .option('--values <values>', 'the employer values that it shows, a,b, the first as hashtag; or none')
    .option('--seen <hash>', 'the version that you have read, as its sheet and "check --json" name it')
    .addOption(atOption())
    .action(late(async () => (await import('#functions/cli/approve-command.ts')).approveCommand));
  root
    .command('tag [id]')
    .description('which employer values a story shows, each with its sentence')
    .option('--all', 'what reading every story again would change; changes nothing')
    .action(late(async () => (await import('#functions/cli/tag-command.ts')).tagCommand));
  root
    .command('withdraw <id>')
    .description('move a story to withdrawn/, so that it is taken down everywhere')
    .requiredOption('--reason <text>', 'why')
    .action(late(async () => (await content()).withdrawCommand));
  root
    .command('pause')
    .description('stop everything that has not been sent')
    .requiredOption('--scope <scope>', 'all, unit:ID, campaign:ID, channel:NAME or story:ID')
    .requiredOption('--reason <text>', 'why')
    .addOption(new Option('--at <instant>').hideHelp())
    .action(late(async () => (await pausing()).pauseCommand));
  root
    .command('resume')
    .description('end one pause, or all')
    .option('--scope <scope>', 'only this one')
    .action(late(async () => (await pausing()).resumeCommand));
};

/** The acts that the desk has too, by their names. */
const addActs = (root: Command): void => {
  const slotHelp = 'as "plan --json" writes it, or 2026-11-24T09:00';
  const reason = (command: Command) => command.requiredOption('--reason <text>', 'why');
  reason(
    root.command('return <id>').description('ask for a change: the story is a draft again, with your words beside it'),
  )
    .addOption(atOption())
    .action(late(async () => (await acts()).returnCommand));
  reason(root.command('hold <id>').description('hold one story back'))
    .addOption(atOption())
    .action(late(async () => (await acts()).holdCommand));
  root
    .command('release <id>')
    .description('let a story go that was held back')
    .addOption(atOption())
    .action(late(async () => (await acts()).releaseCommand));
  root
    .command('pin <campaign> <slot> <id>')
    .description(`give a slot its story (slot: ${slotHelp})`)
    .addOption(atOption())
    .action(late(async () => (await acts()).pinCommand));
  root
    .command('skip <campaign> <slot>')
    .description('leave a slot empty')
    .option('--reason <text>', 'why; the plan says it')
    .option('--undo', 'give the slot back to the plan, unpinned and not skipped')
    .addOption(atOption())
    .action(late(async () => (await acts()).skipCommand));
  root
    .command('swap <campaign> <slot> <other>')
    .description('let two slots change stories')
    .addOption(atOption())
    .action(late(async () => (await acts()).swapCommand));
  root
    .command('campaign <file>')
    .description('save a campaign under its id')
    .option('--preview', 'show its next four weeks and save nothing')
    .addOption(atOption())
    .action(late(async () => (await import('#functions/cli/campaign-command.ts')).campaignCommand));
  root
    .command('calendar-address')
    .description(
      'a secret address of your own under which a calendar program reads titles and times; ends the one before',
    )
    .option('--revoke', 'end it')
    .addOption(atOption())
    .action(late(async () => (await import('#functions/cli/calendar-address-command.ts')).calendarAddressCommand));
  root
    .command('consent <id> <what>')
    .description('ask, give (what was asked), renew, withdraw or still-valid')
    .option('--story <id>', 'ask: the story that names the consent')
    .option('--to <name>', 'ask: the sign-in name of who is asked')
    .option('--channels <channels>', 'ask: linkedin,site,job-boards')
    .option('--until <date>', 'ask, renew: the last day')
    .option('--reason <text>', 'still-valid: what it rests on')
    .addOption(atOption())
    .action(late(async () => (await acts()).consentCommand));
  root
    .command('erase <subject>')
    .description('erase a story, a consent or a person (by key), by a decision; hashes and the decision remain')
    .requiredOption('--decision <ref>', 'the reference of the decision')
    .addOption(atOption())
    .action(late(async () => (await acts()).eraseCommand));
  root
    .command('pasted <ad>')
    .description("say that a story's block stands in an ad, pasted by hand")
    .option('--block <hash>', 'the block, as it was shown')
    .option('--undo', 'it stands there no more')
    .addOption(atOption())
    .action(late(async () => (await acts()).pastedCommand));
};

/** The commands that run the pipeline. */
const addPipeline = (root: Command): void => {
  const names = subscriptions.map(({ handler }) => handler).join(', ');
  root
    .command('job <name>')
    .description(`wake one function as AWS would, at that instant: ${names}`)
    .addOption(atOption())
    .action(late(async () => (await pipeline()).jobCommand));
  root
    .command('simulate')
    .description('run every schedule through a stretch of time')
    .requiredOption('--from <instant>', 'first instant')
    .requiredOption('--until <instant>', 'last instant, not included')
    .action(late(async () => (await pipeline()).simulateCommand));
  root
    .command('plan')
    .description('print the plan, with the reason for each choice; writes nothing')
    .option('--from <date>', 'first local day, 2026-11-24 (default: today)')
    .option('--weeks <n>', 'how many weeks', '4')
    .option('--ics', 'print an iCalendar instead')
    .addOption(atOption())
    .action(late(async () => (await import('#functions/cli/plan-command.ts')).planCommand));
  root
    .command('digest <period>')
    .description('write the digest of 2026-W47, 2026-11 or 2026-Q4')
    .addOption(atOption())
    .action(late(async () => (await pipeline()).digestCommand));
  root
    .command('settle <publication>')
    .description('end the doubt about a send that waits for a person: it stands, or it does not')
    .option('--stands <urn>', 'it stands, as this post')
    .option('--absent', 'it does not stand; it is not sent again')
    .addOption(atOption())
    .action(late(async () => (await import('#functions/cli/settle-command.ts')).settleCommand));
};

/** Every command with its words and options, in the order of the help. */
export const addCommands = (root: Command): void => {
  for (const add of [addShowing, addContent, addActs, addPipeline, addRecords]) add(root);
};
