import { describe, expect, it } from 'vitest';
import { savedAs } from './saved-files.ts';

const locales = ['en', 'es'];

describe('savedAs', () => {
  it.each([
    ['index.html', '', true],
    ['404.html', '404.html', true],
    ['issues/index.html', 'issues/', true],
    ['es/issues/index.html', 'es/issues/', true],
    ['es/index.html', 'es/', true],
    ['issues/x/index.html', 'issues/x/', false],
    ['es/issues/x/index.html', 'es/issues/x/', false],
    ['positions/x/y/index.html', 'positions/x/y/', false],
    ['assets/Base.x.css', 'assets/Base.x.css', true],
    ['favicon.svg', 'favicon.svg', true],
    ['es/search/words.txt', 'es/search/words.txt', true],
    ['pagefind/pagefind.js', 'pagefind/pagefind.js', true],
    ['pagefind/pagefind-worker.js', 'pagefind/pagefind-worker.js', true],
    ['pagefind/pagefind-entry.json', 'pagefind/pagefind-entry.json', true],
    ['pagefind/wasm.en.pagefind', 'pagefind/wasm.en.pagefind', true],
    ['pagefind/pagefind.en_1.pf_meta', 'pagefind/pagefind.en_1.pf_meta', true],
    ['pagefind/filter/en_1.pf_filter', 'pagefind/filter/en_1.pf_filter', true],
    ['es/search/facts-12.txt', 'es/search/facts-12.txt', false],
    ['pagefind/pagefind.en-1_1.pf_meta', 'pagefind/pagefind.en-1_1.pf_meta', false],
    ['pagefind/filter/es-mx-12_1.pf_filter', 'pagefind/filter/es-mx-12_1.pf_filter', false],
    ['pagefind/index/en_1.pf_index', 'pagefind/index/en_1.pf_index', false],
    ['pagefind/fragment/en_1.pf_fragment', 'pagefind/fragment/en_1.pf_fragment', false],
  ])('saves %s as "%s"', (file, path, shell) => {
    expect(savedAs(file, locales)).toEqual({ path, shell });
  });

  it.each([
    ['api/v1/index.json'],
    ['data/atlas.sqlite'],
    ['issues/x/index.md'],
    ['issues/x/atom.xml'],
    ['llms-full.txt'],
    ['sitemap-0.xml'],
    ['issues/x/card.png'],
    ['_headers'],
    ['service-worker.js'],
    ['assets/offline/1.bin'],
    ['pagefind/pagefind-ui.js'],
    ['pagefind/pagefind-component-ui.css'],
  ])('leaves out %s', (file) => {
    expect(savedAs(file, locales)).toBeUndefined();
  });
});
