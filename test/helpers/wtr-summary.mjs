/**
 * Says how many browser tests passed and failed: in words, or as JSON in the file that BYDELSBLIK_COUNTS names.
 */
import { writeFileSync } from 'node:fs';

/**
 * @param {import('@web/test-runner-core').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner-core').TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/**
 * A file that could not be loaded, or that held no test, counts as one failed test.
 * @param {import('@web/test-runner-core').TestSession} session
 */
function countsOf(session) {
  const tests = testsOf(session.testResults);
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed - skipped;
  const isFileBroken = failed === 0 && (!session.passed || tests.length === 0);
  return { passed, failed: failed + (isFileBroken ? 1 : 0), skipped };
}

/** @returns {import('@web/test-runner-core').Reporter} */
export function summaryReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const { passed, failed, skipped } of sessions.map(countsOf)) {
        total.passed += passed;
        total.failed += failed;
        total.skipped += skipped;
      }
      const file = process.env['BYDELSBLIK_COUNTS'];
      if (file) writeFileSync(file, JSON.stringify(total));
      else console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
    },
  };
}
