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
          // Wall-clock time, so a margin for a shared machine: with ten processes for each core, tests of the schemas
          // took longer than 20 seconds, and hooks that load a catalogue longer than 60. What must be fast measures that.
          testTimeout: 60_000,
          hookTimeout: 180_000,
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
