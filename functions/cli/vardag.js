#!/usr/bin/env node
// Plain JavaScript, so that any Node can read it: it hands over to Node 24, which runs the TypeScript as it is.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as modules from 'node:module';
import { fileURLToPath } from 'node:url';

const wanted = 24;

if (Number(process.versions.node.split('.')[0]) >= wanted) {
  // Keeps what Node made of the TypeScript: the next start is twice as fast. So it is for an older Node, which comes by here too.
  modules.enableCompileCache?.();
  const { run } = await import('./main.ts');
  process.exitCode = await run(process.argv.slice(2));
} else {
  const installed = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
  if (!existsSync(installed)) {
    console.error(
      `Vardag needs Node ${wanted}; this is ${process.version}. Run "npm ci" first, or install Node ${wanted}.`,
    );
    process.exit(3);
  }
  const { status } = spawnSync(installed, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exit(status ?? 3);
}
