import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './nesting-cases.ts';

const script = fileURLToPath(new URL('nesting-cases.ts', import.meta.url));
/** The stack a process has on Windows, the smallest of the systems the site is built on. */
const smallStack = 'ulimit -s 1024 && exec "$0" --stack-size=900 "$1"';
/** Milliseconds of the processor for one text; far above what it takes. */
const patience = 12_000;

describe('texts made to exhaust a parser', () => {
  it('are refused or read, in a process that ends well', { timeout: 120_000 }, () => {
    const child =
      process.platform === 'win32'
        ? spawnSync(process.execPath, [script], { encoding: 'utf8' })
        : spawnSync('sh', ['-c', smallStack, process.execPath, script], { encoding: 'utf8' });
    expect({ status: child.status, signal: child.signal, stderr: child.stderr }).toEqual({
      status: 0,
      signal: null,
      stderr: '',
    });
    const outcomes = JSON.parse(child.stdout) as Outcome[];
    expect(outcomes.length).toBeGreaterThan(150);
    expect(outcomes.filter(({ milliseconds }) => milliseconds > patience)).toEqual([]);
    const deep = outcomes.filter(({ harmless, name }) => !harmless && /(?:deep|fits)$/.test(name));
    expect(deep.length).toBeGreaterThan(60);
    expect(deep.filter(({ problems }) => problems === 0)).toEqual([]);
  });
});
