import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';

export type Environment = Readonly<Record<string, string>>;

export type Ran = {
  /** Exit code; null when the process was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

const cli = resolve('functions/cli/vardag.js');

/** What a clean shell would have: nothing of ours leaks in. */
const clean: Environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? tmpdir(),
  NODE_COMPILE_CACHE: join(tmpdir(), 'vardag-compile-cache'),
  NO_COLOR: '1',
};

/** Starts `vardag` as a process of its own. */
export const startVardag = (args: readonly string[], environment: Environment = {}, cwd = tmpdir()): ChildProcess =>
  spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...clean, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** How a started process ended, with all that it said. */
export const endOf = async (child: ChildProcess): Promise<Ran> => {
  const ended = new Promise<number | null>((done) => {
    child.once('close', (code) => done(code));
  });
  const [stdout, stderr] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
  ]);
  return { code: await ended, stdout, stderr };
};

/** Runs `vardag` to its end. */
export const vardag = (args: readonly string[], environment: Environment = {}, cwd = tmpdir()): Promise<Ran> =>
  endOf(startVardag(args, environment, cwd));
