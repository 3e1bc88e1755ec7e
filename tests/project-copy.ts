import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const parts = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'scripts', 'src'];

/** A new temporary folder; its real path, so that programs that resolve links name it alike. */
export const temporaryFolder = (): string => realpathSync(mkdtempSync(join(tmpdir(), 'postura-')));

/**
 * Copies what a build needs into a folder, without content. Packages are linked one by one, so that what tools keep
 * in `node_modules` (Astro's data store, Vite's cache) is the copy's own, and two builds can run at once.
 */
export function copyProject(to: string): void {
  for (const part of parts) cpSync(join(root, part), join(to, part), { recursive: true });
  mkdirSync(join(to, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(to, 'node_modules', name), 'junction');
  }
}

/** How a program ended, and all it printed, without colours. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
}

/** What programs need of the environment; a test runner's own settings would change a build. */
const passed = [
  'PATH',
  'HOME',
  'USERPROFILE',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'APPDATA',
  'LOCALAPPDATA',
];

/** Starts a Node program of the project in a folder, with nothing in its environment but the essential and `env`. */
export function startNode(args: string[], cwd: string, env: NodeJS.ProcessEnv) {
  const essential = passed.flatMap((name) => (name in process.env ? [[name, process.env[name]]] : []));
  return spawn(process.execPath, args, {
    cwd,
    env: { ...(Object.fromEntries(essential) as NodeJS.ProcessEnv), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs such a program to its end. */
export function runNode(args: string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = startNode(args, cwd, env);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    }
    child.on('error', fail);
    child.on('close', (code, signal) => {
      done({ code, signal, output });
    });
  });
}

/** Builds the site of a project folder. */
export function build(project: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return runNode([join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], project, {
    ASTRO_TELEMETRY_DISABLED: '1',
    ...env,
  });
}
