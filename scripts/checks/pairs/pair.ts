import type { Entry, EntryTranslation } from '../../../src/mdx/content.ts';
import { shapes } from '../../../src/model/collections.ts';
import { textPairs } from '../../../src/model/translation.ts';
import type { Path } from '../../../src/model/walk.ts';
import type { FileProse, Subject } from '../check.ts';

/** An entry beside one of its translations. */
export interface Pair {
  entry: Entry;
  language: string;
  translation: EntryTranslation;
  /** Texts that both have, with the words of each and where the translation has them. */
  fields: { original: string; words: string; at: Path }[];
  /** What the prose of each points to, where both have prose. */
  prose: { original: FileProse; translated: FileProse } | null;
  /** The bodies, where both have prose. */
  bodies: { original: string; translated: string } | null;
}

const paired = new WeakMap<Subject, readonly Pair[]>();

/** Every entry with each of its translations; put together once for all checks that compare them. */
export function pairsOf(subject: Subject): readonly Pair[] {
  let pairs = paired.get(subject);
  if (!pairs) paired.set(subject, (pairs = pairUp(subject)));
  return pairs;
}

function pairUp(subject: Subject): Pair[] {
  const proseByFile = new Map(subject.prose.map((facts) => [facts.file, facts]));
  return subject.entries.flatMap((entry) =>
    Object.entries(entry.translations).map(([language, translation]) => {
      const { schema } = shapes[entry.collection];
      const fields = textPairs(schema, entry.data, translation.data).flatMap(({ original, words }) =>
        words ? [{ original, words: words.text, at: words.path }] : [],
      );
      const original = proseByFile.get(entry.file.file);
      const translated = proseByFile.get(translation.file.file);
      const bodies = { original: entry.file.body ?? '', translated: translation.file.body ?? '' };
      const both = bodies.original.trim() !== '' && bodies.translated.trim() !== '';
      return {
        entry,
        language,
        translation,
        fields,
        prose: both && original && translated ? { original, translated } : null,
        bodies: both ? bodies : null,
      };
    }),
  );
}

/** What one list has more often than another, each item as often as it is missing there. */
export function surplus(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of other) left.set(item, (left.get(item) ?? 0) + 1);
  return list.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
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
