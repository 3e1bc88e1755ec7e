import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listContentFiles, readText } from './files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array = 'a: 1\n', mode = 0o644): string {
  const absolute = join(root, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text);
  chmodSync(absolute, mode);
  return absolute;
}

const rules = () => listContentFiles(root).problems.map(({ file, rule }) => `${file}: ${rule}`);
const paths = () => listContentFiles(root).files.map(({ path }) => path);

describe('listContentFiles', () => {
  it('lists entries and translations, sorted, and passes over companions', () => {
    for (const path of [
      'topics.yaml',
      'issues/b.mdx',
      'issues/a.es.mdx',
      'issues/a.mdx',
      'positions/x/y.mdx',
    ])
      write(path);
    write('README.md');
    write('issues/.gitkeep', '');
    expect(paths()).toEqual([
      'issues/a.es.mdx',
      'issues/a.mdx',
      'issues/b.mdx',
      'positions/x/y.mdx',
      'topics.yaml',
    ]);
    expect(rules()).toEqual([]);
  });

  it.each([
    'issues/Capital.mdx',
    'issues/under_score.mdx',
    'issues/white space.mdx',
    'issues/acción.mdx',
    'issues/-x.mdx',
    'issues/x-.mdx',
    'issues/x--y.mdx',
    'issues/x.md',
    'issues/x.yml',
    'issues/x.json',
    'issues/x.js',
    'issues/x.mdx.js',
    'issues/x.es.es.mdx',
    'issues/x.esp.mdx',
    'issues/x.ES.mdx',
    'issues/x',
    'issues/.mdx',
    'issues/.hidden.mdx',
    'issues/x.mdx~',
    'issues/readme.md',
    '.env',
    '.DS_Store',
  ])('refuses the name %s', (path) => {
    write(path);
    expect(rules()).toEqual([`${path}: file-names`]);
    expect(paths()).toEqual([]);
  });

  it.each(['Issues', '.git', 'node_modules', 'a b', 'x.mdx'])(
    'refuses the folder %s and does not look inside',
    (folder) => {
      write(`${folder}/a.mdx`);
      expect(rules()).toEqual([`${folder}: file-names`]);
    },
  );

  it('refuses folders within folders without end', () => {
    write('a/b/c/d/e/f/x.mdx');
    expect(rules()).toEqual(['a/b/c/d/e: file-names']);
  });

  it.each(['/etc/passwd', 'target.mdx', '..', 'nowhere', '.'])('refuses a symlink to %s', (target) => {
    write('issues/target.mdx');
    symlinkSync(target, join(root, 'issues/link.mdx'));
    expect(rules()).toEqual(['issues/link.mdx: no-symlinks']);
    expect(paths()).toEqual(['issues/target.mdx']);
  });

  it('refuses a symlinked folder', () => {
    write('issues/a.mdx');
    symlinkSync('issues', join(root, 'events'));
    expect(rules()).toEqual(['events: no-symlinks']);
  });

  it.each([0o755, 0o744, 0o654, 0o645])('refuses a file of mode %o', (mode) => {
    write('issues/a.mdx', 'x', mode);
    expect(rules()).toEqual(['issues/a.mdx: no-executables']);
  });

  it('refuses a pipe without opening it', () => {
    mkdirSync(join(root, 'issues'));
    execFileSync('mkfifo', [join(root, 'issues/a.mdx')]);
    expect(rules()).toEqual(['issues/a.mdx: regular-files']);
  });

  it('refuses a file that is too large, and takes one that just fits', () => {
    write('issues/fits.mdx', new Uint8Array(128 * 1024));
    write('issues/large.mdx', new Uint8Array(128 * 1024 + 1));
    expect(rules()).toEqual(['issues/large.mdx: file-size']);
    expect(paths()).toEqual(['issues/fits.mdx']);
  });

  it('refuses names that differ by case alone', () => {
    write('issues/a.mdx');
    write('issues/A.mdx');
    expect(rules()).toContain('issues/a.mdx: distinct-ids');
  });

  it('tells all problems at once, each with a hint', () => {
    write('issues/a.js');
    write('issues/b.mdx', 'x', 0o755);
    symlinkSync('b.mdx', join(root, 'issues/c.mdx'));
    const { problems } = listContentFiles(root);
    expect(problems).toHaveLength(3);
    for (const problem of problems)
      expect(problem).toMatchObject({ line: 1, column: 1, hint: expect.any(String) });
  });

  it('takes a root that is itself reached by a symlink', () => {
    write('inside/issues/a.mdx');
    symlinkSync('inside', join(root, 'link'));
    expect(listContentFiles(join(root, 'link')).files.map(({ path }) => path)).toEqual(['issues/a.mdx']);
  });
});

describe('readText', () => {
  const read = (bytes: string | Uint8Array) =>
    readText({ path: 'issues/a.mdx', absolute: write('issues/a.mdx', bytes) });

  it('gives the text, with line breaks made one kind', () => {
    expect(read('a\r\nñ\n')).toEqual({ text: 'a\nñ\n', problems: [] });
  });

  it('refuses what became a symlink after it was listed', () => {
    write('issues/b.mdx');
    symlinkSync('b.mdx', join(root, 'issues/a.mdx'));
    const read = readText({ path: 'issues/a.mdx', absolute: join(root, 'issues/a.mdx') });
    expect(read).toMatchObject({ text: null, problems: [{ rule: 'regular-files' }] });
  });

  it.each([
    ['Latin-1', new Uint8Array([0x61, 0x0a, 0x62, 0xf1]), 2, 2],
    ['an overlong slash', new Uint8Array([0xc0, 0xaf]), 1, 1],
    ['half a surrogate pair', new Uint8Array([0xed, 0xa0, 0x80]), 1, 1],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0x00]), 1, 1],
    ['a cut character', new Uint8Array([0x61, 0xe2, 0x82]), 1, 2],
  ])('refuses %s, with its place', (_, bytes, line, column) => {
    expect(read(bytes)).toMatchObject({ text: null, problems: [{ rule: 'encoding', line, column }] });
  });
});
