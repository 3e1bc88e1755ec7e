import { describe, expect, it, onTestFinished } from 'vitest';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attemptsOf } from '../tests/hostile/corpus/all.ts';
import { plantAttempt } from '../tests/hostile/corpus/plant.ts';
import { smallRepository } from './review/repository-for-tests.ts';

const timeout = 120_000;
const traders = 'content/positions/bridge-traffic/quay-traders-keep-open.mdx';
const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('npm run review', { timeout }, () => {
  it('says that nothing changes where nothing does', () => {
    const repository = smallRepository(onTestFinished);
    repository.commit({ 'README.md': 'x' });
    const { code, out } = repository.run('scripts/review.ts', ['--base', 'HEAD~1', '--head', 'HEAD']);
    expect(code).toBe(0);
    expect(out.trim()).toBe('# What this change does to the atlas\n\nNo entry changes.');
  });

  it('tells entries, stances, coverage and pages, of files as they are', () => {
    const repository = smallRepository(onTestFinished);
    const position = read(repository.folder, traders);
    const walkers = read(repository.folder, 'content/stakeholders/river-walkers.mdx');
    expect(position).toContain('stance: opposes\n');
    repository.commit({
      [traders]: position.replace('stance: opposes\n', 'stance: neutral\n'),
      'content/positions/bridge-traffic/walkers-too.mdx': position.replace('quay-traders', 'river-walkers'),
      'content/stakeholders/river-walkers.mdx': null,
      'content/stakeholders/walkers.mdx': walkers.replace(
        'reviewed:',
        'formerIds: [river-walkers]\nreviewed:',
      ),
      'content/glossary/byelaw.yaml': null,
    });
    const { code, out } = repository.run('scripts/review.ts', ['--base', 'HEAD~1']);
    expect(code).toBe(0);
    expect(out).toContain('Entries: 1 added, 1 changed, 1 moved, 1 removed. Stances: 2.');
    expect(out).toMatch(
      /\| quay-traders \| bridge-traffic\\#close-to-cars \| opposes, \S+ \| neutral, \S+ \|/,
    );
    expect(out).toMatch(/\| river-walkers \| bridge-traffic\\#close-to-cars \| — \| opposes, \S+ \|/);
    expect(out).toContain('| moved | stakeholders/river-walkers → stakeholders/walkers |');
    expect(out).toContain('| positions: entries |');
    expect(out).toMatch(/^\*\*The check finds \d+ problems?\*\*/m);
  });

  it('shows pages before and after, and names those of others that change with them', () => {
    const repository = smallRepository(onTestFinished);
    const club = read(repository.folder, 'content/stakeholders/quay-traders.mdx');
    repository.commit({
      'content/stakeholders/quay-traders.mdx': club.replace(
        /^title: .*$/m,
        'title: Traders of the *Quay* <b>',
      ),
    });
    const { out } = repository.run('scripts/review.ts', ['--base', 'HEAD~1', '--head', 'HEAD']);
    expect(out).toContain(
      '| changed | stakeholders/quay-traders | Traders of the \\*Quay\\* &lt;b&gt; | title |',
    );
    expect(out).toMatch(
      /<details><summary>stakeholders\/quay-traders · Traders of the &#42;Quay&#42; &#60;b&#62;<\/summary>/,
    );
    expect(out).toMatch(/```diff\n[^]*\n-# .*\n\+# Traders of the[^]*\n```/);
    expect(out).toContain('## Other pages that show something else');
    expect(out).toMatch(/^- issues\/bridge-traffic, en$/m);
  });

  it.skipIf(process.platform === 'win32')(
    'reads a hostile change with the gate, running nothing of it and stumbling on nothing',
    () => {
      const { folder, commit, run } = smallRepository(onTestFinished);
      const canary = join(folder, '../canary');
      const attempts = attemptsOf(canary);
      for (const attempt of attempts) plantAttempt(attempt, join(folder, 'content'), canary);
      commit({});
      const revisions = ['--base', 'HEAD~1', '--head', 'HEAD'];
      expect(run('scripts/gate.ts', revisions)).toMatchObject({ code: 1, err: '' });
      const { code, out, err } = run('scripts/review.ts', revisions);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^\*\*The check finds \d{3,} problems\*\*/m);
      expect(out).not.toMatch(/<(?!\/?(?:details|summary)>)[a-z!?]/i);
      expect(existsSync(canary)).toBe(false);
    },
  );

  it.each([[[]], [['--base', 'nowhere']]])('says what it needs for %j', (args) => {
    const { code, err } = smallRepository(onTestFinished).run('scripts/review.ts', args);
    expect(code).toBe(2);
    expect(err).toContain('npm run review -- --base REV');
  });
});
