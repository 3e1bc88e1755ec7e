import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { smallContent } from './new/small-content.ts';

const timeout = 60_000;

/** The real commands on another content folder, with nobody at the keyboard. */
function command(script: string, args: string[], root: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...args],
    {
      env: { ...process.env, ATLAS_CONTENT: root },
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      timeout,
    },
  );
  return { status, stdout, stderr };
}

const flags = [
  ['position', '--holder', 'aimx', '--on', 'cyber-law#reform-frameworks', '--stance', 'supports'],
  ['--date', '2025-02-27', '--source', 'vega-interview', '--at', 'Q6 1', '--act', 'interview'],
  ['--attribution', 'spokesperson', '--summary', 'AIMX wants the rules it has “reformed”: all of them.'],
].flat();

describe('npm run new', () => {
  it(
    'writes by flags what the check accepts, and a second time leaves it as it is',
    () => {
      const root = smallContent(onTestFinished);
      const path = join(root, 'positions/cyber-law/aimx-reform-frameworks.mdx');
      expect(command('new.ts', flags, root)).toEqual({
        status: 0,
        stdout: `Wrote ${path}. Next: write what "To fill in" asks for, then run npm run check.\n`,
        stderr: '',
      });
      const written = readFileSync(path, 'utf8');
      expect(written).toMatch(/\nadded: "\d{4}-\d{2}-\d{2}"\nreviewed: "\d{4}-\d{2}-\d{2}"\n---\n/);
      expect(command('check.ts', [], root)).toMatchObject({ status: 0, stderr: '' });

      const again = command('new.ts', flags, root);
      expect(again).toMatchObject({ status: 1, stdout: '' });
      expect(again.stderr).toContain('already; it was left as it is');
      expect(readFileSync(path, 'utf8')).toBe(written);
    },
    timeout,
  );

  it(
    'says which flags are missing where nobody can be asked',
    () => {
      const { status, stderr } = command('new.ts', flags.slice(0, 5), smallContent(onTestFinished));
      expect(status).toBe(2);
      expect(stderr.match(/^--[a-z]+(?=: missing)/gm)).toEqual([
        '--stance',
        '--date',
        '--summary',
        '--source',
        '--at',
        '--act',
        '--attribution',
      ]);
    },
    timeout,
  );
});
