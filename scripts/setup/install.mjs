import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import process from 'node:process';

const installArguments = [
  'install',
  '--no-save',
  '--no-audit',
  '--no-fund',
  // Whatever NODE_ENV or the user's npm settings leave out.
  '--include=dev',
  '--include=optional',
  // On an older Node, npm warns that packages want a newer one; they get it.
  '--loglevel=error',
];

/**
 * Names what must be installed: the lockfile's digest, for this platform (node_modules may be shared between
 * a container and its host, and holds programs of one platform only).
 * @param {string | Buffer} lockfile its content
 * @param {string} [platform]
 * @returns {string}
 */
export function stampFor(lockfile, platform = `${process.platform}-${process.arch}`) {
  return `${createHash('sha256').update(lockfile).digest('hex')} ${platform}\n`;
}

/**
 * Installs what package-lock.json lists, unless that has been done already.
 *
 * `npm install` and not `npm ci`: the latter refuses the lockfile where a registry lacks the optional packages
 * of other platforms. `--no-save` keeps it from rewriting the lockfile.
 * @param {string} root the project's folder
 * @throws when npm is missing or fails
 */
export async function installIfNeeded(root) {
  const stampFile = join(root, 'node_modules', '.installed-lockfile');
  const stamp = stampFor(readFileSync(join(root, 'package-lock.json')));
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log('Installing what package-lock.json lists (npm install) …');
  const [program, ...first] = npmCommand(process.env, process.execPath);
  const { status, error } = spawnSync(program, [...first, ...installArguments], {
    cwd: root,
    stdio: 'inherit',
  });
  if (error)
    throw new Error(`npm does not start (${error.message}): install Node with npm from https://nodejs.org/.`);
  if (status !== 0) throw new Error('npm install failed; its message above says why. Nothing else was run.');
  writeFileSync(stampFile, stamp);
}

/**
 * How to start npm without a shell. On Windows `npm` is a batch file, which only a shell can start, so npm's
 * own JavaScript file is looked for first: where npm itself says, then beside Node, then behind PATH.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} execPath the Node that runs this
 * @param {(path: string) => string | undefined} [find] a file's real path, or nothing when there is none
 * @returns {[string, ...string[]]} the program and its first arguments
 */
export function npmCommand(env, execPath, find = realPath) {
  const onPath = (env.PATH ?? env.Path ?? '').split(delimiter).map((folder) => join(folder, 'npm'));
  const beside = dirname(execPath);
  const places = [
    env.npm_execpath ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...onPath,
  ];
  for (const place of places) {
    const file = place && find(place);
    // `npm_execpath` may be another package manager's, and `npm` on PATH may be a shell script.
    if (file && basename(file) === 'npm-cli.js') return [execPath, file];
  }
  return ['npm'];
}

/** @param {string} path */
function realPath(path) {
  return existsSync(path) ? realpathSync(path) : undefined;
}
