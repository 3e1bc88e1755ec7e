import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildMark } from './build-mark.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mark-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the mark of a build', () => {
  it('lets the next build trust what one has left that came to its end', () => {
    const first = new BuildMark(folder);
    expect(first.set()).toBe(true);
    expect(readdirSync(folder)).toEqual(['build-at-work']);
    first.clear();
    expect(existsSync(join(folder, 'build-at-work'))).toBe(false);
    expect(new BuildMark(folder).set()).toBe(true);
  });

  it('tells of a build that was broken off, once', () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    writeFileSync(join(folder, 'build-at-work'), `${String(pid)} another`);
    const next = new BuildMark(folder);
    expect(next.set()).toBe(false);
    next.clear();
    expect(new BuildMark(folder).set()).toBe(true);
  });

  it.each(['the first ends first', 'the second ends first'])(
    'trusts neither of two builds at once: %s',
    (order) => {
      const [one, two] = [new BuildMark(folder), new BuildMark(folder)];
      one.set();
      expect(two.set()).toBe(false);
      for (const each of order === 'the first ends first' ? [one, two] : [two, one]) each.clear();
      expect(new BuildMark(folder).set()).toBe(false);
    },
  );
});
