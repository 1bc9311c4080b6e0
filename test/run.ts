import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findChromium } from '#test/builders/chromium.ts';
import { reportCounts } from '#test/report-counts.ts';

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
/** Where the report is kept; otherwise it is thrown away. */
const results = process.env['TEST_RESULTS'];
const folder = results ?? mkdtempSync(join(tmpdir(), 'vardag-tests-'));
const report = join(folder, 'unit.json');

const started = performance.now();
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const child = spawn(process.execPath, [vitest, 'run', '--project', 'unit', ...reporters, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
const [code] = (await once(child, 'close')) as [number | null];
const { passed, failed } = reportCounts(report);
if (results === undefined) rmSync(folder, { recursive: true, force: true });

const chromium = await findChromium();
const lines = [
  `ran      unit: ${passed} passed, ${failed} failed (${Math.round((performance.now() - started) / 1000)} s)`,
  chromium === null
    ? 'not run  browser: npm run test:browser (needs a Chromium: set CHROMIUM_PATH, or install chromium)'
    : 'not run  browser: npm run test:browser (there is a Chromium here; about a minute)',
  'not run  stack: npm run test:stack (what the AWS stack allows, and its alarms; about a minute)',
  'not run  journeys: npm run test:journeys (starts many processes; a few minutes)',
  'not run  slips: npm run test:slips (every slip in every kind of file; a few minutes)',
  'not run  aws: npm run test:aws (needs Python and moto; see .ci/run, which runs all six)',
];
console.log(`\n${lines.join('\n')}`);
process.exitCode = code ?? 1;
