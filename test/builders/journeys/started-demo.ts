import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** `npm start`, as somebody types it, in a folder of its own and on a free port. */
export type StartedDemo = {
  readonly url: string;
  readonly workspace: string;
  /** Milliseconds from the command to the first page that was answered. */
  readonly firstPage: number;
  /** Milliseconds from the command to now. */
  readonly since: () => number;
  /** What a page says, or null while nothing answers. */
  readonly see: (path: string, person?: string) => Promise<{ readonly status: number; readonly text: string } | null>;
  /** Ctrl-C, until nothing that was started is left. */
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

const root = join(import.meta.dirname, '..', '..', '..');
const address = /http:\/\/127\.0\.0\.1:\d+/;
const longestStart = 120_000;

const saidAddress = async (child: ChildProcess): Promise<string> => {
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += data));
  for (const end = performance.now() + longestStart; performance.now() < end; await pause(20)) {
    const url = address.exec(said)?.[0];
    if (url !== undefined) return url;
    if (child.exitCode !== null) break;
  }
  throw new Error(`npm start did not say where it is: ${said}`);
};

/** False when no process of the group is there any more. */
const signalled = (group: number, signal: NodeJS.Signals | 0): boolean => {
  try {
    return process.kill(group, signal);
  } catch {
    return false;
  }
};

const stopped = async (group: number): Promise<void> => {
  signalled(group, 'SIGINT');
  for (const end = performance.now() + longestStart; signalled(group, 0); await pause(50))
    if (performance.now() > end) {
      signalled(group, 'SIGKILL');
      throw new Error('npm start did not end when it was closed.');
    }
};

export const startDemo = async (): Promise<StartedDemo> => {
  const workspace = await mkdtemp(join(tmpdir(), 'vardag-started-'));
  const began = performance.now();
  const since = (): number => performance.now() - began;
  // A group of its own, as a terminal gives it: Ctrl-C reaches npm and what it has started.
  const child = spawn('npm', ['start', '--silent', '--', '--port', '0', '--workspace', workspace], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await saidAddress(child);
  const see: StartedDemo['see'] = async (path, person) => {
    const headers = person === undefined ? {} : { cookie: `vardag-person=${person}` };
    try {
      const answer = await fetch(`${url}${path}`, { headers });
      return { status: answer.status, text: await answer.text() };
    } catch {
      return null;
    }
  };
  while ((await see('/newsroom/')) === null) await pause(20);
  const firstPage = since();
  return {
    url,
    workspace,
    firstPage,
    since,
    see,
    stop: () => stopped(-(child.pid ?? 0)),
    remove: () => rm(workspace, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
};

/** The newsroom itself, and not the page that tells how the weeks are played. */
export const isNewsroom = (text: string): boolean => text.includes('<body class="front">');
