import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import Draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import profile from '../fixtures/frictionless/tabular-data-package.json' with { type: 'json' };
import type { Field } from '../../src/export/tables/table.ts';
import { recordNames } from '../../src/model/vocabulary.ts';
import { builtJson, recordsIn } from '../built-data.ts';
import { outFolder, readSite } from '../built-site.ts';
import { parseCsv } from '../csv.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rows: number;
  schema: {
    fields: (Field & { constraints?: { required?: true; enum?: string[] } })[];
    primaryKey: string[];
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}

const site = readSite();
const description = builtJson<{ resources: Resource[] }>(site, 'data/datapackage.json');
const tables = description.resources.map((resource) => {
  const text = site.read(`${site.address.pathname}data/${resource.path}`);
  return { ...resource, text, records: parseCsv(text) };
});
const named = (name: string) => {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
};
const positions = recordsIn(site, 'positions');

describe('the description of the tables', () => {
  it('is a Tabular Data Package by the specification’s own schema', () => {
    const ajv = addFormats(new Draft4({ strict: false, allErrors: true }));
    const validate = ajv.compile(profile);
    expect(validate(description), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...description, resources: [{ name: 'Upper Case' }] })).toBe(false);
  });

  it('describes every CSV file of the data, and no other', () => {
    // The tables beside the pages of the matrix are views, in the words of their page.
    const files = [...site.files].filter((file) => file.endsWith('.csv') && !file.endsWith('/matrix.csv'));
    expect(tables.map(({ path }) => `${site.address.pathname}data/${path}`).toSorted()).toEqual(
      files.toSorted(),
    );
  });

  it.each(tables)(
    'tells size, checksum, rows and columns of $path',
    ({ bytes, hash, records, rows, schema, text }) => {
      expect(bytes).toBe(Buffer.byteLength(text));
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
      expect(rows).toBe(records.length);
      expect(text.split('\r\n', 1)[0]).toBe(schema.fields.map(({ name }) => name).join(','));
    },
  );

  it.each(tables)('keeps its word on the cells of $path', ({ records, schema }) => {
    const wrong = schema.fields.flatMap((field) =>
      records
        .map((record) => record[field.name] ?? '')
        .filter((cell) => !fits(field, cell))
        .map((cell) => `${field.name}: ${cell}`),
    );
    expect(wrong).toEqual([]);
    const keys = records.map((record) => schema.primaryKey.map((name) => record[name]).join('\0'));
    expect(new Set(keys).size).toBe(records.length);
  });

  it.each(tables.filter(({ schema }) => schema.foreignKeys))(
    'keeps its word on the keys of $path',
    (table) => {
      const dangling = (table.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
        const ids = new Set(named(reference.resource).records.map((record) => record[reference.fields]));
        return table.records.map((record) => record[fields] ?? '').filter((id) => id !== '' && !ids.has(id));
      });
      expect(dangling).toEqual([]);
    },
  );
});

function fits({ type, format, constraints }: Resource['schema']['fields'][number], cell: string): boolean {
  if (cell === '') return !constraints?.required;
  if (constraints?.enum && !constraints.enum.includes(cell)) return false;
  if (format === 'uri') return URL.canParse(cell);
  const patterns = {
    string: /^/,
    integer: /^-?\d+$/,
    number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i,
    boolean: /^(true|false)$/,
    date: /^\d{4}-\d{2}-\d{2}$/,
  };
  return patterns[type].test(cell);
}

