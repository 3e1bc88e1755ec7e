import { createHash } from 'node:crypto';
import { z } from 'zod';
import { records } from '../../model/collections.ts';
import { heading, housekeeping } from '../../model/fields.ts';
import { type RecordName } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { pageAddresses, recordAddress, schemaAddress } from '../addresses.ts';
import { entryAt, formerKeys, type Whole, type WholeEntry, type WholeLink } from '../whole.ts';
import { publishedSchema, publishedValue } from './published.ts';
import { referenceSchema, referenceTo, resolved, type Reference } from './reference.ts';
import { localized, pagesSchema, type Words, wordsOf, wordsSchema } from './words.ts';

/** One entry as the API publishes it. Its own fields stand under `facts`, so that neither can ever hide the other. */
export interface EntryRecord {
  $schema: string;
  collection: RecordName;
  id: string;
  record: string;
  page: Record<string, string>;
  title: Words;
  summary: Words;
  added: string;
  reviewed: string;
  formerIds: string[];
  languages: string[];
  stale: readonly string[];
  digest: string;
  facts: unknown;
  prose: Words;
  relations: { to: Relation[]; from: Relation[] };
}

/** All references of one field to one entry, or of one entry's field to this one. */
export interface Relation {
  field: string;
  entry: Reference;
  part?: string;
  at?: string[];
}

const relationSchema = z
  .strictObject({
    field: z
      .string()
      .describe('The field that refers, such as `holders` or `evidence.source`; `prose` for the text.'),
    entry: referenceSchema,
    part: z
      .string()
      .optional()
      .describe('The part of this entry that is meant, such as one of its propositions.'),
    at: z.array(z.string()).optional().describe('The places cited, where the reference is a citation.'),
  })
  .meta({ id: 'Relation', description: 'That one entry refers to another.' });

/** Fields that the record states itself, beside `facts`. */
const stated = new Set([...Object.keys(heading), ...Object.keys(housekeeping)]);

/** The model's schema of a collection without what the record states itself. */
export function factsSchema(collection: RecordName): z.ZodObject {
  const shape = records[collection].schema.shape as Record<string, z.ZodType>;
  return z.strictObject(Object.fromEntries(Object.entries(shape).filter(([name]) => !stated.has(name))));
}

/** The schema of the published record of a collection's entries. */
export function recordSchema(collection: RecordName): z.ZodType {
  return z.strictObject({
    $schema: z.url().describe('The schema that this record keeps to.'),
    collection: z.literal(collection),
    id: z.string().describe('Id within the collection; never used again for anything else.'),
    record: z.url().describe('Address of this record.'),
    page: pagesSchema,
    title: wordsSchema.describe('Name of the entry.'),
    summary: wordsSchema.describe('One or two sentences that stand alone.'),
    added: z.iso.date().describe(housekeeping.added.description ?? ''),
    reviewed: z.iso.date().describe(housekeeping.reviewed.description ?? ''),
    formerIds: z
      .array(z.string())
      .describe('Ids under which the entry was known; their records say `movedTo`.'),
    languages: z.array(z.enum(site.locales)).describe('Languages that the entry is written in.'),
    stale: z
      .array(z.enum(site.locales))
      .describe('Languages whose translation was made from an earlier text.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of what the entry says, in every language; it changes when the entry does.'),
    facts: publishedSchema(factsSchema(collection)),
    prose: wordsSchema.partial().describe('The text of the page as words alone, a line a block.'),
    relations: z
      .strictObject({ to: z.array(relationSchema), from: z.array(relationSchema) })
      .describe('Entries that this one refers to, and entries that refer to it.'),
  });
}

/** The published record of an entry. */
export function recordOf(whole: Whole, entry: WholeEntry, relations: RelationIndex): EntryRecord {
  const { collection, facts, id, key, page, stale, words } = entry;
  return {
    $schema: schemaAddress(whole.home, collection),
    collection,
    id,
    record: recordAddress(whole.home, key),
    page: pageAddresses(whole.home, page),
    title: wordsOf(entry, 'title'),
    summary: wordsOf(entry, 'summary'),
    added: facts.added,
    reviewed: facts.reviewed,
    formerIds: formerKeys(entry).map((former) => former.slice(collection.length + 1)),
    languages: Object.keys(words),
    stale,
    digest: digestOf(entry),
    facts: publishedValue(
      factsSchema(collection),
      localized((locale) => words[locale]?.facts),
      (target, value) => resolved(whole, target, value),
    ),
    prose: wordsOf(entry, 'prose'),
    relations: {
      to: relationsOf(whole, relations.outgoing.get(key) ?? [], 'to'),
      from: relationsOf(whole, relations.incoming.get(key) ?? [], 'from'),
    },
  };
}

/** SHA-256 (FIPS 180-4) of facts and words; what is computed from other entries does not count. */
export function digestOf({ collection, id, words }: WholeEntry): string {
  const said = localized(
    (locale) => words[locale] && { facts: words[locale].facts, prose: words[locale].prose },
  );
  return createHash('sha256')
    .update(JSON.stringify([collection, id, said]))
    .digest('hex');
}

/** References by the entry from which they come and by the one to which they lead. */
export interface RelationIndex {
  outgoing: ReadonlyMap<string, readonly WholeLink[]>;
  incoming: ReadonlyMap<string, readonly WholeLink[]>;
}

/** Sorts the references of the whole atlas once, for all records. */
export function relationIndex({ links }: Whole): RelationIndex {
  return { outgoing: Map.groupBy(links, ({ from }) => from), incoming: Map.groupBy(links, ({ to }) => to) };
}

function relationsOf(whole: Whole, links: readonly WholeLink[], side: 'to' | 'from'): Relation[] {
  const groups = Map.groupBy(links, ({ field, part, ...link }) => [field, link[side], part ?? ''].join(' '));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const places = [first, ...others].flatMap(({ at }) => at ?? []);
    return {
      field: first.field,
      // The part belongs to the entry that is referred to.
      entry: referenceTo(whole, entryAt(whole, first[side]), side === 'to' ? first.part : undefined),
      ...(side === 'from' && first.part !== undefined ? { part: first.part } : {}),
      ...(places.length > 0 ? { at: [...new Set(places)] } : {}),
    };
  });
}
