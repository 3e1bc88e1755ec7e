import { describe, expect, it } from 'vitest';
import { languages } from './model/vocabulary.ts';
import { basePath, site, urlFor } from './site.ts';

describe('urlFor', () => {
  it.each([
    ['issues/x/', 'en', '/', '/issues/x/'],
    ['issues/x/', 'es', '/', '/es/issues/x/'],
    ['', 'en', '/', '/'],
    ['', 'es', '/', '/es/'],
    ['issues/x/', 'en', '/atlas', '/atlas/issues/x/'],
    ['issues/x/', 'es', '/atlas/', '/atlas/es/issues/x/'],
    ['', 'es', '/a/b', '/a/b/es/'],
  ] as const)('%j in %s under %s is %s', (path, locale, base, url) => {
    expect(urlFor(path, locale, base)).toBe(url);
  });

  it('stands at the root of its host unless told otherwise', () => {
    expect(urlFor('matrix/', 'es')).toBe('/es/matrix/');
  });
});

describe('basePath', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['/atlas', '/atlas/'],
    ['/atlas/', '/atlas/'],
  ])('%j is %j', (base, path) => {
    expect(basePath(base)).toBe(path);
  });
});

describe('site', () => {
  it('speaks the languages of the model, the canonical one first', () => {
    expect(site.locales).toEqual(languages);
    expect(site.defaultLocale).toBe(languages[0]);
  });

  it.each(site.locales)('says what it is in %s', (locale) => {
    expect(new Intl.Locale(site.tags[locale]).language).toBe(locale);
    for (const words of [site.tagline[locale], site.lead[locale]]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('has an address to fall back on that ends in its root', () => {
    expect(new URL(site.fallbackUrl).pathname).toMatch(/\/$/);
  });
});
