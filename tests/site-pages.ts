import { type BuiltSite, isEntryPage, leadsTo, type Page } from './built-site.ts';
import { collectionNames } from '../src/model/vocabulary.ts';
import { textIn } from './html.ts';

/** What sort of page it is: a collection for an entry, `list`, or the page's own name. */
export function kindOf(page: Page): string {
  const [first = ''] = page.name.split('/');
  if (isEntryPage(page)) return first;
  if (page.name.includes('/as-of/')) return 'as-of';
  return (collectionNames as readonly string[]).includes(first) ? 'list' : first || 'home';
}

/** One page of every kind and language: the one with the most text, which has the most parts too. */
export function pagesOfEveryKind({ pages }: BuiltSite): { kind: string; locale: string; page: Page }[] {
  const chosen = new Map<string, { kind: string; locale: string; page: Page; length: number }>();
  for (const page of pages.filter((each) => leadsTo(each) === undefined)) {
    const kind = kindOf(page);
    const key = `${kind} ${page.locale}`;
    const { length } = textIn(page.document);
    if (length > (chosen.get(key)?.length ?? 0)) chosen.set(key, { kind, locale: page.locale, page, length });
  }
  return [...chosen.values()];
}
