import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchIndex } from './search-index.ts';

let output: string;
beforeEach(() => {
  output = mkdtempSync(join(tmpdir(), 'built site '));
});
afterEach(() => rmSync(output, { recursive: true, force: true }));

function write(path: string, language: string, marked: boolean): void {
  mkdirSync(join(output, path), { recursive: true });
  const body = `<main${marked ? ' data-pagefind-body' : ''}><h1>Speed limits</h1><p>Words.</p></main>`;
  writeFileSync(
    join(output, path, 'index.html'),
    `<!doctype html><html lang="${language}"><head><title>T</title></head><body>${body}</body></html>`,
  );
}

async function built(): Promise<string[]> {
  const info = vi.fn<(message: string) => void>();
  const hook = searchIndex().hooks['astro:build:done'] as unknown as (options: object) => Promise<void>;
  await hook({ dir: pathToFileURL(`${output}/`), logger: { info } });
  return info.mock.calls.flat();
}

describe('searchIndex', () => {
  it('indexes the pages that mark a body, each under its language', async () => {
    write('issues/speed', 'en', true);
    write('es/issues/speed', 'es-MX', true);
    write('about', 'en', false);
    expect(await built()).toEqual(['2 pages indexed']);
    const { languages } = JSON.parse(
      await import('node:fs').then(({ readFileSync }) =>
        readFileSync(join(output, 'pagefind/pagefind-entry.json'), 'utf8'),
      ),
    ) as { languages: Record<string, { page_count: number }> };
    expect(Object.entries(languages).map(([tag, { page_count }]) => [tag, page_count])).toEqual([
      ['en', 1],
      ['es-mx', 1],
    ]);
    expect(existsSync(join(output, 'pagefind/pagefind.js'))).toBe(true);
  });

  it('fails where the pages cannot be read', async () => {
    rmSync(output, { recursive: true });
    writeFileSync(output, 'not a folder');
    await expect(built()).rejects.toThrow(/Pagefind/);
  });
});
