import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './src/testing/totals-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/testing/browser/**'],
          // Tests check temporary catalogues; a cache of them would be clutter.
          env: { NO_PARSE_CACHE: '1' },
          // The limits on hostile YAML are the only timed ones, and need room on a busy machine.
          testTimeout: 20_000,
          // The runner would leave one core free, which on a machine with two is half of it.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['src/testing/browser/**/*.test.ts'],
          globalSetup: ['src/testing/browser/global-setup.ts'],
          // One browser and one built site are shared; they start once and take their time.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
