import type { Whole } from '../whole.ts';
import type { Table } from './table.ts';

/** Every reference from one entry to another, in fields and prose: a row a reference. */
export function relationTable({ links }: Whole): Table {
  return {
    name: 'relations',
    description:
      'References from one entry to another, in fields and prose; a citation names the places cited.',
    part: false,
    key: ['row'],
    fields: [
      { name: 'row', type: 'integer', description: 'Number of the row.', required: true },
      {
        name: 'from_collection',
        type: 'string',
        description: 'Collection of the entry that refers.',
        required: true,
      },
      { name: 'from_id', type: 'string', description: 'Its id.', required: true },
      {
        name: 'field',
        type: 'string',
        description: 'The field that refers; `prose` for the text.',
        required: true,
      },
      {
        name: 'to_collection',
        type: 'string',
        description: 'Collection of the entry referred to.',
        required: true,
      },
      { name: 'to_id', type: 'string', description: 'Its id.', required: true },
      {
        name: 'to_part',
        type: 'string',
        description: 'The part of it that is meant, such as a proposition.',
      },
      {
        name: 'at',
        type: 'string',
        description: 'The places cited, joined by "; ", where it is a citation.',
      },
    ],
    rows: links.map(({ at, field, from, part, to }, index) => [
      index + 1,
      ...parted(from),
      field,
      ...parted(to),
      part ?? null,
      at ?? null,
    ]),
  };
}

/** Collection and id of a key; the id of a position has two parts. */
function parted(key: string): [string, string] {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
}
