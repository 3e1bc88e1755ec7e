import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** For tests: what becomes of a file. */
export type Made = string | null | { link: string } | { executable: string };

export interface Repository {
  folder: string;
  /** Makes the changes and commits them; gives the commit. */
  commit(files: Readonly<Record<string, Made>>): string;
  /** Runs one of our commands in it. */
  run(script: string, args: readonly string[]): { code: number | null; out: string; err: string };
}

const identity = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];

/** A new repository whose first commit holds the small atlas of the tests; whoever asks has it deleted. */
export function smallRepository(onEnd: (clean: () => void) => void): Repository {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'repository-')));
  onEnd(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const git = (...args: string[]): string =>
    execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  cpSync('tests/fixtures/small/content', join(folder, 'content'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  const commit: Repository['commit'] = (files) => {
    for (const [path, made] of Object.entries(files)) put(join(folder, path), made);
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=A change');
    return git('rev-parse', 'HEAD');
  };
  commit({});
  return {
    folder,
    commit,
    run(script, args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(script), ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ATLAS_CONTENT: undefined, NO_COLOR: '1' },
      });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

function put(path: string, made: Made): void {
  rmSync(path, { force: true, recursive: true });
  if (made === null) return;
  mkdirSync(dirname(path), { recursive: true });
  if (typeof made === 'string') writeFileSync(path, made);
  else if ('link' in made) symlinkSync(made.link, path);
  else {
    writeFileSync(path, made.executable);
    chmodSync(path, 0o755);
  }
}
