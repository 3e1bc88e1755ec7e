import { describe, expect, it } from 'vitest';
import { runStep } from './run-step.ts';

const run = (code: string, more = {}) =>
  runStep({ name: 'a step', command: ['--eval', code], ...more }, { ...process.env });

describe('runStep', () => {
  it.each([
    ['a program that ends well', 'console.log("done")', { passed: 1, failed: 0, skipped: 0 }, 'done\n'],
    [
      'one that fails',
      'console.error("why"); process.exit(3)',
      { passed: 0, failed: 1, skipped: 0 },
      'why\n',
    ],
    [
      'one that is killed',
      'process.kill(process.pid, "SIGKILL")',
      { passed: 0, failed: 1, skipped: 0 },
      'Killed by SIGKILL.\n',
    ],
  ])('tells %s', async (_name, code, tally, output) => {
    expect(await run(code)).toMatchObject({ tally, output });
  });

  it('counts a test run without a report as one failure', async () => {
    const { tally } = await run('process.exit(0)', { vitest: true });
    expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts what a test run reports', async () => {
    const report = {
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 0,
      testResults: [],
    };
    const write = `
      const { writeFileSync } = process.getBuiltinModule('node:fs');
      const file = process.argv.find((a) => a.startsWith('--outputFile.json=')).split('=')[1];
      writeFileSync(file, ${JSON.stringify(JSON.stringify(report))});
      process.exit(1);`;
    const { tally } = await run(write, { vitest: true, command: ['--eval', write, '--'] });
    expect(tally).toEqual({ passed: 2, failed: 1, skipped: 1 });
  });

  it('can be stopped', async () => {
    const stopping = new AbortController();
    const step = { name: 'endless', command: ['--eval', 'setInterval(() => {}, 1000)'] };
    const running = runStep(step, { ...process.env }, stopping.signal);
    stopping.abort();
    expect((await running).tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('does not run what could not be prepared', async () => {
    const prepare = () => {
      throw new Error('no browser');
    };
    const { tally, output } = await run('console.log("ran")', { prepare });
    expect(tally).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(output).toBe('no browser\n');
  });
});
