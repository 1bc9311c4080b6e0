import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Loopback } from '#test/servers/loopback.ts';

/** A program that is not ours: named by an environment variable, in the project's `.venv`, or in PATH. */
export const findProgram = async (variable: string, name: string): Promise<string | null> => {
  const named = process.env[variable];
  const folders = [join('.venv', 'bin'), ...(process.env['PATH'] ?? '').split(delimiter)];
  for (const candidate of named ? [named] : folders.map((folder) => join(folder, name)))
    if (
      await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return candidate;
  return null;
};

/** Says what was not run and how to run it, so that a green suite without the program is not mistaken for proof. */
export const reportMissing = (program: string | null, name: string, how: string): void => {
  if (program === null) process.stderr.write(`NOT RUN: the suite against ${name}, which was not found. ${how}\n`);
};

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
};

/** Starts the program on a free port and waits until it answers HTTP, whatever the status. */
export const startOutsideServer = async (
  program: string,
  args: (port: number) => readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Loopback> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(program, args(port), { stdio: 'ignore', env: { ...process.env, ...environment } });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const answers = () =>
    fetch(url).then(
      () => true,
      () => false,
    );
  const deadline = performance.now() + 60_000;
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`${program} did not start.`);
    await pause(100);
  }
  return {
    url,
    close: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
