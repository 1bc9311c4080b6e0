import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../functions/cli/vardag.js', import.meta.url));

export type Running = {
  readonly process: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>;
  readonly output: () => string;
};

/** Starts the real command line in a process of its own. */
export const vardagCommand = (args: readonly string[], environment: Readonly<Record<string, string>> = {}): Running => {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...environment } });
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
  });
  child.stderr.on('data', (data) => {
    text += data;
  });
  const ended = new Promise<Awaited<Running['ended']>>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  return { process: child, ended, output: () => text };
};
