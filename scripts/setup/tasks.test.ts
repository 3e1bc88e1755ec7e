import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsOf, taskNames } from './tasks.mjs';

describe('commandsOf', () => {
  it('gives the arguments to the last program only', () => {
    const [types, compiler] = commandsOf('types', ['--verbose', 'two words']) ?? [];
    expect(types?.slice(1)).toEqual(['check']);
    expect(compiler?.slice(1)).toEqual(['--noEmit', '--verbose', 'two words']);
  });

  it.each([[undefined], [''], ['deploy'], ['toString'], ['__proto__']])('knows no task %j', (task) => {
    expect(commandsOf(task, [])).toBeUndefined();
  });

  it('has exactly the tasks of package.json, each behind this door', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const { scripts } = JSON.parse(text) as { scripts: Record<string, string> };
    const expected = Object.fromEntries(taskNames.map((name) => [name, `node scripts/setup.mjs ${name}`]));
    expect(scripts).toEqual(expected);
  });
});
