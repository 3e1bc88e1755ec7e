import { describe, expect, it } from 'vitest';
import { routeOf } from './route.ts';

const folders = new Set(['/issues', '/issues/net-neutrality']);
const ask = (url: string, base = '/', method = 'GET') =>
  routeOf(method, url, base, (path) => folders.has(path));

describe('routeOf', () => {
  it.each([
    ['/', '/'],
    ['/issues/', '/issues/'],
    ['/favicon.svg?v=1', '/favicon.svg?v=1'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/a%20b.html', '/a%20b.html'],
    ['/search/?q=a?b', '/search/?q=a?b'],
  ])('hands %s to the files', (url, path) => {
    expect(ask(url)).toEqual({ kind: 'file', path });
  });

  it.each([
    ['/issues', '/', '/issues/'],
    ['/issues?page=2', '/', '/issues/?page=2'],
    ['//issues', '/', '/issues/'],
    ['/', '/postura/', '/postura/'],
    ['/postura?lang=es', '/postura/', '/postura/?lang=es'],
    ['/postura/issues/net-neutrality', '/postura/', '/postura/issues/net-neutrality/'],
  ])('leads %s under %s to %s', (url, base, to) => {
    expect(ask(url, base)).toEqual({ kind: 'redirect', to });
  });

  it('takes the base off before the files are asked', () => {
    expect(ask('/postura/issues/?a=1', '/postura/')).toEqual({ kind: 'file', path: '/issues/?a=1' });
  });

  it.each([
    ['/../package.json'],
    ['/issues/../../package.json'],
    ['/%2e%2e/package.json'],
    ['/..%2f..%2fetc/passwd'],
    ['/..\\package.json'],
    ['/.git/config'],
    ['/issues%00'],
    ['/%'],
    [''],
  ])('has nothing for %s', (url) => {
    expect(ask(url)).toEqual({ kind: 'missing' });
  });

  it.each([['/issues/'], ['/posturas/'], ['/post']])('has nothing for %s outside the base', (url) => {
    expect(ask(url, '/postura/')).toEqual({ kind: 'missing' });
  });

  it.each([['POST'], ['PUT'], ['DELETE'], ['OPTIONS']])('refuses %s', (method) => {
    expect(ask('/', '/', method)).toEqual({ kind: 'refused' });
  });
});
