const astro = 'node_modules/astro/bin/astro.mjs';
// Room for short-lived objects: collecting them takes a fifth of the time otherwise.
const checkContent = ['--max-semi-space-size=64', 'scripts/check.ts'];
const buildSite = [astro, 'build'];

/**
 * What each npm script runs, one Node program after the other; each row is a path and its arguments, options of Node before it.
 * @type {Record<string, string[][]>}
 */
const tasks = {
  start: [buildSite, ['scripts/serve.ts']],
  test: [['scripts/test.ts']],
  dev: [[astro, 'dev']],
  build: [buildSite],
  serve: [['scripts/serve.ts']],
  check: [checkContent],
  new: [['scripts/new.ts']],
  editor: [['scripts/editor.ts']],
  review: [['scripts/review.ts']],
  gate: [['scripts/gate.ts']],
  owners: [['scripts/owners.ts']],
  axe: [['scripts/axe.ts']],
  bench: [['scripts/bench.ts']],
  screenshots: [['scripts/screenshots.ts']],
  hosting: [['scripts/hosting.ts']],
  lint: [['node_modules/eslint/bin/eslint.js', '.']],
  format: [['node_modules/prettier/bin/prettier.cjs', '--write', '.']],
  types: [
    [astro, 'check'],
    ['node_modules/typescript/bin/tsc', '--noEmit'],
  ],
};

/** The names a contributor can type after `npm run`. */
export const taskNames = Object.keys(tasks);

/**
 * @param {string | undefined} task
 * @param {string[]} args what the contributor typed after `--`; it goes to the last program
 * @returns {string[][] | undefined} the programs with their arguments, or nothing for an unknown task
 */
export function commandsOf(task, args) {
  if (task === undefined || !Object.hasOwn(tasks, task)) return undefined;
  const commands = tasks[task] ?? [];
  return commands.map((command, index) => (index === commands.length - 1 ? [...command, ...args] : command));
}
