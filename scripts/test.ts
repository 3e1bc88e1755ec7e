/** `npm test`: every step, also after one has failed; the last line sums them up. */
import { relative } from 'node:path';
import { runStep } from './testing/run-step.ts';
import { afterBuild, beforeBuild, build, type Step } from './testing/steps.ts';
import { isGreen, lastLine, sum, type Tally } from './testing/tally.ts';

const atOnce = 2;
const names = [...beforeBuild.flat(), build, ...afterBuild].map((step) => step.name);
const env = testEnvironment();
const tallies: Tally[] = [];
/** What failed, by name: said once more at the end, because a long run scrolls it away. */
const failed: string[] = [];
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());

/** The site as it is in the repository, whatever the contributor's shell sets for another one. */
function testEnvironment(): NodeJS.ProcessEnv {
  const colour = process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};
  const { ATLAS_CONTENT, ATLAS_OUT, SITE_URL, ...rest } = process.env;
  return { ...rest, ...colour };
}

async function runAndTell(step: Step): Promise<boolean> {
  const { tally, milliseconds, output, failures } = await runStep(step, env, stopping.signal);
  const outcome = tally.failed > 0 ? 'FAILED' : 'passed';
  const count = step.vitest ? ` (${lastLine(tally)})` : '';
  console.log(`\n── ${step.name}: ${outcome} in ${(milliseconds / 1000).toFixed(1)} s${count}`);
  if (output.trim()) console.log(step.vitest || tally.failed > 0 ? output.trimEnd() : ending(output));
  tallies.push(tally);
  if (tally.failed > 0) failed.push(step.name, ...failures.map((name) => `  ${relative('.', name)}`));
  return tally.failed === 0;
}

/** What a step that went well needs to say: a build names thousands of pages first. */
const ending = (output: string): string => output.trimEnd().split('\n').slice(-8).join('\n');

async function runRows(rows: Step[][]): Promise<void> {
  const waiting = [...rows];
  const work = async (): Promise<void> => {
    for (let row = waiting.shift(); row; row = waiting.shift()) {
      for (const step of row) await runAndTell(step);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

console.log(`Steps: ${names.join(', ')}.`);
await runRows(beforeBuild);
if (await runAndTell(build)) {
  for (const step of afterBuild) await runAndTell(step);
} else {
  for (const { name } of afterBuild) {
    console.log(`\n── ${name}: FAILED, because there is no built site to look at`);
    tallies.push({ passed: 0, failed: 1, skipped: 0 });
  }
}

const total = sum(tallies);
if (failed.length > 0) console.log(`\nWhat failed:\n${failed.join('\n')}`);
console.log(`\n${lastLine(total)}`);
process.exitCode = isGreen(total) ? 0 : 1;
