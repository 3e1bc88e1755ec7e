import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { queries } from '../examples.ts';
import { sampleWhole } from '../sample.ts';
import { allTables } from '../tables/all.ts';
import { sqliteFile } from './sqlite.ts';

const tables = allTables(sampleWhole);
const bytes = sqliteFile(sampleWhole, tables);
const folder = mkdtempSync(join(tmpdir(), 'database-'));
const file = join(folder, 'atlas.sqlite');
writeFileSync(file, bytes);
const database = new DatabaseSync(file);
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

describe('the database', () => {
  it('has the same bytes each time', () => {
    expect(Buffer.compare(sqliteFile(sampleWhole, tables), bytes)).toBe(0);
  });

  it('is sound', () => {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  it.each([
    ['TRANSITO', 'bridge', 'es'],
    ['tránsito', 'bridge', 'es'],
    ['"bridge closure"', 'bridge', 'en'],
    ['TQ', 'traders', 'en'],
  ])('finds %s', (words, id, language) => {
    const found = database.prepare('SELECT id, language FROM search WHERE search MATCH ?').all(words);
    expect(found).toContainEqual({ id, language });
  });

  it.each([
    [
      'stances',
      [{ proposition_en: 'The town should close the bridge.', stance: 'opposes-unless', positions: 1 }],
    ],
    ['holders', [{ title_en: 'Traders of the Quay', positions: 1 }]],
    ['search', [expect.objectContaining({ id: 'bridge', found: '[Traffic on the bridge]' })]],
    ['sources', [{ title_en: 'Minutes', citations: 2 }]],
    // One of its two pieces of evidence is the holder's own.
    ['secondHand', []],
  ])('answers the question of %s', (name, rows) => {
    const query = queries('Traffic on the bridge').find((each) => each.name === name);
    expect(database.prepare(query?.sql ?? '').all()).toEqual(rows);
  });

  it('takes a phrase with quotes of both sorts as words', () => {
    const [search] = queries(`O'Hara "bridge"`).filter(({ name }) => name === 'search');
    expect(database.prepare(search?.sql ?? '').all()).toEqual([]);
  });
});