describe('the rows', () => {
  it.each(recordNames)('of %s are the entries, in the same order', (collection) => {
    const { records } = named(collection);
    expect(records.map(({ id }) => id)).toEqual(recordsIn(site, collection).map(({ id }) => id));
    expect(records.map(({ record }) => record)).toEqual(
      recordsIn(site, collection).map(({ record }) => record),
    );
  });

  it('of the position list are the positions, with the names that the records give', () => {
    const { records } = named('position_list');
    expect(records.map(({ position }) => position)).toEqual(positions.map(({ id }) => id));
    const wrong = records.filter((row, index) => {
      const position = positions[index];
      if (!position) return true;
      const { facts, summary } = position;
      const holders = (facts['holders'] ?? []) as { title: { en: string } }[];
      return (
        row['stance'] !== facts['stance'] ||
        row['date'] !== facts['date'] ||
        row['summary_en'] !== summary['en'] ||
        !holders.every(({ title }) => row['holders_en']?.includes(title.en))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('of the discourse network are what positions for or against say, and nothing else', () => {
    const sided = new Map([
      ['supports', 'true'],
      ['supports-if', 'true'],
      ['opposes-unless', 'false'],
      ['opposes', 'false'],
    ]);
    const expected = positions.flatMap(({ id, facts }) => {
      const agreement = sided.get(String(facts['stance']));
      if (!agreement) return [];
      const holders = (facts['holders'] ?? []) as { title: { en: string } }[];
      const evidence = facts['evidence'] as { source: { title: Record<string, string> } }[];
      const documents = [...new Set(evidence.map(({ source }) => Object.values(source.title)[0]))];
      return holders.flatMap(({ title }) =>
        documents.map((document) => [id, title.en, agreement, String(facts['date']), document].join('|')),
      );
    });
    const rows = named('discourse_network').records.map((row) =>
      [row['position'], row['actor'], row['agreement'], row['date'], row['document']].join('|'),
    );
    expect(rows.toSorted()).toEqual(expected.toSorted());
    expect(rows.length).toBeGreaterThan(0);
  });

  it('of the lists within entries are their items', () => {
    const items = (field: string) =>
      positions.flatMap(({ id, facts }) =>
        ((facts[field] ?? []) as unknown[]).map((_, index) => `${id} ${index + 1}`),
      );
    const rows = (name: string) => named(name).records.map(({ entry_id: id, item }) => `${id} ${item}`);
    expect(rows('positions_evidence')).toEqual(items('evidence'));
    expect(rows('positions_parts')).toEqual(items('parts'));
  });

  it('of the relations are those of the records', () => {
    const count = recordNames
      .flatMap((name) => recordsIn(site, name))
      .reduce((sum, { relations }) => sum + relations.to.length, 0);
    const distinct = new Set(
      named('relations').records.map((row) =>
        ['from_collection', 'from_id', 'field', 'to_collection', 'to_id', 'to_part']
          .map((name) => row[name])
          .join('|'),
      ),
    );
    expect(distinct.size).toBe(count);
  });

  it('hold no bar within an item of a list, where bars stand between items', () => {
    const found = tables.filter(({ text }) => /\|(?! )|(?<! )\|/.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });
});

describe('the database', () => {
  const database = new DatabaseSync(join(outFolder, 'data/atlas.sqlite'), { readOnly: true });
  const all = (sql: string): Record<string, unknown>[] => database.prepare(sql).all();

  it('is sound, keys included', () => {
    expect(all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(all('PRAGMA foreign_key_check')).toEqual([]);
  });

  it.each(tables)('holds every row of $path', ({ name, records, schema }) => {
    const rows = all(`SELECT * FROM "${name}"`).map((row) =>
      Object.fromEntries(
        schema.fields.map(({ name: column, type }) => {
          const cell = row[column];
          if (cell === null) return [column, ''];
          return [column, type === 'boolean' ? String(cell === 1) : String(cell)];
        }),
      ),
    );
    const key = (row: Record<string, string>) => schema.primaryKey.map((column) => row[column]).join('\0');
    const sorted = (list: Record<string, string>[]) => list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
    expect(sorted(rows)).toEqual(sorted(records));
  });

  it('finds words in every entry, blind to case and accents', () => {
    const entries = recordNames.flatMap((name) => recordsIn(site, name));
    const texts = entries.reduce((sum, { languages }) => sum + languages.length, 0);
    expect(all('SELECT count(*) AS n FROM search')).toEqual([{ n: texts }]);
    const [accented] = entries.filter(({ title }) => /^[^"']*[áéíóú]/u.test(title['en'] ?? ''));
    if (!accented) return;
    const plain = (accented.title['en'] ?? '').normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
    const found = database
      .prepare('SELECT id FROM search WHERE search MATCH ?')
      .all(`"${plain.replaceAll('"', '')}"`);
    expect(found.map(({ id }) => id)).toContain(accented.id);
  });
});
