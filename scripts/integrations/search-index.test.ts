import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let output: string;
beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'built site '));
});
afterEach(() => {
  vi.doUnmock('pagefind');
  vi.resetModules();
  rmSync(output, { recursive: true });
});

/** Runs what Astro runs when the pages are built, and gives what was logged. */
async function afterBuild(): Promise<string[]> {
  const { searchIndex } = await import('./search-index.ts');
  const info = vi.fn<(message: string) => void>();
  const hook = searchIndex().hooks['astro:build:done'] as unknown as (options: object) => Promise<void>;
  await hook({ dir: pathToFileURL(`${output}/`), logger: { info } });
  return info.mock.calls.flat();
}

function write(path: string, language: string, marked: boolean, day?: string): void {
  mkdirSync(join(output, path), { recursive: true });
  const body = `<main${marked ? ' data-pagefind-body' : ''}><h1>Speed limits</h1><p>Words.</p></main>`;
  const sort = day === undefined ? '' : `<meta data-pagefind-sort="date[content]" content="${day}">`;
  const html = `<!doctype html><html lang="${language}"><title>T</title>${sort}<body>${body}</body></html>`;
  writeFileSync(join(output, path, 'index.html'), html);
}

/** The list of names, which a page of the site writes. */
function writeNames(path: string, names: string): void {
  mkdirSync(join(output, path), { recursive: true });
  writeFileSync(join(output, path, 'names.txt'), names);
}

describe('searchIndex', () => {
  it('indexes the pages that mark a body, each under its language', async () => {
    write('issues/speed', 'en', true);
    write('es/issues/speed', 'es-MX', true);
    write('about', 'en', false);
    writeNames('search', '=issue issues Issue\nSpeed limits~speed');
    writeNames('es/search', '=issue issues Debate\nLímites~speed');
    expect(await afterBuild()).toEqual(['2 pages in the index']);
    const { languages } = JSON.parse(readFileSync(join(output, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    const pages = Object.entries(languages).map(([tag, { page_count }]) => [tag, page_count]);
    expect(Object.fromEntries(pages)).toEqual({ en: 1, 'es-mx': 1 });
    expect(existsSync(join(output, 'pagefind/pagefind-worker.js'))).toBe(true);
  });

  it('writes the words of the index and the values of its pages, a list a language', async () => {
    write('issues/speed', 'en', true);
    write('es/issues/speed', 'es-MX', true);
    writeNames('search', '=issue issues Issue\nSpeed limits~speed');
    writeNames('es/search', '=issue issues Debate\nLímites~speed');
    await afterBuild();
    for (const folder of ['search', 'es/search']) {
      expect(readFileSync(join(output, folder, 'words.txt'), 'utf8')).toMatch(/^1\nA\S+\n$/);
      expect(readFileSync(join(output, folder, 'facts.txt'), 'utf8')).toMatch(/^\S+ $/);
    }
  });

  it('writes indexes of older pages beside the first where there are too many for one', async () => {
    vi.stubEnv('SEARCH_PART_PAGES', '1');
    write('issues/speed', 'en', true);
    for (const year of ['2019', '2021', '2020']) write(`positions/${year}`, 'en', true, `${year}-01-01`);
    write('es/issues/speed', 'es-MX', true);
    write('es/positions/2019', 'es-MX', true, '2019-01-01');
    write('es/positions/2021', 'es-MX', true, '2021-01-01');
    writeNames('search', '=issue issues Issue\nSpeed limits~speed');
    writeNames('es/search', '=issue issues Debate\nLímites~speed');
    expect(await afterBuild()).toEqual(['7 pages in the index']);
    vi.unstubAllEnvs();
    const { languages } = JSON.parse(readFileSync(join(output, 'pagefind/pagefind-entry.json'), 'utf8')) as {
      languages: Record<string, { hash: string; wasm: string; page_count: number }>;
    };
    const told = Object.entries(languages).map(([tag, { wasm, page_count }]) => [tag, wasm, page_count]);
    expect(told).toEqual([
      ['en', 'en', 2],
      ['en-1', 'en', 1],
      ['en-2', 'en', 1],
      ['es-mx', 'es-mx', 2],
      ['es-mx-1', 'es-mx', 1],
    ]);
    const files = readdirSync(join(output, 'pagefind'));
    for (const { hash } of Object.values(languages)) expect(files).toContain(`pagefind.${hash}.pf_meta`);
    expect(files.filter((name) => /^wasm/.test(name)).sort()).toEqual([
      'wasm.en.pagefind',
      'wasm.es-mx.pagefind',
      'wasm.unknown.pagefind',
    ]);
    const linesOf = (file: string): string[] => readFileSync(join(output, file), 'utf8').split('\n');
    expect(linesOf('search/words.txt').slice(2)).toEqual(['', '2021-01-01 2020-01-01']);
    expect(linesOf('es/search/words.txt').slice(2)).toEqual(['', '2021-01-01']);
    expect(linesOf('search/facts.txt')).toEqual([
      expect.stringMatching(/^en_\w+ $/),
      expect.stringMatching(/^en_\w+ $/),
    ]);
    expect(linesOf('search/facts-2.txt')).toEqual(['-', expect.stringMatching(/^en-2_\w+ $/)]);
  });

  it('refuses pages of one language among those of another', async () => {
    write('issues/speed', 'en', true);
    write('es/issues/speed', 'en', true);
    await expect(afterBuild()).rejects.toThrow('Pages of "en" stand among those of two languages');
  });

  const found = { errors: [], page_count: 1 };
  const done = { errors: [], outputPath: '' };
  it.each([
    ['it does not start', null, 'Pagefind did not start: no binary'],
    ['a page cannot be read', [{ ...found, errors: ['bad page'] }, done], 'Pagefind: bad page'],
    ['the index cannot be written', [found, { ...done, errors: ['disk full'] }], 'Pagefind: disk full'],
  ])('fails and ends Pagefind when %s', async (_, answers, message) => {
    write('issues/speed', 'en', true);
    const close = vi.fn();
    const index = answers && { addHTMLFile: () => answers[0], writeFiles: () => answers[1] };
    vi.doMock('pagefind', () => ({
      close,
      createIndex: () => ({ index, errors: index ? [] : ['no binary'] }),
    }));
    await expect(afterBuild()).rejects.toThrow(message);
    expect(close).toHaveBeenCalledOnce();
  });
});
