import { z } from 'zod';

/** Where a value stands in an entry: keys and indexes from the top. */
export type Path = readonly (string | number)[];

/** The schema under `.optional()`, `.default()` and the like. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return bare(schema.unwrap());
  }
  return schema;
}

/**
 * Visits every leaf of a valid value together with the schema that describes it, in the order of the schema.
 * `meta` of a leaf tells what it refers to or whether it is translated (`fields.ts`).
 */
export function walk(
  schema: z.core.$ZodType,
  value: unknown,
  visit: (path: Path, meta: z.core.GlobalMeta, value: unknown) => void,
  path: Path = [],
): void {
  if (value === undefined || value === null) return;
  const inner = bare(schema);
  if (inner instanceof z.ZodObject && typeof value === 'object') {
    for (const [key, field] of Object.entries(inner.shape)) {
      walk(field as z.core.$ZodType, (value as Record<string, unknown>)[key], visit, [...path, key]);
    }
  } else if (inner instanceof z.ZodArray && Array.isArray(value)) {
    value.forEach((item, index) => walk(inner.element, item, visit, [...path, index]));
  } else {
    visit(path, z.globalRegistry.get(inner) ?? {}, value);
  }
}
