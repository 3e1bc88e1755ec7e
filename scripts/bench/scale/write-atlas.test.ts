import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { checkContent } from '../../checks/all.ts';
import { filesIn, folderDigest } from './folder.ts';
import { planFor } from './plan.ts';
import { type PageText, writeAtlas } from './write-atlas.ts';

// Hundreds of files are written: on a busy machine that takes a while.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function written(pages: number, translated: number): { folder: string; texts: PageText[] } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-atlas-'));
  folders.push(folder);
  const texts: PageText[] = [];
  writeAtlas(folder, planFor(pages, 2), translated, (text) => texts.push(text));
  return { folder, texts };
}

it.each([
  ['every entry translated', 240, 1],
  ['some', 240, 0.4],
  ['none', 240, 0],
])('writes an atlas that the checks accept: %s', (_, pages, translated) => {
  const { folder, texts } = written(pages, translated);
  const { subject, problems } = checkContent(folder, 'content', null);
  expect(problems).toEqual([]);
  expect(subject.entries.filter(({ collection }) => collection !== 'pages')).toHaveLength(pages / 2);
  expect(texts).toHaveLength(pages);
});

it('says in each translation the digest of the text that it translates', () => {
  const { folder } = written(120, 1);
  const { subject } = checkContent(folder, 'content', null);
  const translations = subject.entries.flatMap(({ translations: { es } }) => es ?? []);
  expect(translations.length).toBeGreaterThan(50);
  expect(new Set(translations.map(({ data }) => data.translates)).size).toBe(translations.length);
});

it('writes the same bytes each time', () => {
  expect(folderDigest(written(120, 1).folder)).toBe(folderDigest(written(120, 1).folder));
});

it('gives a few holders most of the positions', () => {
  const { folder } = written(600, 0);
  const held = new Map<string, number>();
  for (const file of filesIn(join(folder, 'positions'))) {
    const [, holder = ''] = /^holders:\n {2}- "(.*)"/m.exec(readFileSync(file, 'utf8')) ?? [];
    held.set(holder, (held.get(holder) ?? 0) + 1);
  }
  const counts = [...held.values()].sort((a, b) => b - a);
  expect(counts[0]).toBeGreaterThan(15);
  expect(counts.at(-1)).toBe(1);
});
