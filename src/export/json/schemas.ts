import { z } from 'zod';
import { type RecordName, recordNames } from '../../model/vocabulary.ts';
import { schemaAddress } from '../addresses.ts';
import { popoloSchema } from '../popolo/schema.ts';
import { collectionSchema, indexSchema } from './listing.ts';
import { movedSchema } from './moved.ts';
import { recordSchema } from './record.ts';

/** Schemas that are not those of a collection's records. */
const others = { collection: collectionSchema, index: indexSchema, moved: movedSchema, popolo: popoloSchema };
type OtherName = keyof typeof others;

/** Every published schema: one a collection, for its records, and those of the files around them. */
export const schemaNames: readonly (RecordName | OtherName)[] = [
  ...recordNames,
  ...(Object.keys(others) as OtherName[]),
];

/** A published schema as JSON Schema 2020-12, generated from the model. Rules over several fields are not in it. */
export function jsonSchema(home: string, name: (typeof schemaNames)[number]): Record<string, unknown> {
  const schema = name in others ? others[name as OtherName] : recordSchema(name as RecordName);
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' });
  return { $schema, $id: schemaAddress(home, name), ...rest };
}
