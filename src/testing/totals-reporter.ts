import type { Reporter, TestModule } from 'vitest/node';

/** Closes the log with the totals in one plain line, for machines that read logs of many runners. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') totals[state]++;
      }
      // A file that cannot even be loaded has no tests, and must not look as if all was well.
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0)
        totals.failed++;
    }
    const { passed, failed, skipped } = totals;
    console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
