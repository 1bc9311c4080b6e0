import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { type Context, clockAt, contextOf, parseInstant } from '#functions/cli/context.ts';
import { demoTime } from '#functions/cli/demo/demo-clock.ts';
import type { House } from '#functions/cli/house.ts';
import type { LivedIn } from '#functions/cli/live-in.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new UsageError(`--port ${text} is not a port.`);
  return port;
};

const untilInterrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const openInBrowser = (url: string): void => {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as 'darwin' | 'win32'] ?? 'xdg-open';
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

/** Loaded first and alone: a page within seconds, and the rest of the pipeline after it. */
const opened = () => import('#functions/cli/house.ts');

const tellWhere = (context: Context, url: string): void => {
  const say = speaker(context);
  tell(
    mark(
      'good',
      say(
        `Redaktionen: ${url}/newsroom/   Berättelserna: ${url}/site/   Sandlådorna: ${url}/sandbox/ och ${url}/platsbanken/`,
        `Newsroom: ${url}/newsroom/   Stories: ${url}/site/   Sandboxes: ${url}/sandbox/ and ${url}/platsbanken/`,
      ),
    ),
  );
  tell(mark('muted', say('Ctrl-C stänger.', 'Ctrl-C closes.')));
};

/** The first local day of the demo, before the first week is told. */
const beforeAll = { from: '2026-10-05', week: 0, day: null, published: 0 } as const;

const stay = async (house: House, lived: LivedIn): Promise<void> => {
  await untilInterrupted();
  await house.close();
  await lived.close();
};

/** `vardag demo`: answers at once, plays the weeks, and goes on living. */
export const demoCommand = async (
  options: { once?: boolean; open?: boolean; port: string },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const port = portOf(options.port);
  const { demoSettings, demoWeeks, freshWorkspace } = await import('#functions/cli/demo/fresh-workspace.ts');
  freshWorkspace(context.workspace);
  const settings = demoSettings(context);
  const playing = { ...beforeAll, weeks: demoWeeks };
  const house = options.once ? null : await (await opened()).openHouse(settings, port, playing);
  if (house !== null) tellWhere(context, house.url);
  if (house !== null && options.open) openInBrowser(`${house.url}/newsroom/`);
  const { runDemo } = await import('#functions/cli/demo/run-demo.ts');
  const summary = await runDemo(context, settings, {
    onProgress: (now) => {
      if (house !== null) house.stage.playing = { ...playing, ...now };
    },
    onSandboxes: (linkedin, platsbanken) => {
      if (house !== null) Object.assign(house.stage, { linkedin, platsbanken });
    },
  });
  if (context.json) printJson(summary);
  if (house === null) return;
  const { liveIn } = await import('#functions/cli/live-in.ts');
  const from = demoTime(context.workspace);
  await stay(house, await liveIn(house, settings, { workspace: context.workspace, from }));
};

/** `vardag serve`. */
export const serveCommand = async (options: { port: string; at?: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const { workspace } = context;
  const demo = demoTime(workspace);
  const from = options.at === undefined ? demo : parseInstant(options.at);
  // A demo's channels are pretended, whatever the environment says.
  const settings =
    demo === null ? context.settings : (await import('#functions/cli/demo/fresh-workspace.ts')).demoSettings(context);
  if (context.settings.stores.content !== settings.stores.content)
    throw new UsageError(
      speaker(context)(
        `${workspace} är en demo, och VARDAG_CONTENT är något annat. Välj en arbetsmapp för det: --workspace MAPP`,
        `${workspace} is a demo, and VARDAG_CONTENT is something else. Choose a workspace for it: --workspace DIR`,
      ),
    );
  const house = await (await opened()).openHouse(settings, portOf(options.port), {
    ...beforeAll,
    from: (from ?? clockAt(undefined).now()).toString().slice(0, 10),
    weeks: 0,
  });
  tellWhere(context, house.url);
  const { liveIn } = await import('#functions/cli/live-in.ts');
  await stay(house, await liveIn(house, settings, { workspace, from }));
};

/** The others listen beside LinkedIn: on the next ports, on any free one when that is taken or was left to chance. */
const openBeside = async <T>(open: (port: number) => Promise<T>, port: number, next: number): Promise<T> => {
  if (port === 0 || port + next > 65_535) return open(0);
  return open(port + next).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return open(0);
  });
};

/** `vardag sandbox`. */
export const sandboxCommand = async (options: { port: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  const say = speaker(context);
  const port = portOf(options.port);
  const { openSandbox } = await import('#functions/wiring/sandbox.ts');
  const { openPlatsbanken } = await import('#functions/wiring/sandboxes.ts');
  const { startTeamtailorSandbox } = await import('#functions/sandbox/teamtailor/teamtailor-sandbox.ts');
  const linkedin = await openSandbox(context.workspace, context.settings, clockAt(undefined), port);
  const clock = clockAt(undefined);
  const board = await openBeside((at) => openPlatsbanken(context.workspace, context.settings, clock, at), port, 1);
  const now = () => clock.now().epochMilliseconds;
  const jobs = await openBeside((at) => startTeamtailorSandbox({ now, port: at }), port, 2);
  if (context.json) printJson({ linkedin: linkedin.url, platsbanken: board.url, teamtailor: jobs.url });
  const { clientId, clientSecret, employerId } = board.world.keys;
  tell(mark('good', say(`LinkedIn på låtsas: ${linkedin.url}`, `A pretend LinkedIn: ${linkedin.url}`)));
  tell(mark('muted', `VARDAG_LINKEDIN_URL=${linkedin.url} VARDAG_LINKEDIN_TOKEN=sandbox-token`));
  tell(mark('good', say(`Platsbanken på låtsas: ${board.url}`, `A pretend Platsbanken: ${board.url}`)));
  if (context.settings.platsbanken.credentials === null)
    tell(
      mark(
        'muted',
        `VARDAG_PLATSBANKEN_URL=${board.url} VARDAG_PLATSBANKEN_CLIENT_ID=${clientId} VARDAG_PLATSBANKEN_CLIENT_SECRET=${clientSecret} VARDAG_PLATSBANKEN_EMPLOYER_ID=${employerId}`,
      ),
    );
  tell(mark('good', say(`Teamtailor på låtsas: ${jobs.url}/v1/jobs`, `A pretend Teamtailor: ${jobs.url}/v1/jobs`)));
  tell(mark('muted', `VARDAG_TEAMTAILOR_URL=${jobs.url} VARDAG_TEAMTAILOR_TOKEN=${jobs.world.token}`));
  tell(
    mark(
      'muted',
      say('Fel på begäran: POST /_sandbox/faults, hos alla', 'Faults on demand: POST /_sandbox/faults, at each'),
    ),
  );
  await untilInterrupted();
  await linkedin.close();
  await board.close();
  await jobs.close();
};
