import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { quietLog } from '#functions/adapters/log/quiet-log.ts';
import { openStore } from '#functions/adapters/object-store/open-store.ts';
import { type Context, clockAt, contextOf } from '#functions/cli/context.ts';
import { clockOfWorkspace } from '#functions/cli/demo/demo-clock.ts';
import { runDemo } from '#functions/cli/demo/run-demo.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { handlers } from '#functions/handlers/catalogue.ts';
import { startTeamtailorSandbox } from '#functions/sandbox/teamtailor/teamtailor-sandbox.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import type { Environment } from '#functions/wiring/environment.ts';
import { localPipeline } from '#functions/wiring/local.ts';
import { notedVisits } from '#functions/wiring/noted-visits.ts';
import { openSandbox } from '#functions/wiring/sandbox.ts';
import { openPlatsbanken } from '#functions/wiring/sandboxes.ts';
import { type Server, serve, servedApp } from '#functions/wiring/serve.ts';
import { byHandRoutes } from '#functions/wiring/web/by-hand-routes.ts';

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

/** A port that is taken is no reason to stop: the next free one is as good. */
const serveOn = (app: ReturnType<typeof servedApp>, port: number): Promise<Server> =>
  serve(app, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve(app, 0);
  });

const serveWorkspace = async (context: Context, settings: Environment, port: number, open: boolean): Promise<void> => {
  const say = speaker(context);
  const clock = clockOfWorkspace(context.workspace);
  const sandbox = await openSandbox(context.workspace, settings, clock);
  const platsbanken = await openPlatsbanken(context.workspace, settings, clock);
  const address = settings.linkedin.url === 'sandbox' ? sandbox.url : null;
  const place = { functions: handlers, clock, log: quietLog, linkedInAddress: address };
  const { deps } = await localPipeline(settings, place);
  const visits = notedVisits(openStore(settings.stores.traffic), clock);
  const server = await serveOn(
    servedApp({
      note: visits.note,
      byHand: byHandRoutes(deps),
      reports: openStore(settings.stores.reports),
      site: openStore(settings.stores.site),
      sandbox: sandbox.fetch,
      platsbanken: platsbanken.fetch,
      standsFor: address === null ? null : ((await readSettings(deps)).settings?.brand.site ?? null),
    }),
    port,
  );
  tell(
    mark(
      'good',
      say(
        `Redaktionen: ${server.url}/newsroom/   Berättelserna: ${server.url}/site/   Sandlådorna: ${server.url}/sandbox/ och ${server.url}/platsbanken/`,
        `Newsroom: ${server.url}/newsroom/   Stories: ${server.url}/site/   Sandboxes: ${server.url}/sandbox/ and ${server.url}/platsbanken/`,
      ),
    ),
  );
  tell(mark('muted', say('Ctrl-C stänger.', 'Ctrl-C closes.')));
  if (open) openInBrowser(`${server.url}/newsroom/`);
  const flushing = setInterval(() => void visits.flush(), 60_000);
  await untilInterrupted();
  clearInterval(flushing);
  await server.close();
  await visits.flush();
  await sandbox.close();
  await platsbanken.close();
};

/** `vardag demo`. */
export const demoCommand = async (
  options: { once?: boolean; open?: boolean; port: string },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const port = portOf(options.port);
  const done = await runDemo(context);
  if (context.json) printJson(done.summary);
  if (options.once) return;
  await serveWorkspace(context, done.settings, port, options.open === true);
};

/** `vardag serve`. */
export const serveCommand = async (options: { port: string }, command: Command): Promise<void> => {
  const context = contextOf(command);
  await serveWorkspace(context, context.settings, portOf(options.port), false);
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
