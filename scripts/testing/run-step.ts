import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from './steps.ts';
import { failuresOf, tallyOfStep, tallyOfVitest, type Tally, type VitestReport } from './tally.ts';

/**
 * Runs one step and keeps what it printed, so that steps that run at once do not write into each other.
 *
 * @param env the environment its program gets
 * @param stop ends the program, which then counts as failed
 * @returns the step's tally, its time in milliseconds, its output and the names of the tests that failed
 */
export async function runStep(
  step: Step,
  env: NodeJS.ProcessEnv,
  stop?: AbortSignal,
): Promise<{ tally: Tally; milliseconds: number; output: string; failures: string[] }> {
  const start = performance.now();
  const done = (tally: Tally, output: string, failures: string[] = []) => ({
    tally,
    output,
    failures,
    milliseconds: performance.now() - start,
  });
  let added: NodeJS.ProcessEnv;
  try {
    added = step.prepare?.() ?? {};
  } catch (error) {
    return done(tallyOfStep(1), `${error instanceof Error ? error.message : String(error)}\n`);
  }
  if (!step.vitest) {
    const { code, output } = await runNode(step.command, { ...env, ...added }, stop);
    return done(tallyOfStep(code), output);
  }
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { code, output } = await runNode([...step.command, ...reporters], { ...env, ...added }, stop);
    const report = readReport(file);
    return done(tallyOfVitest(code, report), output, failuresOf(report));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(file: string): VitestReport | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    // A run that was killed while writing leaves half a file, which is no report.
    return undefined;
  }
}

function runNode(
  command: string[],
  env: NodeJS.ProcessEnv,
  stop: AbortSignal | undefined,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(stop && { signal: stop }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, output: signal ? `${output}Killed by ${signal}.\n` : output });
    });
  });
}
