import type { StoredAtlas } from '../src/atlas/assemble.ts';
import { assemble } from '../src/atlas/assemble.ts';
import type { StoredEntry } from '../src/atlas/entry.ts';
import type { Whole } from '../src/export/whole.ts';
import { contentRoot } from '../src/mdx/content-root.ts';
import { readContent } from '../src/mdx/content.ts';
import { storedEntry } from '../src/mdx/loader.ts';
import { collectionNames } from '../src/model/vocabulary.ts';
import { wholeOf } from '../src/pages/_data/whole.ts';
import { type Locale, site } from '../src/site.ts';

/**
 * The atlas of the content folder as the exports get it, without Astro: what a build would hand them.
 * @param home absolute address of the home page
 */
export function wholeContent(home: string): Whole {
  const { entries } = readContent(contentRoot);
  const stored = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      entries
        .filter(({ collection }) => collection === name)
        .map((entry) => ({
          id: entry.id,
          data: storedEntry(entry, contentRoot, '.') as unknown as StoredEntry,
        })),
    ]),
  ) as unknown as StoredAtlas;
  const atlases = Object.fromEntries(site.locales.map((locale) => [locale, assemble(stored, locale)]));
  return wholeOf(atlases as Record<Locale, ReturnType<typeof assemble>>, home);
}
