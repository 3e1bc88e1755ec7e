import { contentRoot } from '../src/mdx/content-root.ts';
import { readContent } from '../src/mdx/content.ts';
import { dateInWords } from '../src/i18n/format.ts';
import { collectionNames } from '../src/model/vocabulary.ts';
import { type Locale, site } from '../src/site.ts';

/** What the tests need to know of an entry in order to look at its pages. */
export interface ContentEntry {
  /** Address without language and base: `issues/x/`. */
  page: string;
  /** Languages it has been translated into. */
  translated: string[];
  /** Day of its last review, in the words of each language. */
  reviewed: Record<Locale, string>;
  /** Sentences of its canonical text that other pages show too. */
  sentences: string[];
}

/** Keys of everything in the content folder of which there are published records: `issues/x`. */
export const recordKeys = (): string[] =>
  readContent(contentRoot)
    .entries.filter(({ collection }) => collection !== 'pages')
    .map(({ collection, id }) => `${collection}/${id}`);

let read: ContentEntry[] | undefined;

/** The entries of the content folder that have pages of their own: `content/`, or what `ATLAS_CONTENT` names. */
export function contentEntries(): ContentEntry[] {
  read ??= readContent(contentRoot)
    .entries.filter(({ collection }) => (collectionNames as readonly string[]).includes(collection))
    .map(({ collection, id, data, translations }) => {
      const { reviewed, summary, definition } = data as {
        reviewed: string;
        summary?: string;
        definition?: string;
      };
      const inWords = site.locales.map((locale) => [locale, dateInWords(reviewed, locale)]);
      return {
        page: `${collection}/${id}/`,
        translated: Object.keys(translations),
        reviewed: Object.fromEntries(inWords) as Record<Locale, string>,
        sentences: [summary, definition].filter((each) => each !== undefined),
      };
    });
  return read;
}
