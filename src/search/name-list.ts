import { wordsOf } from './browser/fold.ts';
import { type NamedGroup, writeNames } from './browser/names.ts';
import { joins } from './browser/stop-words.ts';

/** The file that answers while a reader types, from the names of all entries; issues first. */
export const nameList = (groups: readonly NamedGroup[]): string =>
  writeNames(
    groups.map((group) => ({
      ...group,
      entries: group.entries.map((entry) => ({ ...entry, names: distinct(entry.names) })),
    })),
  );

/** Of names that differ in case, accents, order or joining words the first: they are met alike. */
function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const words = wordsOf(name);
    const telling = words.filter((word) => !joins(word));
    const key = telling.length > 0 ? [...new Set(telling)].sort().join(' ') : words.join(' ');
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}
