import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Attempt } from './attempt.ts';

const linked = (what: string, target: (path: string) => string, file = ''): Attempt => ({
  rule: 'no-symlinks',
  what,
  file,
  put: (path) => {
    symlinkSync(target(path), path);
  },
});

const links = [
  linked('a file of the system', () => '/etc/hostname'),
  linked('a file without end', () => '/dev/zero'),
  linked('a file that is not there', () => 'nowhere.mdx'),
  linked('another entry', () => 'ada-quill.mdx'),
  linked('itself', (path) => path),
  linked('a file outside', () => '../../outside.mdx'),
  linked('the folder above', () => '..'),
  linked('the root', () => '/'),
  linked('the environment of the process', () => '/proc/self/environ'),
  linked('a folder of its own collection', () => '../stakeholders'),
].map((each, index): Attempt => ({ ...each, file: `stakeholders/symlink-${String(index + 1)}.mdx` }));

const modes = [0o755, 0o744, 0o654, 0o645, 0o777, 0o700, 0o711, 0o4755, 0o2755, 0o1755];

/** What is no ordinary file. Windows knows neither modes nor pipes. */
export const files: readonly Attempt[] = [
  ...links,
  linked('a folder elsewhere', () => '/etc', 'stakeholders/linked-folder'),
  linked('a collection elsewhere', () => 'stakeholders', 'linked-collection'),
  ...modes.map((mode, index): Attempt => ({
    rule: 'no-executables',
    what: `the mode ${mode.toString(8)}`,
    file: `stakeholders/executable-${String(index + 1)}.mdx`,
    put: (path, canary) => {
      writeFileSync(path, `#!/bin/sh\ntouch ${canary}\n`);
      chmodSync(path, mode);
    },
  })),
  {
    rule: 'regular-files',
    what: 'a pipe',
    file: 'stakeholders/pipe.mdx',
    put: (path) => {
      execFileSync('mkfifo', [path]);
    },
  },
];

/** Files whose place other entries depend on, so that each is tried in a folder of its own. */
export const alone: readonly Attempt[] = [
  ...['topics.yaml', 'dictionary.txt', 'exceptions.yaml', 'terminology.yaml'].flatMap((file): Attempt[] => [
    {
      rule: 'no-symlinks',
      what: `${file} as a link to a file without end`,
      file,
      put: (path) => {
        symlinkSync('/dev/zero', path);
      },
    },
    {
      rule: 'regular-files',
      what: `${file} as a pipe`,
      file,
      put: (path) => {
        execFileSync('mkfifo', [path]);
      },
    },
  ]),
  {
    rule: 'no-symlinks',
    what: 'a whole collection as a link',
    file: 'glossary',
    put: (path) => {
      const elsewhere = join(dirname(dirname(path)), 'elsewhere');
      mkdirSync(elsewhere, { recursive: true });
      symlinkSync(elsewhere, path);
    },
  },
];
