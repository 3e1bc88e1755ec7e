import { type DataOf, records } from '../model/collections.ts';
import type { RecordName } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';
import type { Shown, ShownEntry } from './shown.ts';

/** For tests: an entry of a collection with these facts, reviewed in 2020 unless they say otherwise. */
export function shownEntry<Name extends RecordName>(
  collection: Name,
  id: string,
  facts: Readonly<Record<string, unknown>>,
  language: Locale = 'en',
): ShownEntry<Name> {
  const days = { added: '2020-01-10', reviewed: '2020-02-03' };
  const { title = id, summary = 'A summary.' } = facts as { title?: string; summary?: string };
  const named = 'title' in records[collection].schema.shape ? { title } : {};
  const told = 'summary' in records[collection].schema.shape ? { summary } : {};
  return {
    collection,
    id,
    key: `${collection}/${id}`,
    facts: records[collection].schema.parse({ ...named, ...told, ...days, ...facts }) as DataOf<Name>,
    title,
    summary,
    otherNames: [],
    page: `${collection}/${id}/`,
    language,
  };
}

/** For tests: these entries and nothing else, at `https://example.org/atlas/`. */
export const shownWith = (entries: readonly ShownEntry[], locale: Locale = 'en'): Shown => ({
  home: 'https://example.org/atlas/',
  locale,
  byKey: new Map(entries.map((entry) => [entry.key, entry])),
});
