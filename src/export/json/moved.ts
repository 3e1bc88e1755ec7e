import { z } from 'zod';
import { type RecordName, recordNames } from '../../model/vocabulary.ts';
import { recordAddress, schemaAddress } from '../addresses.ts';
import { formerKeys, type Whole } from '../whole.ts';
import { type Reference, referenceSchema, referenceTo } from './reference.ts';

/** What stands at the address of an id that an entry no longer has. */
export interface MovedRecord {
  $schema: string;
  collection: RecordName;
  id: string;
  record: string;
  movedTo: Reference;
}

export const movedSchema = z
  .strictObject({
    $schema: z.url().describe('The schema that this record keeps to.'),
    collection: z.enum(recordNames).describe('Collection of the entry.'),
    id: z.string().describe('The former id.'),
    record: z.url().describe('Address of this record.'),
    movedTo: referenceSchema.describe('The entry that took its place.'),
  })
  .describe('Where an entry went whose id was changed, or that was taken up in another.');

/** A record for every former id of the atlas, in the order of the entries. */
export function movedRecords(whole: Whole): MovedRecord[] {
  return whole.entries.flatMap((entry) =>
    formerKeys(entry).map((key) => ({
      $schema: schemaAddress(whole.home, 'moved'),
      collection: entry.collection,
      id: key.slice(entry.collection.length + 1),
      record: recordAddress(whole.home, key),
      movedTo: referenceTo(whole, entry),
    })),
  );
}
