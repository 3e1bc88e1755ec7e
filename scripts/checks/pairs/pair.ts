import type { Entry, EntryTranslation } from '../../../src/mdx/content.ts';
import { shapes } from '../../../src/model/collections.ts';
import { walk, type Path } from '../../../src/model/walk.ts';
import type { FileProse, Subject } from '../check.ts';

/** An entry beside one of its translations. */
export interface Pair {
  entry: Entry;
  language: string;
  translation: EntryTranslation;
  /** Text fields that both have, with the words of each. */
  fields: { path: Path; original: string; words: string; at: Path }[];
  /** Text fields that the translation leaves in the canonical language. */
  missing: Path[];
  /** What the prose of each points to, where both have prose. */
  prose: { original: FileProse; translated: FileProse } | null;
  /** The bodies, where both have prose. */
  bodies: { original: string; translated: string } | null;
}

/** Every entry with each of its translations. */
export function pairsOf(subject: Subject): Pair[] {
  const proseByFile = new Map(subject.prose.map((facts) => [facts.file, facts]));
  return subject.entries.flatMap((entry) =>
    Object.entries(entry.translations).map(([language, translation]) => {
      const { fields, missing } = fieldsOf(entry, translation);
      const original = proseByFile.get(entry.file.file);
      const translated = proseByFile.get(translation.file.file);
      const bodies = { original: entry.file.body ?? '', translated: translation.file.body ?? '' };
      const both = bodies.original.trim() !== '' && bodies.translated.trim() !== '';
      return {
        entry,
        language,
        translation,
        fields,
        missing,
        prose: both && original && translated ? { original, translated } : null,
        bodies: both ? bodies : null,
      };
    }),
  );
}

function fieldsOf(
  { collection, data }: Entry,
  translation: EntryTranslation,
): Pick<Pair, 'fields' | 'missing'> {
  const fields: Pair['fields'] = [];
  const missing: Path[] = [];
  walk(shapes[collection].schema, data, (path, meta, value) => {
    if (!meta.text || typeof value !== 'string') return;
    const found = counterpart(data, translation.data, path);
    if (found) fields.push({ path, original: value, ...found });
    else missing.push(path);
  });
  return { fields, missing };
}

/** The words at the same place of the translation: items with an id are matched by it, others by their order. */
function counterpart(data: unknown, words: unknown, path: Path): { words: string; at: Path } | null {
  let original: unknown = data;
  let translated: unknown = words;
  const at: (string | number)[] = [];
  for (const step of path) {
    let index = step;
    const item = (original as Record<string | number, unknown>)[step];
    const id = Array.isArray(original) ? (Object(item) as { id?: unknown }).id : undefined;
    if (id !== undefined && Array.isArray(translated)) {
      index = translated.findIndex((each) => (Object(each) as { id?: unknown }).id === id);
    }
    translated = (Object(translated) as Record<string | number, unknown>)[index];
    original = item;
    at.push(index);
  }
  return typeof translated === 'string' ? { words: translated, at } : null;
}

/** What one list has more often than another, each item as often as it is missing there. */
export function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return list.filter((item) => {
    const index = left.indexOf(item);
    if (index < 0) return true;
    left.splice(index, 1);
    return false;
  });
}

/** How two lists differ, in words; null where they hold the same. */
export function difference(original: readonly string[], translated: readonly string[]): string | null {
  const lost = surplus(original, translated);
  const added = surplus(translated, original);
  if (lost.length === 0 && added.length === 0) return null;
  const parts = [
    lost.length > 0 && `lacks ${lost.join(', ')}`,
    added.length > 0 && `has ${added.join(', ')} which the original has not`,
  ];
  return parts.filter(Boolean).join('; ');
}
