import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';

const own = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** A headless Chromium: the system's where there is one, else the one that a package carries. */
export const launchChromium = async (): Promise<Browser> => {
  // The package unpacks its own libraries only where it believes to be on Lambda; it looks when it is loaded.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { chromium } = await import('playwright-core');
  const system = own.find((path) => path !== undefined && existsSync(path));
  if (system !== undefined) return chromium.launch({ executablePath: system });
  const { default: carried } = await import('@sparticuz/chromium');
  // One process for everything would end with the first page that is closed.
  const args = carried.args.filter((arg) => arg !== '--single-process');
  return chromium.launch({ executablePath: await carried.executablePath(), args });
};
