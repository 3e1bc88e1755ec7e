import { z } from 'zod';
import type { RefTarget } from '../../model/fields.ts';
import { bare } from '../../model/walk.ts';
import { site } from '../../site.ts';
import { type Versions, versionsAt } from '../versions.ts';
import { type Reference, referenceSchema } from './reference.ts';
import { wordsSchema } from './words.ts';

/**
 * How the model's facts are published: words stand in every language at once, references are resolved, all else is as
 * in the entry's file. Shape and value follow from the same schema, so that neither can drift from the other.
 */

/** The schema of published facts, from the schema of an entry's facts. */
export function publishedSchema(schema: z.core.$ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return publishedSchema(schema.unwrap()).optional();
  // What has a default is always there once the entry has been read.
  if (schema instanceof z.ZodDefault) return described(publishedSchema(schema.unwrap()), schema);
  const { ref, text } = z.globalRegistry.get(schema) ?? {};
  if (text) return described(wordsSchema, schema);
  if (ref) return described(referenceSchema, schema);
  if (schema instanceof z.ZodArray) return described(z.array(publishedSchema(schema.element)), schema);
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.core.$ZodType>);
    return described(
      z.strictObject(Object.fromEntries(fields.map(([name, field]) => [name, publishedSchema(field)]))),
      schema,
    );
  }
  return schema as z.ZodType;
}

function described(made: z.ZodType, from: z.core.$ZodType): z.ZodType {
  const { description } = z.globalRegistry.get(from) ?? {};
  return description === undefined ? made : made.describe(description);
}

/**
 * Published facts, from an entry's facts in each language.
 * @param versions the canonical language's must be there
 * @param resolve what a reference stands for
 */
export function publishedValue(
  schema: z.core.$ZodType,
  versions: Versions,
  resolve: (target: RefTarget, value: string) => Reference,
): unknown {
  const value = versions[site.defaultLocale];
  if (value === undefined) return undefined;
  const inner = bare(schema);
  const { ref, text } = z.globalRegistry.get(inner) ?? {};
  if (text) return versions;
  if (ref) return resolve(ref, String(value));
  const part = (of: z.core.$ZodType, key: string | number): unknown =>
    publishedValue(of, versionsAt(versions, key), resolve);
  if (inner instanceof z.ZodArray) return (value as unknown[]).map((_, index) => part(inner.element, index));
  if (inner instanceof z.ZodObject) {
    const fields = Object.entries(inner.shape as Record<string, z.core.$ZodType>).map(([name, field]) => [
      name,
      part(field, name),
    ]);
    return Object.fromEntries(fields.filter(([, each]) => each !== undefined));
  }
  return value;
}
