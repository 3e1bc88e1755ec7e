import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { gateRules } from './gate/changes.ts';
import { type Made, smallRepository } from './review/repository-for-tests.ts';

const timeout = 60_000;
const person = (title: string): string =>
  `---\ntitle: ${title}\nsummary: Somebody.\nkind: person\nadded: "2020-01-10"\nreviewed: "2020-02-03"\n---\n`;

function gated(files: Readonly<Record<string, Made>>, args: string[] = []) {
  const repository = smallRepository(onTestFinished);
  repository.commit(files);
  return {
    repository,
    ...repository.run('scripts/gate.ts', ['--base', 'HEAD~1', '--head', 'HEAD', ...args]),
  };
}

describe('npm run gate', { timeout }, () => {
  it('lets content pass, new, changed and deleted', () => {
    const files = {
      'content/stakeholders/somebody.mdx': person('Somebody'),
      'content/stakeholders/river-walkers.mdx': person('Walkers'),
      'content/glossary/byelaw.yaml': null,
      'content/README.md': 'What this is.\n',
    };
    expect(gated(files)).toMatchObject({ code: 0, out: 'The change is content only.\n', err: '' });
  });

  it.each<[string, Record<string, Made>, string]>([
    [
      'a program of the engine',
      { 'scripts/check.ts': 'x' },
      'scripts/check.ts lies outside content/, where content is  [outside-content]',
    ],
    [
      'a workflow',
      { '.github/workflows/ci.yml': 'x' },
      '.github/workflows/ci.yml lies outside content/, where content is  [outside-content]',
    ],
    [
      'a package',
      { 'package.json': '{}' },
      'package.json lies outside content/, where content is  [outside-content]',
    ],
    [
      'a folder with a name like ours',
      { 'content-2/a.mdx': 'x' },
      'content-2/a.mdx lies outside content/, where content is  [outside-content]',
    ],
    [
      'attributes for git',
      { '.gitattributes': '* filter=x' },
      '.gitattributes lies outside content/, where content is  [outside-content]',
    ],
    [
      'an exception to the checks',
      { 'content/exceptions.yaml': '[]\n' },
      'content/exceptions.yaml tells the checks what to pass over  [maintainers-decide]',
    ],
  ])('asks for a maintainer before %s', (_, files, line) => {
    const { code, out } = gated(files);
    expect(code).toBe(3);
    expect(out).toBe(`${line}\nA maintainer must look at this change before it can be taken.\n`);
  });

  it.each<[string, Record<string, Made>, string]>([
    [
      'a symbolic link',
      { 'content/stakeholders/x.mdx': { link: '/etc/passwd' } },
      'content/stakeholders/x.mdx is a symbolic link; content is ordinary files  [no-symlinks]',
    ],
    [
      'the folder as a link',
      { content: { link: '/etc' } },
      'content is a symbolic link; content is ordinary files  [no-symlinks]',
    ],
    [
      'a program',
      { 'content/stakeholders/x.mdx': { executable: '#!/bin/sh\n' } },
      'content/stakeholders/x.mdx is marked executable; content is data  [no-executables]',
    ],
    [
      'a file beyond the limit',
      { 'content/stakeholders/x.mdx': 'x'.repeat(200_000) },
      'content/stakeholders/x.mdx has 200,000 bytes; at most 131,072 are allowed  [file-size]',
    ],
    [
      'a module',
      { 'content/stakeholders/X.JS': 'x' },
      'content/stakeholders/X.JS has a name that content does not have  [file-names]',
    ],
    [
      'attributes for git',
      { 'content/.gitattributes': '* filter=x' },
      'content/.gitattributes has a name that content does not have  [file-names]',
    ],
    [
      'a name that a build log would obey',
      { 'content/a\n::error::x.mdx': 'x' },
      'content/a\\u{a}::error::x.mdx has a name that content does not have  [file-names]',
    ],
  ])('refuses %s', (_, files, line) => {
    const { code, out } = gated(files);
    expect(code).toBe(1);
    expect(out.split('\n')).toContain(line);
  });

  it('refuses another repository within', () => {
    const repository = smallRepository(onTestFinished);
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: repository.folder, encoding: 'utf8' });
    const head = git('rev-parse', 'HEAD').trim();
    git('update-index', '--add', '--cacheinfo', `160000,${head},content/stakeholders/other`);
    git('-c', 'user.name=S', '-c', 'user.email=s@example.org', 'commit', '--quiet', '--message=x');
    const { code, out } = repository.run('scripts/gate.ts', ['--base', 'HEAD~1', '--head', 'HEAD']);
    expect([code, out]).toEqual([
      1,
      'content/stakeholders/other is another repository; content is ordinary files  [no-submodules]\n',
    ]);
  });

  it('refuses more files than anybody would review', () => {
    const files = Object.fromEntries(
      Array.from({ length: 301 }, (_, index) => [`content/stakeholders/p-${String(index)}.mdx`, person('P')]),
    );
    expect(gated(files).out).toBe(
      'content the change touches 301 files; at most 300 are looked at in one  [too-many-files]\n',
    );
  });

  it('does not hold against a change what lay there before, or came to the base since', () => {
    const repository = smallRepository(onTestFinished);
    const start = repository.commit({ 'content/old.sh': { executable: 'x' } });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: repository.folder });
    git('checkout', '--quiet', '-b', 'change', start);
    repository.commit({ 'content/stakeholders/somebody.mdx': person('Somebody') });
    git('checkout', '--quiet', 'main');
    repository.commit({ 'package.json': '{}' });
    expect(repository.run('scripts/gate.ts', ['--base', 'main', '--head', 'change']).code).toBe(0);
  });

  it('writes out the content as data: no links, programs or oversized files', () => {
    const out = join(smallRepository(onTestFinished).folder, 'out');
    const { code } = gated(
      {
        'content/stakeholders/link.mdx': { link: '/etc/passwd' },
        'content/stakeholders/program.mdx': { executable: 'x' },
        'content/stakeholders/large.mdx': 'x'.repeat(200_000),
        'content/stakeholders/somebody.mdx': person('Somebody'),
        'scripts/evil.ts': 'x',
      },
      ['--out', out],
    );
    expect(code).toBe(1);
    expect(readFileSync(join(out, 'stakeholders/somebody.mdx'), 'utf8')).toBe(person('Somebody'));
    expect(existsSync(join(out, 'topics.yaml'))).toBe(true);
    for (const name of ['link', 'program', 'large']) {
      expect(existsSync(join(out, `stakeholders/${name}.mdx`))).toBe(false);
    }
  });

  it('writes annotations that a stranger’s words cannot add to', () => {
    const { out } = gated({ 'content/100%\n::set-env name=x::y': 'x' }, ['--format', 'github']);
    expect(out).toBe(
      '::error title=file-names::content/100%25\\u{a}::set-env name=x::y has a name that content does not have\n',
    );
  });

  it.each([
    [[]],
    [['--base', 'HEAD']],
    [['--base', 'nowhere', '--head', 'HEAD']],
    [['--base', '--help', '--head', 'HEAD']],
  ])('says what it needs for %j', (args) => {
    const { code, err } = smallRepository(onTestFinished).run('scripts/gate.ts', args);
    expect(code).toBe(2);
    expect(err).toContain('npm run gate -- --base REV');
  });

  it('has each rule explained to contributors', () => {
    const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
    const section = contributing.slice(contributing.indexOf('### Changes from outside'));
    expect(gateRules.filter((rule) => !section.includes(`**${rule}**`))).toEqual([]);
  });
});
