import { spawnSync } from 'node:child_process';

/** What git prints, as bytes; throws with what it complains of. */
export function git(args: readonly string[], input = '', cwd = process.cwd()): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd,
    input,
    maxBuffer: 1024 ** 3,
    // No configuration of the machine changes what is read; no file of the repository is a program.
    env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`git ${args[0] ?? ''}: ${stderr.toString().trim()}`);
  return stdout;
}

/** The full name of a revision; throws where there is no such commit. */
export const commitOf = (revision: string): string =>
  git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
    .toString()
    .trim();

/** One file of a revision. */
export interface TreeFile {
  /** Six digits, as git has it: `100644` an ordinary file, `100755` one to be run, `120000` a symbolic link, … */
  mode: string;
  sha: string;
  bytes: number;
  path: string;
}

/** Every file below a folder in a revision, without reading any. */
export function filesIn(revision: string, folder: string): TreeFile[] {
  const listed = git(['ls-tree', '-r', '-z', '-l', '--full-tree', revision, '--', folder]).toString();
  return listed
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [, mode = '', , sha = '', bytes = '', path = ''] =
        /^(\d+) (\w+) ([0-9a-f]+) +(\d+|-)\t([^]*)$/.exec(line) ?? [];
      return { mode, sha, bytes: Number(bytes) || 0, path };
    });
}

/** The bytes of many files at once, in their order. */
export function contentsOf(files: readonly TreeFile[]): Buffer[] {
  const output = git(['cat-file', '--batch', '--buffer'], files.map(({ sha }) => `${sha}\n`).join(''));
  let at = 0;
  return files.map(({ bytes }) => {
    const start = output.indexOf(10, at) + 1;
    at = start + bytes + 1;
    return output.subarray(start, start + bytes);
  });
}
