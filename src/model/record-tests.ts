import { expect, it } from 'vitest';
import type { z } from 'zod';

/** For tests: the fields that nearly every record carries, filled with as little as they take. */
export const heading = { title: 'A title', summary: 'A summary.' };
export const housekeeping = { added: '2024-01-02', reviewed: '2024-01-03' };
export const cited = { source: 'annual-survey', at: 'Chapter 1' };

type Fields = Record<string, unknown>;
/** What is tried, the fields that differ from the smallest record, and the problems they must give. */
export type Refusal = readonly [what: string, patch: Fields, problems: readonly string[]];

/** What a schema finds wrong with data, each as `path: message`, in the order found. */
export function problemsOf(schema: z.ZodType, data: unknown): string[] {
  const issues = schema.safeParse(data).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/**
 * The tests that every kind of record passes: the smallest one is accepted and none of its fields can go; every other
 * field is accepted with a good value (`optional`: field, then what differs from the smallest record); a field that the
 * schema has and the table lacks fails, and so do unknown fields and those left empty, which YAML reads as null.
 */
export function testRecord(schema: z.ZodObject, smallest: Fields, optional: Record<string, Fields>): void {
  it('needs no more than the smallest record', () => {
    expect(problemsOf(schema, smallest)).toEqual([]);
  });

  it('has a case for every field', () => {
    const tried = new Set([...Object.keys(smallest), ...Object.keys(optional)]);
    expect([...tried].sort()).toEqual(Object.keys(schema.shape).sort());
  });

  it.each(Object.keys(smallest))('needs %s', (field) => {
    const { [field]: _, ...rest } = smallest;
    expect(problemsOf(schema, rest)).toEqual([expect.stringMatching(`^${field}: `)]);
  });

  it.each(Object.entries(optional))('takes %s', (field, patch) => {
    const data = { ...smallest, ...patch };
    expect(problemsOf(schema, data)).toEqual([]);
    expect(schema.parse(data)).toMatchObject({ [field]: patch[field] });
  });

  it.each(Object.keys(schema.shape))('refuses %s with nothing after the colon', (field) => {
    expect(problemsOf(schema, { ...smallest, [field]: null })).toContainEqual(
      expect.stringMatching(`^${field}: `),
    );
  });

  refuses(schema, smallest, [
    ['an unknown field', { misspelt: 'x' }, [': Unrecognized key: "misspelt"']],
    ['a field from the prototype chain', { constructor: 'x' }, [': Unrecognized key: "constructor"']],
  ]);
}

/** Tries each refusal on the smallest record: exactly its problems, no fewer and no more. */
export function refuses(schema: z.ZodType, smallest: Fields, table: readonly Refusal[]): void {
  it.each(table)('refuses %s', (_, patch, problems) => {
    expect(problemsOf(schema, { ...smallest, ...patch })).toEqual(problems);
  });
}
