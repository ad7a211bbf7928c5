// count.mjs KIND REPORT EXIT_CODE: prints "PASSED FAILED" of one test runner's report.
// A runner that ran nothing, left no report, or ended badly without naming a failed test counts as one failure.
import { readFileSync } from 'node:fs';

const [kind, path, exitCode] = process.argv.slice(2);

const readers = {
  trx(text) {
    const counter = (name) => Number(new RegExp(`<Counters [^>]*\\b${name}="(\\d+)"`).exec(text)?.[1] ?? 0);
    const passed = counter('passed');
    return { passed, failed: counter('executed') - passed, skipped: counter('total') - counter('executed') };
  },
  vitest(text) {
    const report = JSON.parse(text);
    // A file that could not be loaded has no tests to fail.
    const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloadable.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  },
  playwright(text) {
    const { stats, errors } = JSON.parse(text);
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
  },
};

function count() {
  try {
    const { passed, failed, skipped } = readers[kind](readFileSync(path, 'utf8'));
    if (skipped > 0) {
      console.error(`${skipped} skipped`);
    }

    const endedBadly = Number(exitCode) !== 0 && failed === 0;
    return [passed, passed + failed === 0 || endedBadly ? failed + 1 : failed];
  } catch (error) {
    console.error(`No usable report: ${error.message}`);
    return [0, 1];
  }
}

console.log(count().join(' '));
