import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listContentFiles } from './files.ts';
import { WatchedFolder } from './watched-folder.ts';

/** Milliseconds in which the system has told, however busy. */
const patience = 10_000;
let root: string;
let watched: WatchedFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watched-'));
  for (const issue of Array.from({ length: 30 }, (_, index) => `i${String(index)}`)) {
    mkdirSync(join(root, 'positions', issue), { recursive: true });
    write(`positions/${issue}/a.mdx`);
  }
  watched = new WatchedFolder(root);
  watched.list();
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const at = (path: string): string => join(root, path);
const write = (path: string, text = 'a: 1\n'): void => {
  writeFileSync(at(path), text);
};
const paths = () => watched.list().files.map(({ path }) => path);

/** Writes until the system tells: what was written last is then not looked for before it does. */
const told = (): Promise<void> =>
  vi.waitFor(() => {
    const path = `positions/i0/at-${String(Math.round(performance.now()))}.mdx`;
    write(path);
    expect(paths()).not.toContain(path);
  }, patience);

describe('a folder that is watched', () => {
  it('is listed as the same object until something happens', () => {
    expect(watched.list()).toBe(watched.list());
  });

  it.each<[what: string, make: () => void]>([
    ['a file that is written', () => write('positions/i3/a.mdx', 'a: longer\n')],
    ['a new file', () => write('positions/i3/b.mdx')],
    ['a file that has gone', () => rmSync(at('positions/i3/a.mdx'))],
    ['a new folder', () => (mkdirSync(at('glossary')), write('glossary/ford.yaml'))],
    ['a folder that has gone', () => rmSync(at('positions/i3'), { recursive: true })],
    ['a folder of another name', () => renameSync(at('positions/i3'), at('positions/j3'))],
    [
      'another folder in its place',
      () => {
        renameSync(at('positions'), at('before'));
        mkdirSync(at('positions/i3'), { recursive: true });
        write('positions/i3/c.mdx');
      },
    ],
    ['a link', () => symlinkSync(at('positions/i4'), at('positions/i3/link'))],
    [
      'a link for a folder',
      () => (renameSync(at('positions/i3'), at('i3')), symlinkSync(at('i3'), at('positions/i3'))),
    ],
    ['an executable', () => chmodSync(at('positions/i3/a.mdx'), 0o755)],
    ['another case', () => write('positions/i3/A.mdx')],
    ['a name that is none', () => write('positions/i3/a b.mdx')],
  ])('is listed as a walk lists it, after %s', async (_, make) => {
    const before = watched.list();
    make();
    await vi.waitFor(() => {
      expect(watched.list()).not.toBe(before);
      expect(watched.list()).toEqual(listContentFiles(root));
    }, patience);
  });

  it('is listed as the same object where it was said of a folder that is as it was', () => {
    const before = watched.list();
    watched.happened('positions/i3');
    expect(watched.list()).toBe(before);
  });

  // Where nothing is waited for, the system has not told yet.
  it('is read whole until the system has told of something', async () => {
    write('positions/i3/b.mdx');
    expect(paths()).toContain('positions/i3/b.mdx');
    await told();
    write('positions/i3/c.mdx');
    expect(paths()).not.toContain('positions/i3/c.mdx');
  });

  it('is read where somebody says that something happened, and whole where it happened in many places', async () => {
    await told();
    write('positions/i3/b.mdx');
    write('positions/i4/b.mdx');
    watched.happened('positions/i3');
    expect(paths()).toContain('positions/i3/b.mdx');
    expect(paths()).not.toContain('positions/i4/b.mdx');
    for (let number = 5; number < 29; number += 1) watched.happened(`positions/i${String(number)}`);
    expect(paths()).toContain('positions/i4/b.mdx');
  });
});
