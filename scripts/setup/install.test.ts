import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { npmCommand, stampFor } from './install.mjs';

describe('stampFor', () => {
  it('differs with the lockfile and with the platform', () => {
    const stamp = stampFor('{}', 'linux-x64');
    expect(stampFor('{}', 'linux-x64')).toBe(stamp);
    expect(stampFor('{ }', 'linux-x64')).not.toBe(stamp);
    expect(stampFor('{}', 'darwin-arm64')).not.toBe(stamp);
  });
});

describe('npmCommand', () => {
  const node = join('/', 'opt', 'node', 'bin', 'node');
  const cli = join('/', 'npm', 'bin', 'npm-cli.js');
  const beside = join('/', 'opt', 'node', 'bin', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const above = join('/', 'opt', 'node', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  const folder = join('/', 'usr', 'bin');
  const PATH = [join('/', 'none'), folder].join(delimiter);
  const linked = { [join(folder, 'npm')]: cli };

  it.each([
    [
      'what npm says of itself',
      { npm_execpath: cli, PATH },
      { ...linked, [cli]: cli, [beside]: beside },
      [node, cli],
    ],
    ['the one beside Node (Windows)', { PATH }, { ...linked, [beside]: beside }, [node, beside]],
    ['the one above Node', { PATH }, { ...linked, [above]: above }, [node, above]],
    ['the one behind the link on PATH', { PATH }, linked, [node, cli]],
    ['npm itself, where it is a script', { PATH }, { [join(folder, 'npm')]: join(folder, 'npm') }, ['npm']],
    [
      'npm and not another manager',
      { npm_execpath: '/pnpm.cjs', PATH },
      { '/pnpm.cjs': '/pnpm.cjs' },
      ['npm'],
    ],
  ])('starts %s', (_name, env, files, expected) => {
    const find = (path: string) => (files as Record<string, string>)[path];
    expect(npmCommand(env, node, find)).toEqual(expected);
  });
});
