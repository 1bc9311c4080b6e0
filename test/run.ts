import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findChromium } from '#test/builders/chromium.ts';
import { type Counts, reportCounts } from '#test/report-counts.ts';

type Ran = Counts & { readonly suite: string; readonly code: number; readonly seconds: number };
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
/** Where the reports are kept; otherwise they are thrown away. */
const results = process.env['TEST_RESULTS'];
const folder = results ?? mkdtempSync(join(tmpdir(), 'vardag-tests-'));

/** One suite speaks while it runs; another that runs beside it says what it has to say at its end. */
const run = async (suite: string, speak: 'now' | 'after'): Promise<Ran> => {
  const started = performance.now();
  const report = join(folder, `${suite}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [vitest, 'run', '--project', suite, ...reporters, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: speak === 'now' ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => said.push(part));
  child.stderr?.on('data', (part: Buffer) => said.push(part));
  const [code] = (await once(child, 'close')) as [number | null];
  process.stdout.write(Buffer.concat(said));
  return { suite, code: code ?? 1, seconds: Math.round((performance.now() - started) / 1000), ...reportCounts(report) };
};

const chromium = await findChromium();
// Beside each other: the browser waits for pages while the other suite computes.
const ran = await Promise.all([run('unit', 'now'), ...(chromium === null ? [] : [run('browser', 'after')])]);
if (results === undefined) rmSync(folder, { recursive: true, force: true });

const sum = (of: (one: Ran) => number): number => ran.reduce((total, one) => total + of(one), 0);
const lines = [
  ...ran.map(
    ({ suite, passed, failed, seconds }) => `ran      ${suite}: ${passed} passed, ${failed} failed (${seconds} s)`,
  ),
  ...(chromium === null
    ? [
        'not run  browser: no Chromium (set CHROMIUM_PATH, or install chromium, or run on Linux x64 where a package carries one)',
      ]
    : []),
  'not run  journeys: npm run test:journeys (starts many processes; a few minutes)',
  'not run  aws: npm run test:aws (needs Python and moto; see .ci/run)',
  `total    ${sum((one) => one.passed)} passed, ${sum((one) => one.failed)} failed`,
];
console.log(`\n${lines.join('\n')}`);
process.exitCode = Math.max(...ran.map((one) => one.code));
