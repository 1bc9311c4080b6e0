import { readFileSync } from 'node:fs';

export type Counts = { readonly passed: number; readonly failed: number };

type TestFile = { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] };
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly TestFile[];
};

/** A file that broke before or after its tests counts as one failure. */
const brokenFiles = ({ testResults }: Report): number =>
  testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  ).length;

/** Counts of one report of vitest's JSON reporter. A run without a readable report has failed, whatever it says. */
export const reportCounts = (file: string): Counts => {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
    return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles(report) };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

// For shells: "12 0" for each report that is named.
if (import.meta.main)
  for (const file of process.argv.slice(2)) {
    const { passed, failed } = reportCounts(file);
    console.log(`${passed} ${failed}`);
  }
