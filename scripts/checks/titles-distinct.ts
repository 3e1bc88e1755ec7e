import type { Entry } from '../../src/mdx/content.ts';
import type { Problem } from '../../src/model/problem.ts';
import { languages } from '../../src/model/vocabulary.ts';
import { type Check, problemAt } from './check.ts';

/** Lists, search results and bookmarks show little more than a title. */
export const titlesDistinct: Check = {
  name: 'titles-distinct',
  description: 'No two entries of a collection have the same title in one language.',
  run: ({ entries }) => languages.flatMap((language) => sameTitles(entries, language)),
};

/** A title that both entries take over from the canonical language is told of there. */
function sameTitles(entries: readonly Entry[], language: (typeof languages)[number]): Problem[] {
  const seen = new Map<string, { id: string; own: boolean }>();
  return entries.flatMap((entry) => {
    const { file, title, own } = titleIn(entry, language);
    if (!title) return [];
    const key = `${entry.collection}/${title.normalize().toLowerCase()}`;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, { id: entry.id, own });
      return [];
    }
    if (!own && !other.own) return [];
    return [
      problemAt(
        file,
        ['title'],
        'titles-distinct',
        `"${title}" is also the title of "${other.id}"`,
        'say in the title what tells the two apart',
      ),
    ];
  });
}

/** The title in a language, the file to correct, and whether it is of that language. */
function titleIn(
  entry: Entry,
  language: (typeof languages)[number],
): { file: Pick<Entry, 'file' | 'prefix'>; title: string | undefined; own: boolean } {
  const { title } = entry.data as { title?: string };
  if (language === languages[0]) return { file: entry, title, own: true };
  const translation = entry.translations[language];
  const words = translation?.data['title'] as string | undefined;
  return { file: (words && translation) || entry, title: words ?? title, own: words !== undefined };
}
