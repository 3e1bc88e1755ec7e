import type { CollectionName, RecordName } from '../src/model/vocabulary.ts';
import type { Reference } from '../src/export/json/reference.ts';
import type { Relation } from '../src/export/json/record.ts';
import { apiPath } from '../src/site.ts';
import type { BuiltSite } from './built-site.ts';

/** A published record, as a reader of the API meets it. */
export interface PublishedRecord<Name extends RecordName = CollectionName> {
  $schema: string;
  collection: Name;
  id: string;
  record: string;
  page: Record<string, string>;
  title: Record<string, string>;
  summary: Record<string, string>;
  reviewed: string;
  formerIds: string[];
  languages: string[];
  digest: string;
  facts: Record<string, unknown>;
  prose: Record<string, string>;
  relations: { to: Relation[]; from: Relation[] };
}

/** The file at a path below the home page, read as JSON. */
export const builtJson = <Value>(site: BuiltSite, path: string): Value =>
  JSON.parse(site.read(site.address.pathname + path)) as Value;

/** Every record of a collection, from its one file. */
export const recordsIn = <Name extends RecordName>(
  site: BuiltSite,
  collection: Name,
): PublishedRecord<Name>[] =>
  builtJson<{ records: PublishedRecord<Name>[] }>(site, `${apiPath}${collection}.json`).records;

/** Every resolved reference in a value, at whatever depth. */
export function referencesIn(value: unknown): Reference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(referencesIn);
  return 'record' in value && 'page' in value && 'title' in value && !('facts' in value)
    ? [value as Reference, ...inside]
    : inside;
}

/** Every address in a value that lies below the site's home page, or claims to. */
export function addressesOf(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') {
    if (/^https?:\/\/\S+$/.test(value)) found.push(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) addressesOf(each, found);
  }
  return found;
}
