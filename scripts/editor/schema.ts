import { z } from 'zod';
import { type ContentName, shapes } from '../../src/model/collections.ts';
import type { RefTarget } from '../../src/model/fields.ts';
import { translationOf } from '../../src/model/translation.ts';

/** A JSON Schema as an object. */
export type Schema = Record<string, unknown>;

/**
 * What may stand in a file of a collection, as JSON Schema draft 7, which editors read: fields with their
 * descriptions, closed lists, required fields. Rules over several fields are not in it; the check has them.
 * @param part `entry` for the canonical file, `translation` for one beside it
 * @param known ids to be offered where an entry is referred to; none where they are not known
 */
export function editorSchema(
  name: ContentName,
  part: 'entry' | 'translation',
  known: (target: RefTarget) => readonly string[] = () => [],
): Schema {
  const { schema, file }: { schema: z.ZodType; file: string } = shapes[name];
  const entry = generated(schema, known);
  const own = part === 'entry' ? entry : generated(translationOf(schema), known);
  describe(own, entry);
  const { $schema, ...rest } = own;
  const title = `${name}${part === 'translation' ? ', translation' : ''}`;
  return file === 'list'
    ? { $schema, title, type: 'array', items: withId(rest) }
    : { $schema, title, ...rest };
}

function generated(schema: z.ZodType, known: (target: RefTarget) => readonly string[]): Schema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      const meta = jsonSchema as {
        ref?: RefTarget;
        text?: boolean;
        pattern?: string;
        type?: string;
        anyOf?: unknown;
      };
      const ids = meta.ref ? known(meta.ref) : [];
      delete meta.ref;
      delete meta.text;
      if (ids.length === 0) return;
      // Offered, and not imposed: an entry that does not exist yet is told of by the check, with its fix.
      const { pattern } = meta;
      delete meta.pattern;
      delete meta.type;
      meta.anyOf = [{ enum: ids }, { type: 'string', ...(pattern && { pattern }) }];
    },
  }) as Schema;
}

interface Described {
  description?: string;
  properties?: Record<string, Described>;
  items?: Described;
}

/** A field that says nothing of itself is what its items are, or what the entry's own field is. */
function describe(schema: Described, like: Described | undefined): void {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const other = like?.properties?.[name];
    describe(field, other);
    const description = field.description ?? field.items?.description ?? other?.description;
    if (description !== undefined) field.description = description;
  }
  if (schema.items) describe(schema.items, like?.items);
}

/** Entries that share a file say their id themselves. */
function withId(schema: Schema): Schema {
  const id = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', description: 'Id of the entry.' };
  return {
    ...schema,
    properties: { id, ...(schema['properties'] as Schema) },
    required: ['id', ...((schema['required'] as string[] | undefined) ?? [])],
  };
}
