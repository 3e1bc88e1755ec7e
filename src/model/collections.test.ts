import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import {
  addenda,
  collections,
  type ContentName,
  type DataOf,
  pages,
  records,
  shapes,
} from './collections.ts';
import type { Issue } from './issue.ts';
import { addendumNames, collectionNames, recordNames } from './vocabulary.ts';
import { bare } from './walk.ts';

interface Field {
  path: string;
  schema: z.core.$ZodType;
}

/** Every field under a schema; what is in a list shows as `list[]`. */
function fieldsOf(schema: z.core.$ZodType, path = ''): Field[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element, `${path}[]`);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) => {
    const own = path ? `${path}.${key}` : key;
    return [{ path: own, schema: field }, ...fieldsOf(field, own)];
  });
}

/** What is told of a field: on itself, under `.optional()` and `.default()`, or, for a list of words, on each word. */
function descriptionOf(field: z.core.$ZodType): string {
  const inner = bare(field);
  const own = z.globalRegistry.get(field)?.description ?? z.globalRegistry.get(inner)?.description;
  if (own !== undefined) return own;
  if (!(inner instanceof z.ZodArray) || bare(inner.element) instanceof z.ZodObject) return '';
  return descriptionOf(inner.element);
}

function objectsOf(schema: z.core.$ZodType): z.ZodObject[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return objectsOf(inner.element);
  if (!(inner instanceof z.ZodObject)) return [];
  return [inner, ...Object.values(inner.shape as Record<string, z.ZodType>).flatMap(objectsOf)];
}

const all = Object.entries(shapes);
const every = all.flatMap(([name, { schema }]) =>
  fieldsOf(schema).map((field): [string, z.core.$ZodType] => [`${name}: ${field.path}`, field.schema]),
);

describe('collections', () => {
  it('are those of the vocabulary, in its order', () => {
    expect(Object.keys(collections)).toEqual([...collectionNames]);
    expect(Object.keys(addenda)).toEqual([...addendumNames]);
    expect(Object.keys(records)).toEqual([...recordNames]);
    expect(Object.keys(shapes)).toEqual([...recordNames, 'pages']);
    expect(shapes.pages).toBe(pages);
  });

  it('say how they lie in their folders', () => {
    const nested = all.filter(([, shape]) => 'nested' in shape).map(([name]) => name);
    const lists = all.filter(([, shape]) => shape.file === 'list').map(([name]) => name);
    expect({ nested, lists }).toEqual({ nested: ['positions'], lists: ['topics'] });
  });

  it('give their records types', () => {
    expectTypeOf<DataOf<'issues'>>().toEqualTypeOf<Issue>();
    expectTypeOf<DataOf<'positions'>['evidence'][number]['via']>().toEqualTypeOf<string[] | undefined>();
    expectTypeOf<DataOf<'pages'>['title']>().toEqualTypeOf<string>();
    expectTypeOf<ContentName>().toEqualTypeOf<keyof typeof records | 'pages'>();
    expect(shapes.issues.schema.shape.title).toBeDefined();
  });
});

describe('every schema', () => {
  it.each(every)('tells what %s is', (_, field) => {
    expect(descriptionOf(field).trim()).not.toBe('');
  });

  it.each(all)('of %s refuses unknown fields wherever it has fields', (_, { schema }) => {
    const objects = objectsOf(schema);
    expect(objects.length).toBeGreaterThan(0);
    for (const object of objects) expect(object.def.catchall).toBeInstanceOf(z.ZodNever);
  });

  it.each(all)('of %s becomes a JSON Schema for editors', (_, { schema }) => {
    const json = z.toJSONSchema(schema, { io: 'input' });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
    expect(json.required).toContain('reviewed');
  });
});
