import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteMap } from './site-map.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-map-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const home = new URL('https://example.org/sub/');
const shown = '<head><title>noindex</title></head>';
const hidden = '<head><meta name="robots" content="noindex"></head>';

/** What stands in the sitemap of a site with these pages. */
function listOf(pages: Record<string, string>): unknown {
  for (const [path, html] of Object.entries(pages)) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  }
  const { filter, serialize } = siteMap(home, folder);
  const addresses = Object.keys(pages).map((path) => new URL(path, home).href);
  const listed = addresses.filter((address) => filter(address));
  const items = listed.map((url) => serialize({ url }));
  return items.map((item) => [item.url, ...(item.links ?? []).map(({ lang, url }) => `${lang} ${url}`)]);
}

describe('siteMap', () => {
  it('leaves out pages that ask to be left alone', () => {
    expect(listOf({ 'es/x/': hidden, 'es/y/': shown })).toEqual([['https://example.org/sub/es/y/']]);
  });

  it.each([
    ['the home page', '', 'es/', ['en', 'es-MX']],
    ['a page before the folder of the other language', 'about/', 'es/about/', ['en', 'es-MX']],
    ['a page after it', 'issues/x/', 'es/issues/x/', ['es-MX', 'en']],
  ])('names a page in every language, in the order of the sitemap: %s', (_what, one, other, tags) => {
    const addresses = { en: new URL(one, home).href, 'es-MX': new URL(other, home).href };
    const links = tags.map((tag) => `${tag} ${addresses[tag as keyof typeof addresses]}`);
    expect(listOf({ [one]: shown, [other]: shown })).toEqual([
      [addresses.en, ...links],
      [addresses['es-MX'], ...links],
    ]);
  });

  it('names no page that is hidden', () => {
    expect(listOf({ 'x/': shown, 'es/x/': hidden })).toEqual([['https://example.org/sub/x/']]);
  });
});
