import { describe, expect, it } from 'vitest';
import {
  failuresOf,
  isGreen,
  lastLine,
  sum,
  tallyOfStep,
  tallyOfVitest,
  type VitestReport,
} from './tally.ts';

const report = (changes: Partial<VitestReport>): VitestReport => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
  ...changes,
});
const brokenFile = { status: 'failed', assertionResults: [] };
const failedFile = { status: 'failed', assertionResults: [{}] };

describe('tallyOfVitest', () => {
  it.each([
    ['all passed', 0, report({}), [3, 0, 0]],
    ['skipped and to do', 0, report({ numPendingTests: 1, numTodoTests: 2 }), [3, 0, 3]],
    ['a failed test', 1, report({ numFailedTests: 2, testResults: [failedFile] }), [3, 2, 0]],
    ['a file that does not load', 1, report({ testResults: [brokenFile, brokenFile] }), [3, 2, 0]],
    ['an error outside every test', 1, report({}), [3, 1, 0]],
    ['no tests at all', 1, report({ numPassedTests: 0, testResults: [] }), [0, 1, 0]],
    ['a run that died', 137, undefined, [0, 1, 0]],
    ['a run that ended well and reported nothing', 0, undefined, [0, 1, 0]],
  ])('counts %s', (_name, code, given, [passed, failed, skipped]) => {
    expect(tallyOfVitest(code, given)).toEqual({ passed, failed, skipped });
  });
});

it('names what failed', () => {
  const tests = [
    { status: 'passed', fullName: 'a page opens' },
    { status: 'failed', fullName: 'a page closes' },
  ];
  const testResults = [
    { status: 'failed', name: 'page.test.ts', assertionResults: tests },
    { status: 'failed', name: 'broken.test.ts', assertionResults: [] },
    { status: 'passed', name: 'empty.test.ts', assertionResults: [] },
  ];
  expect(failuresOf(report({ testResults }))).toEqual(['page.test.ts: a page closes', 'broken.test.ts']);
  expect(failuresOf(undefined)).toEqual([]);
});

describe('the sum', () => {
  it('adds every step', () => {
    const tallies = [tallyOfStep(0), tallyOfStep(2), { passed: 5, failed: 0, skipped: 1 }];
    expect(sum(tallies)).toEqual({ passed: 6, failed: 1, skipped: 1 });
  });

  it.each([
    [{ passed: 2, failed: 0, skipped: 0 }, '2 passed, 0 failed', true],
    [{ passed: 2, failed: 0, skipped: 1 }, '2 passed, 0 failed, 1 skipped', true],
    [{ passed: 2, failed: 1, skipped: 0 }, '2 passed, 1 failed', false],
    [{ passed: 0, failed: 0, skipped: 4 }, '0 passed, 0 failed, 4 skipped', false],
  ])('ends %j as "%s"', (tally, line, green) => {
    expect(lastLine(tally)).toBe(line);
    expect(isGreen(tally)).toBe(green);
  });
});
