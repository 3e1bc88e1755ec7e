import type { z } from 'zod';
import { housekeeping } from '../../model/fields.ts';
import { type RecordName, recordNames } from '../../model/vocabulary.ts';
import { recordWords } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { pageAddress, recordAddress } from '../addresses.ts';
import { factsSchema } from '../json/record.ts';
import { localized } from '../json/words.ts';
import { type Versions, versionsAt } from '../versions.ts';
import { entriesOf, formerKeys, type Whole, type WholeEntry } from '../whole.ts';
import { type Column, columnsOf, type NestedList, nestedLists } from './columns.ts';
import { type Cell, type Field, joined, snakeCase, type Table } from './table.ts';

/**
 * The model as flat tables: one a collection, with a row an entry, and one for each list of records within entries,
 * with a row an item. Together they hold every fact.
 */
export function modelTables(whole: Whole): Table[] {
  return recordNames.flatMap((collection) => {
    const entries = entriesOf(whole, collection);
    const schema = factsSchema(collection);
    const items = entries.map(({ id, words: all }): Item => ({
      key: [id],
      versions: localized((locale) => all[locale]?.facts),
    }));
    return [mainTable(whole, collection, entries, schema), ...partTables(collection, schema, items)];
  });
}

function mainTable(
  whole: Whole,
  collection: RecordName,
  entries: readonly WholeEntry[],
  schema: z.ZodObject,
): Table {
  const columns = columnsOf(schema);
  const { about } = recordWords(collection, site.defaultLocale);
  return {
    name: collection,
    description: about,
    part: false,
    key: ['id'],
    fields: [...frontFields, ...columns.map(({ field }) => field), ...backFields],
    rows: entries.map((entry) => [
      ...frontCells(whole, entry),
      ...cellsOf(
        columns,
        localized((locale) => entry.words[locale]?.facts),
      ),
      entry.facts.added,
      entry.facts.reviewed,
      joined(formerKeys(entry).map((key) => key.slice(collection.length + 1))),
    ]),
  };
}

const frontFields: readonly Field[] = [
  { name: 'id', type: 'string', description: 'Id within the collection.', required: true },
  ...site.locales.map((locale): Field => ({
    name: `title_${locale}`,
    type: 'string',
    description: 'Name of the entry; empty where there is no translation.',
  })),
  ...site.locales.map((locale): Field => ({
    name: `summary_${locale}`,
    type: 'string',
    description: 'One or two sentences that stand alone; empty where there is no translation.',
  })),
  {
    name: 'page',
    type: 'string',
    format: 'uri',
    description: 'Its page in the canonical language.',
    required: true,
  },
  { name: 'record', type: 'string', format: 'uri', description: 'Its JSON record.', required: true },
];

const backFields: readonly Field[] = [
  { name: 'added', type: 'date', description: housekeeping.added.description ?? '', required: true },
  { name: 'reviewed', type: 'date', description: housekeeping.reviewed.description ?? '', required: true },
  { name: 'former_ids', type: 'string', description: 'Ids under which the entry was known.' },
];

function frontCells({ home }: Whole, entry: WholeEntry): Cell[] {
  return [
    entry.id,
    ...site.locales.map((locale) => entry.words[locale]?.title ?? null),
    ...site.locales.map((locale) => entry.words[locale]?.summary ?? null),
    pageAddress(home, entry.page, site.defaultLocale),
    recordAddress(home, entry.key),
  ];
}

/** One record with the cells that tell it from all others: the entry's id, and its place in each list above it. */
interface Item {
  key: Cell[];
  versions: Versions;
}

/** @param above names of the columns that hold the places in the lists above */
function partTables(
  parent: string,
  schema: z.ZodObject,
  items: readonly Item[],
  above: readonly string[] = [],
): Table[] {
  return nestedLists(schema).flatMap((list) => partTable(parent, list, items, above));
}

function partTable(
  parent: string,
  { name, description, element }: NestedList,
  parents: readonly Item[],
  above: readonly string[],
): Table[] {
  const table = `${parent}_${snakeCase(name)}`;
  const columns = columnsOf(element);
  const items = parents.flatMap(({ key, versions }): Item[] => {
    const list = versionsAt(versions, name);
    const count = ((list[site.defaultLocale] ?? []) as unknown[]).length;
    return Array.from({ length: count }, (_, index) => ({
      key: [...key, index + 1],
      versions: versionsAt(list, index),
    }));
  });
  const places = [...above, 'item'];
  return [
    {
      name: table,
      description,
      part: true,
      key: ['entry_id', ...places],
      fields: [
        {
          name: 'entry_id',
          type: 'string',
          description: 'Id of the entry.',
          required: true,
          references: { table: parent.split('_')[0] ?? parent, field: 'id' },
        },
        ...places.map((place): Field => ({
          name: place,
          type: 'integer',
          description: place === 'item' ? 'Place in the list, from 1.' : 'Place of what it is in, from 1.',
          required: true,
        })),
        ...columns.map(({ field }) => field),
      ],
      rows: items.map(({ key, versions }) => [...key, ...cellsOf(columns, versions)]),
    },
    ...partTables(table, element, items, [...above, `${snakeCase(name)}_item`]),
  ];
}

const cellsOf = (columns: readonly Column[], versions: Versions): Cell[] =>
  columns.map(({ cell }) => cell(versions));
