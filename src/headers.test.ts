import { describe, expect, it } from 'vitest';
import { cacheRuleOf, pagePolicy, securityHeaders } from './headers.ts';

describe('the policy', () => {
  it('lets a page be framed by nobody, in the header alone: a page that says so is told off', () => {
    expect(pagePolicy).not.toContain('frame-ancestors');
    expect(securityHeaders['Content-Security-Policy']).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  });

  it.each([
    ["'unsafe-inline'"],
    ["'unsafe-eval'"],
    ["'unsafe-hashes'"],
    ['http:'],
    ['https:'],
    ['data:'],
    ['*'],
  ])('never says %s', (source) => {
    expect(pagePolicy.split(/[; ]+/)).not.toContain(source);
  });

  it('denies what it does not name', () => {
    expect(pagePolicy).toMatch(/^default-src 'none';/);
  });

  it('fits on one line of every host’s file', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(`${name}: ${value}`).toMatch(/^[\x20-\x7e]{1,1900}$/);
      // nginx and Caddy quote with these and put variables in braces or after a dollar.
      expect(value).not.toMatch(/["\\{}$`]/);
    }
  });
});

describe('cacheRuleOf', () => {
  it.each([
    ['assets/Base.BTHyy8Ox.css', 'public, max-age=31536000, immutable'],
    ['pagefind/fragment/en_1234.pf_fragment', 'public, max-age=31536000, immutable'],
    ['pagefind/pagefind.js', 'no-cache'],
    ['pagefind/pagefind-entry.json', 'no-cache'],
    ['issues/assets/', 'no-cache'],
    ['assets', 'no-cache'],
    ['', 'no-cache'],
  ])('is for %j %j', (path, rule) => {
    expect(cacheRuleOf(path)).toBe(rule);
  });
});
