import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { site } from '../../site.ts';
import type { Cell, Field, Table } from '../tables/table.ts';
import type { Whole, WholeEntry } from '../whole.ts';

/** The words of an entry in one language, for the full-text index. */
interface SearchRow {
  collection: string;
  id: string;
  language: string;
  title: string;
  names: string;
  summary: string;
  prose: string;
}

const searchColumns = ['collection', 'id', 'language', 'title', 'names', 'summary', 'prose'] as const;

/**
 * The whole atlas as one SQLite file: every table with its keys, and `search`, a full-text index (FTS5) of titles,
 * other names, summaries and prose in every language, blind to case and accents. Made by Node's own SQLite; the same
 * rows give the same bytes.
 */
export function sqliteFile(whole: Whole, tables: readonly Table[]): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const file = join(folder, 'atlas.sqlite');
  try {
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN');
    for (const table of tables) fill(database, table);
    fillSearch(database, whole);
    database.exec('COMMIT');
    // One run over the whole file takes out whatever depends on how it grew.
    database.exec('VACUUM');
    database.close();
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const types: Record<Field['type'], string> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

function fill(database: DatabaseSync, { name, fields, key, rows }: Table): void {
  const columns = fields.map(
    (field) =>
      `${quoted(field.name)} ${types[field.type]}${field.required ? ' NOT NULL' : ''}${
        field.references
          ? ` REFERENCES ${quoted(field.references.table)} (${quoted(field.references.field)})`
          : ''
      }`,
  );
  const primary = `PRIMARY KEY (${key.map(quoted).join(', ')})`;
  database.exec(`CREATE TABLE ${quoted(name)} (${[...columns, primary].join(', ')}) STRICT`);
  const insert = database.prepare(`INSERT INTO ${quoted(name)} VALUES (${fields.map(() => '?').join(', ')})`);
  for (const row of rows) insert.run(...row.map(stored));
}

const stored = (cell: Cell): SQLInputValue => (typeof cell === 'boolean' ? Number(cell) : cell);

function fillSearch(database: DatabaseSync, { entries }: Whole): void {
  const unindexed = new Set(['collection', 'id', 'language']);
  const columns = searchColumns.map((name) => `${name}${unindexed.has(name) ? ' UNINDEXED' : ''}`);
  database.exec(
    `CREATE VIRTUAL TABLE search USING fts5(${columns.join(', ')}, tokenize = "unicode61 remove_diacritics 2")`,
  );
  const insert = database.prepare(`INSERT INTO search VALUES (${searchColumns.map(() => '?').join(', ')})`);
  for (const row of entries.flatMap(searchRows)) insert.run(...searchColumns.map((name) => row[name]));
  database.exec(`INSERT INTO search (search) VALUES ('optimize')`);
}

function searchRows({ collection, id, words }: WholeEntry): SearchRow[] {
  return site.locales.flatMap((language) => {
    const said = words[language];
    if (!said) return [];
    const { title, summary, prose = '' } = said;
    return [{ collection, id, language, title, names: namesIn(said.facts), summary, prose }];
  });
}

/** Acronym and other names, of every language: readers search by any. */
function namesIn(facts: object): string {
  const { acronym, nativeName, aliases } = facts as {
    acronym?: string;
    nativeName?: string;
    aliases?: Record<string, string[] | undefined>;
  };
  return [acronym, nativeName, ...Object.values(aliases ?? {}).flat()].filter(Boolean).join(' · ');
}
