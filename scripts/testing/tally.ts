/** How many tests (or whole steps) came out how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    status: string;
    name?: string;
    assertionResults: { status?: string; fullName?: string }[];
  }[];
}

/** A step that is no vitest run counts as one. */
export function tallyOfStep(code: number): Tally {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * The tally of a vitest run.
 *
 * A file that fails before its first test holds no failed test in the report, and a run can fail after its last
 * (an error nobody caught): each counts as one failure, so that no failed run is summed as none.
 *
 * @param code the run's exit code
 * @param report its JSON report, or nothing when it wrote none
 */
export function tallyOfVitest(code: number, report: VitestReport | undefined): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The names of the tests that failed in a vitest run, and of the files that broke before their first. */
export function failuresOf(report: VitestReport | undefined): string[] {
  return (report?.testResults ?? []).flatMap(({ status, name = '', assertionResults: tests }) => {
    if (tests.length === 0) return status === 'failed' ? [name] : [];
    return tests
      .filter((test) => test.status === 'failed')
      .map(({ fullName = '' }) => `${name}: ${fullName}`);
  });
}

/** Adds tallies up. */
export function sum(tallies: Tally[]): Tally {
  return tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of a test run: `12 passed, 0 failed`, and the skipped where there are any. */
export function lastLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** A run is green when something passed and nothing failed. */
export function isGreen({ passed, failed }: Tally): boolean {
  return passed > 0 && failed === 0;
}
