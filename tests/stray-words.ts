import { en } from '../src/i18n/en.ts';
import { words } from '../src/i18n/index.ts';
import { type Locale, site } from '../src/site.ts';
import type { Page } from './built-site.ts';
import { type Found, grouped } from './grouped.ts';
import { wordsIn } from './html.ts';

/** Words of the interface that stand on pages of another language without being marked as English. */
export function strayEnglish(pages: readonly Page[], locale: Locale): string[] {
  const translated = leaves(words(locale));
  const own = new Set(translated.values());
  const foreign = [...leaves(en)].filter(([key, word]) => translated.get(key) !== word && !own.has(word));
  const plain = new Set(foreign.map(([, word]) => word));
  // "{low} to {high}", which is a gap at either end, would fit half the titles there are.
  const withGaps = foreign
    .map(([, word]) => word)
    .filter((word) => /\{\w+\}/.test(word) && /\w{2}/.test(bare(word)) && !/^\{.*\}$/.test(word));
  const patterns = withGaps.map(patternOf);
  const found: Found[] = [];
  for (const page of pages) {
    for (const { text, language } of wordsIn(page.document)) {
      if (language !== site.tags[locale]) continue;
      if (plain.has(text) || patterns.some((pattern) => pattern.test(text)))
        found.push({ where: page.path, fault: text });
    }
  }
  return grouped(found);
}

/** Where any of the texts stands as a whole without being marked as of a language. */
export function wordsOutOfPlace(
  pages: readonly Page[],
  texts: ReadonlySet<string>,
  language: string,
): string[] {
  return grouped(
    pages.flatMap((page) =>
      wordsIn(page.document)
        .filter((said) => said.language !== language && texts.has(said.text))
        .map(({ text }) => ({ where: page.path, fault: text })),
    ),
  );
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What a message looks like once filled in; a gap at its start holds a number. */
const patternOf = (message: string): RegExp =>
  new RegExp(
    `^${message
      .split(/\{\w+\}/)
      .map(escaped)
      .join('.+')
      .replace(/^\.\+/, '[\\d.,]+')}$`,
  );

const bare = (message: string): string => message.replace(/\{\w+\}/g, '');

/** Every message by its path: `chrome.skip`. */
function leaves(node: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as const]
        : [...leaves(Object(value) as object, `${path}${key}.`)],
    ),
  );
}
