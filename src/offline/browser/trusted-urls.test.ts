import { describe, expect, it } from 'vitest';
import { trustedWorker } from './trusted-urls.ts';

const home = 'https://example.org/atlas/';

describe('trustedWorker', () => {
  it.each([
    ['/atlas/service-worker.js', 'https://example.org/atlas/service-worker.js'],
    ['/atlas/pagefind/pagefind-worker.js', 'https://example.org/atlas/pagefind/pagefind-worker.js'],
    ['pagefind/pagefind-worker.js', 'https://example.org/atlas/pagefind/pagefind-worker.js'],
    ['https://example.org/atlas/service-worker.js', 'https://example.org/atlas/service-worker.js'],
  ])('lets %s through', (url, whole) => {
    expect(trustedWorker(url, home)).toBe(whole);
  });

  it.each([
    ['/service-worker.js'],
    ['https://example.com/atlas/service-worker.js'],
    ['//example.com/service-worker.js'],
    ['/atlas/service-worker.js?evil'],
    ['/atlas/service-worker.js#evil'],
    ['/atlas/assets/x.js'],
    ['data:text/javascript,alert(1)'],
    ['javascript:alert(1)'],
    ['blob:https://example.org/1'],
    ['http://['],
    [''],
  ])('refuses %j', (url) => {
    expect(() => trustedWorker(url, home)).toThrow(TypeError);
  });
});
