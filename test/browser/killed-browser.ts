import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { findChromium } from '#test/builders/chromium.ts';

/** A browser on somebody's own profile, in a process that can be killed as the battery kills it. */
export type KillableBrowser = {
  readonly context: BrowserContext;
  /** Gone at once: nothing is saved, closed or told. */
  readonly kill: () => Promise<void>;
};

export type Profile = {
  readonly start: (args?: readonly string[]) => Promise<KillableBrowser>;
  readonly remove: () => void;
};

const portFile = 'DevToolsActivePort';
const longestStart = 30_000;

const portIn = async (folder: string): Promise<number> => {
  for (const until = Date.now() + longestStart; Date.now() < until; await pause(50))
    try {
      const port = Number(readFileSync(join(folder, portFile), 'utf8').split('\n')[0]);
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
  throw new Error('The browser did not say where it listens.');
};

/** A profile that is on the disk, so that it outlives each browser that is started on it. */
export const aProfile = (): Profile => {
  const folder = mkdtempSync(join(tmpdir(), 'vardag-profile-'));
  return {
    start: async (args = []) => {
      const found = await findChromium();
      if (found?.executablePath === undefined) throw new Error('There is no Chromium.');
      const { chromium } = await import('playwright-core');
      rmSync(join(folder, portFile), { force: true });
      const own = ['--headless=new', '--no-sandbox', '--no-first-run', '--remote-debugging-port=0'];
      const all = [...(found.args ?? []), ...own, ...args, `--user-data-dir=${folder}`, 'about:blank'];
      // A group of its own: the system's Chromium is a script, and starts many processes.
      const child = spawn(found.executablePath, all, { detached: true, stdio: 'ignore' });
      const ended = once(child, 'exit');
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(folder)}`);
      const [context] = browser.contexts();
      if (context === undefined) throw new Error('The browser has no profile.');
      return {
        context,
        kill: async () => {
          process.kill(-(child.pid ?? 0), 'SIGKILL');
          await ended;
        },
      };
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
};
