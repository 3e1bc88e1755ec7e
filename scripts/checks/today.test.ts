import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { todayAt } from './today.ts';

let project: string;
let root: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'today-'));
  root = join(project, 'content');
  mkdirSync(root);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function git(...command: string[]): void {
  const date = '2024-06-30T09:59:59Z';
  const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...command], { cwd: project, env, stdio: 'ignore' });
}

function committed(): void {
  git('init');
  writeFileSync(join(root, 'a.yaml'), 'a: 1\n');
  git('add', '.');
  git('commit', '-m', 'A');
}

describe('todayAt', () => {
  it.each([
    ['0', '1970-01-01'],
    ['1719741599', '2024-06-30'],
    // Ten o'clock in Greenwich is midnight in Kiritimati.
    ['1719741600', '2024-07-01'],
    ['1719791999', '2024-07-01'],
  ])('takes the day of SOURCE_DATE_EPOCH %s where it is furthest ahead: %s', (epoch, day) => {
    expect(todayAt(root, epoch)).toBe(day);
  });

  it.each(['now', '-1', '1.5', '2024-06-30', '1719741600000', ' 1'])(
    'refuses SOURCE_DATE_EPOCH "%s"',
    (epoch) => {
      expect(() => todayAt(root, epoch)).toThrow(
        new RangeError(`SOURCE_DATE_EPOCH: expected seconds since 1970, found "${epoch}"`),
      );
    },
  );

  it('takes the newest commit where the epoch says nothing', () => {
    committed();
    expect(todayAt(root, '')).toBe('2024-06-30');
  });

  it('lets the epoch speak first', () => {
    committed();
    expect(todayAt(root, '0')).toBe('1970-01-01');
  });

  it.each([
    ['a new file', () => writeFileSync(join(root, 'b.yaml'), 'b: 1\n')],
    ['a changed file', () => writeFileSync(join(root, 'a.yaml'), 'a: 2\n')],
    ['a deleted file', () => rmSync(join(root, 'a.yaml'))],
  ])('knows no day while %s is not committed', (_, change) => {
    committed();
    change();
    expect(todayAt(root, '')).toBeNull();
  });

  it('minds changes in the content folder alone', () => {
    committed();
    writeFileSync(join(project, 'notes.txt'), 'x');
    expect(todayAt(root, '')).toBe('2024-06-30');
  });

  it('knows no day outside a repository, before its first commit, and in a folder that is not there', () => {
    expect(todayAt(root, '')).toBeNull();
    git('init');
    expect(todayAt(root, '')).toBeNull();
    expect(todayAt(join(root, 'nowhere'), '')).toBeNull();
  });
});
