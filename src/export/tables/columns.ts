import { z } from 'zod';
import { bare } from '../../model/walk.ts';
import { site } from '../../site.ts';
import { type Versions, versionsAt } from '../versions.ts';
import { type Cell, type Field, joined, snakeCase } from './table.ts';

/** A column with what it takes from an entry's facts. */
export interface Column {
  field: Field;
  cell(versions: Versions): Cell;
}

/** A list of records within an entry, which becomes a table of its own. */
export interface NestedList {
  name: string;
  description: string;
  element: z.ZodObject;
}

/**
 * The columns of a schema's own fields: words get one a language, lists of values share a cell, records within a
 * record are spread out. Lists of records are left to tables of their own.
 */
export function columnsOf(schema: z.ZodObject): Column[] {
  return fieldsOf(schema).flatMap(([key, field]) => columnsFor(snakeCase(key), field).map(under(key)));
}

/** The lists of records among a schema's fields. */
export function nestedLists(schema: z.ZodObject): NestedList[] {
  return fieldsOf(schema).flatMap(([name, field]) => {
    const list = bare(field);
    if (!(list instanceof z.ZodArray)) return [];
    const element = bare(list.element);
    return element instanceof z.ZodObject
      ? [{ name, description: descriptionOf(field), element: element as z.ZodObject }]
      : [];
  });
}

const fieldsOf = (schema: z.ZodObject): [string, z.core.$ZodType][] =>
  Object.entries(schema.shape as Record<string, z.core.$ZodType>);

const under =
  (key: string | number) =>
  ({ field, cell }: Column): Column => ({ field, cell: (versions) => cell(versionsAt(versions, key)) });

function columnsFor(name: string, schema: z.core.$ZodType): Column[] {
  const inner = bare(schema);
  const description = descriptionOf(schema);
  const required = inner === schema;
  if (inner instanceof z.ZodArray) return listColumns(name, inner, description);
  if (inner instanceof z.ZodTuple) {
    return ['low', 'high'].map((end, index) =>
      under(index)(plainColumn({ name: `${name}_${end}`, type: 'number', description })),
    );
  }
  if (inner instanceof z.ZodObject) {
    return fieldsOf(inner as z.ZodObject).flatMap(([key, field]) =>
      columnsFor(`${name}_${snakeCase(key)}`, field).map(({ field: { required: _, ...rest }, cell }) =>
        under(key)({ field: rest, cell }),
      ),
    );
  }
  const { ref, text } = z.globalRegistry.get(inner) ?? {};
  if (text) return wordColumns(name, description, required, (value) => String(value));
  const references =
    ref && !['entry', 'proposition', 'session'].includes(ref) ? { table: ref, field: 'id' } : null;
  return [
    plainColumn({
      name,
      description,
      ...typeOf(inner),
      ...(required ? { required } : {}),
      ...(references ? { references } : {}),
    }),
  ];
}

function listColumns(name: string, list: z.ZodArray, description: string): Column[] {
  const element = bare(list.element);
  if (element instanceof z.ZodObject) return [];
  if (z.globalRegistry.get(element)?.text) {
    return wordColumns(name, description, false, (value) => joined(value as unknown[]));
  }
  const field: Field = { name, type: 'string', description };
  return [{ field, cell: (versions) => joined((versions[site.defaultLocale] ?? []) as unknown[]) }];
}

function wordColumns(
  name: string,
  description: string,
  required: boolean,
  cell: (value: unknown) => Cell,
): Column[] {
  return site.locales.map((locale) => ({
    field: {
      name: `${name}_${locale}`,
      type: 'string',
      description,
      ...(required && locale === site.defaultLocale ? { required } : {}),
    },
    cell: (versions) => (versions[locale] === undefined ? null : cell(versions[locale])),
  }));
}

const plainColumn = (field: Field): Column => ({
  field,
  cell: (versions) => (versions[site.defaultLocale] ?? null) as Cell,
});

function typeOf(schema: z.core.$ZodType): Pick<Field, 'type' | 'format' | 'values'> {
  if (schema instanceof z.ZodBoolean) return { type: 'boolean' };
  if (schema instanceof z.ZodNumber) return { type: schema.format === 'safeint' ? 'integer' : 'number' };
  if (schema instanceof z.ZodEnum) return { type: 'string', values: schema.options.map(String) };
  return schema instanceof z.ZodURL ? { type: 'string', format: 'uri' } : { type: 'string' };
}

/** What a field means; of a list that does not say so, what its items mean. */
function descriptionOf(schema: z.core.$ZodType): string {
  const inner = bare(schema);
  const own = z.globalRegistry.get(schema)?.description ?? z.globalRegistry.get(inner)?.description;
  return own ?? (inner instanceof z.ZodArray ? descriptionOf(inner.element) : '');
}
