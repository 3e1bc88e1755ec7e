import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { name, ref, text } from './fields.ts';
import { bare, walk } from './walk.ts';

const schema = z
  .strictObject({
    first: text('First.').optional(),
    list: z
      .array(z.strictObject({ id: name('Id.'), to: ref('issues', 'To.').optional() }).refine(() => true))
      .default([]),
    words: z.array(text('Word.')).optional(),
    pair: z.tuple([z.number(), z.number()]).nullable(),
    nested: z.strictObject({ last: z.boolean() }).optional(),
  })
  .superRefine(() => undefined);

function visits(value: unknown): string[] {
  const found: string[] = [];
  walk(schema, value, (path, meta, leaf) => {
    const mark = meta.ref ?? (meta.text ? 'text' : '-');
    found.push(`${path.join('.')} ${mark} ${JSON.stringify(leaf)}`);
  });
  return found;
}

describe('walk', () => {
  it('visits every leaf in the order of the schema, with what the schema says of it', () => {
    const value = {
      nested: { last: false },
      words: ['a', 'b'],
      pair: [1, 2],
      list: [{ to: 'an-issue', id: 'x' }, { id: 'y' }],
      first: '',
    };
    expect(visits(value)).toEqual([
      'first text ""',
      'list.0.id - "x"',
      'list.0.to issues "an-issue"',
      'list.1.id - "y"',
      'words.0 text "a"',
      'words.1 text "b"',
      'pair - [1,2]',
      'nested.last - false',
    ]);
  });

  it('passes over what is absent or unknown to the schema', () => {
    expect(visits({ first: undefined, pair: null, extra: 'x' })).toEqual([]);
    expect(visits(undefined)).toEqual([]);
    expect(visits(null)).toEqual([]);
  });

  it('begins its paths where it is told', () => {
    const found: unknown[] = [];
    walk(schema, { first: 'x' }, (path) => found.push(path), [3]);
    expect(found).toEqual([[3, 'first']]);
  });
});

describe('bare', () => {
  const inner = z.string();
  it.each([
    ['nothing', inner],
    ['optional', inner.optional()],
    ['default', inner.default('x')],
    ['nullable', inner.nullable()],
    ['all of them', inner.optional().nullable().default('x')],
  ])('takes away %s', (_, wrapped) => {
    expect(bare(wrapped)).toBe(inner);
  });
});
