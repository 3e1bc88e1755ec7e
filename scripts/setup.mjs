/**
 * The one door of every npm script: `node scripts/setup.mjs <task> [arguments]`.
 * Plain JavaScript without dependencies, because it runs on Node 20 before anything is installed.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installIfNeeded } from './setup/install.mjs';
import { findNode } from './setup/node.mjs';
import { run } from './setup/run.mjs';
import { commandsOf, taskNames } from './setup/tasks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string | undefined} task
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
async function main(task, args) {
  const commands = commandsOf(task, args);
  if (!commands) {
    console.error(`Unknown task "${task ?? ''}". Known: ${taskNames.join(', ')}.`);
    return 1;
  }
  await installIfNeeded(root);
  const node = findNode(root);
  for (const command of commands) {
    const code = await run(node, command, root);
    if (code !== 0) return code;
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv[2], process.argv.slice(3));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
