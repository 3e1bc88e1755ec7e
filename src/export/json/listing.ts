import { z } from 'zod';
import { type RecordName, recordNames } from '../../model/vocabulary.ts';
import { apiPath, site } from '../../site.ts';
import { absolute, collectionAddress, schemaAddress } from '../addresses.ts';
import { entriesOf, type Whole } from '../whole.ts';
import { movedRecords } from './moved.ts';
import { type EntryRecord } from './record.ts';
import { referenceSchema, referenceTo } from './reference.ts';

/** Version of the public shapes. A change that breaks a reader of them gets a new one, at addresses of its own. */
export const apiVersion = 'v1';

const licenceAddress = 'https://creativecommons.org/licenses/by/4.0/';

/** The file with every record of a collection. */
export const collectionSchema = z
  .strictObject({
    $schema: z.url().describe('The schema that this file keeps to.'),
    collection: z.enum(recordNames),
    records: z
      .array(z.looseObject({ $schema: z.url(), id: z.string() }))
      .describe('Every record of the collection; each names the schema it keeps to.'),
  })
  .describe('All records of one collection.');

export function collectionFile(whole: Whole, collection: RecordName, records: readonly EntryRecord[]) {
  return { $schema: schemaAddress(whole.home, 'collection'), collection, records };
}

/** What the API holds: the first file to read. */
export const indexSchema = z
  .strictObject({
    $schema: z.url().describe('The schema that this file keeps to.'),
    name: z.string().describe('Name of the atlas.'),
    version: z.literal(apiVersion).describe('Version of the shapes; the data page says what it promises.'),
    home: z.url().describe('The home page.'),
    licence: z.url().describe('What the data may be reused under.'),
    openapi: z.url().describe('Description of the API in OpenAPI 3.1.'),
    languages: z.array(z.enum(site.locales)).describe('Languages of the words; the canonical one first.'),
    collections: z.array(
      z.strictObject({
        collection: z.enum(recordNames),
        count: z.int().min(0).describe('How many entries it has.'),
        records: z.url().describe('All its records in one file.'),
        schema: z.url().describe('JSON Schema of a record.'),
      }),
    ),
    entries: z
      .array(z.strictObject({ ...referenceSchema.shape, reviewed: z.iso.date() }))
      .describe('Every entry, with the day of its last review.'),
    moved: z
      .array(z.strictObject({ collection: z.enum(recordNames), id: z.string(), movedTo: z.url() }))
      .describe('Former ids, each with the record of the entry that took its place.'),
  })
  .describe('Everything that the API holds.');

export function indexFile(whole: Whole) {
  const { home } = whole;
  return {
    $schema: schemaAddress(home, 'index'),
    name: site.name,
    version: apiVersion,
    home,
    licence: licenceAddress,
    openapi: absolute(home, `${apiPath}openapi.json`),
    languages: [...site.locales],
    collections: recordNames.map((collection) => ({
      collection,
      count: entriesOf(whole, collection).length,
      records: collectionAddress(home, collection),
      schema: schemaAddress(home, collection),
    })),
    entries: whole.entries.map((entry) => ({ ...referenceTo(whole, entry), reviewed: entry.facts.reviewed })),
    moved: movedRecords(whole).map(({ collection, id, movedTo }) => ({
      collection,
      id,
      movedTo: movedTo.record,
    })),
  };
}
