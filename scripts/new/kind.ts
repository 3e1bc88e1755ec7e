import { z } from 'zod';
import { records } from '../../src/model/collections.ts';
import { citation, slug } from '../../src/model/fields.ts';
import type { RecordName } from '../../src/model/vocabulary.ts';

/**
 * What can be made, and what the schema of each does not say of itself: which optional fields are worth a question,
 * which lists begin with one record, what the prose is to tell. Everything else follows from the schema (`form.ts`).
 */
export interface Kind {
  /** What it is, for the first question. */
  is: string;
  /** Where the entry goes; absent for what is no entry of its own. */
  collection?: Exclude<RecordName, 'topics'>;
  schema: z.ZodType;
  /** Fields that are asked for and do not go into the record. */
  extra: z.ZodObject;
  /** Lists whose first record is asked for, field by field. */
  first: readonly string[];
  /** Shorter names for flags. */
  names: Readonly<Record<string, string>>;
  /** Optional fields that are worth a question, by flag. */
  asked: readonly string[];
  /** The flag to turn to where another is left out. */
  instead: Readonly<Record<string, string>>;
  /** Fields of which an id is made: the first that has words, or for what is said of an entry all of them. */
  idFrom: readonly string[];
  /** What the paragraph to be filled in tells; absent where there is no prose. */
  tell?: string;
  /** A use of the flags that works where the ids exist. */
  example: string;
}

const ownId = { id: slug('Its id, the name of its file; made from its name unless given.').optional() };
/** What a kind has that says nothing else. */
export const none = { first: [], names: {}, asked: [], instead: {}, idFrom: ['title'] } as const;
export const plain = z.strictObject(ownId);
/** Prose is begun with a citation. */
export const withProse = z.strictObject({ ...ownId, prose: citation });

export const entryOf = (collection: Exclude<RecordName, 'topics'>) => ({
  collection,
  schema: records[collection].schema,
});
