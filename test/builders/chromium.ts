import { existsSync } from 'node:fs';
import type { Browser, LaunchOptions } from 'playwright-core';

const own = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** How to start a Chromium: the system's where there is one, else the one that a package carries; null for none. */
export const findChromium = async (): Promise<LaunchOptions | null> => {
  const system = own.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (system !== undefined) return { executablePath: system };
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package unpacks its own libraries only where it believes to be on Lambda; it looks when it is loaded.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: carried } = await import('@sparticuz/chromium');
  // One process for everything would end with the first page that is closed.
  const args = carried.args.filter((arg) => arg !== '--single-process');
  return carried.executablePath().then(
    (executablePath) => ({ executablePath, args }),
    () => null,
  );
};

export const launchChromium = async (): Promise<Browser> => {
  const found = await findChromium();
  if (found === null) throw new Error('There is no Chromium: set CHROMIUM_PATH, or install chromium.');
  const { chromium } = await import('playwright-core');
  return chromium.launch(found);
};
