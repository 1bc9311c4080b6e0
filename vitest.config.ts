import { defineConfig } from 'vitest/config';

/**
 * Six suites. `unit` needs nothing but Node. `stack` synthesises the AWS stack and asks its policies and alarms. `browser` needs a
 * Chromium (a system one, or the one that @sparticuz/chromium carries). `journeys` starts many real processes, or lives through all
 * weeks of the sample, which takes its time. `slips` makes every slip in every kind of file, which takes minutes. `aws` needs Python
 * for moto's server; `.ci/run` installs it.
 */
export default defineConfig({
  test: {
    // Vitest leaves one processor free; of two that would be half.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/**/*.browser.test.ts',
            'test/**/*.journey.test.ts',
            'test/**/*.aws.test.ts',
            'test/**/*.slips.test.ts',
            'test/cdk/**',
          ],
          setupFiles: ['test/setup/property-seed.ts'],
          // Modules are loaded once a worker, not once a file: the suite takes less than half the time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'stack',
          include: ['test/cdk/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'journeys',
          include: ['test/**/*.journey.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Every kind of content file with every slip: a tenth of it is in the unit suite too.
        test: {
          name: 'slips',
          include: ['test/slips/**/*.test.ts', 'test/**/*.slips.test.ts'],
          env: { SLIPS: 'all' },
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'aws',
          include: ['test/**/*.aws.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
