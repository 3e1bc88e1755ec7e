import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { precompress } from './precompress.ts';

const folder = mkdtempSync(join(tmpdir(), 'to pack '));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('packs what is worth it, beside it, the same each time', async () => {
  const text = 'a word and '.repeat(500);
  mkdirSync(join(folder, 'b'));
  const files = { 'a.html': text, 'b/c.json': text, 'd.png': text, 'e.pf_index': text, 'f.txt': 'short' };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const sum = await precompress(folder, 5);
  expect(sum).toMatchObject({ files: 2, plain: 2 * text.length });
  const packed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:br|gz)$/.test(name),
  );
  expect(packed.sort()).toEqual(['a.html.br', 'a.html.gz', 'b/c.json.br', 'b/c.json.gz']);
  const bytes = (): Buffer[] => packed.map((name) => readFileSync(join(folder, name)));
  const first = bytes();
  expect(brotliDecompressSync(first[0] ?? '').toString()).toBe(text);
  expect(gunzipSync(first[1] ?? '').toString()).toBe(text);
  await precompress(folder, 5);
  expect(bytes()).toEqual(first);
});
