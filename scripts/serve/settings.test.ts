import { describe, expect, it } from 'vitest';
import { basePath, listenProblem, portFrom } from './settings.ts';

describe('portFrom', () => {
  it.each([
    [undefined, 4321],
    ['', 4321],
    ['8080', 8080],
    ['0', 0],
    ['65535', 65_535],
  ])('reads %j as %i', (value, port) => {
    expect(portFrom(value)).toBe(port);
  });

  it.each([['http'], ['-1'], ['65536'], ['80.5'], ['1e3'], [' 80']])('refuses %j', (value) => {
    expect(() => portFrom(value)).toThrow(`PORT is "${value}"`);
  });
});

describe('basePath', () => {
  it.each([
    [undefined, '/'],
    ['', '/'],
    ['https://example.org', '/'],
    ['https://example.org/postura', '/postura/'],
    ['https://example.org/a/b/', '/a/b/'],
  ])('reads %j as %s', (url, path) => {
    expect(basePath(url)).toBe(path);
  });
});

describe('listenProblem', () => {
  const systemError = (code: string) => Object.assign(new Error(`listen ${code}`), { code });

  it.each([
    ['EADDRINUSE', 4321, 'Port 4321 is taken. Choose another: PORT=4322 npm start'],
    ['EADDRINUSE', 8080, 'Port 8080 is taken. Choose another: PORT=4321 npm start'],
    ['EACCES', 80, 'Port 80 is not allowed here. Choose another: PORT=4321 npm start'],
    ['EADDRNOTAVAIL', 4321, 'listen EADDRNOTAVAIL'],
  ])('says what to do about %s', (code, port, message) => {
    expect(listenProblem(systemError(code), port)).toBe(message);
  });
});
