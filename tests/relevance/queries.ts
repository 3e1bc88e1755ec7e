import { readFileSync } from 'node:fs';
import { contentRoot } from '../../src/mdx/content-root.ts';
import { readContent } from '../../src/mdx/content.ts';
import { type Locale, site } from '../../src/site.ts';

/** The kinds of query, as README.md explains them. */
export const kinds = [
  'exact',
  'acronym',
  'accentless',
  'stem',
  'typo',
  'two-typos',
  'synonym',
  'prefix',
  'words',
  'phrase',
  'stakeholder-issue',
  'question',
  'off-topic',
] as const;
export type Kind = (typeof kinds)[number];

/** One judged query. */
export interface Judged {
  locale: Locale;
  kind: Kind;
  query: string;
  /** Pages of which one should come first: `issues/net-neutrality`; none for a query off topic. */
  accept: ReadonlySet<string>;
}

/**
 * The queries of a half.
 * @throws Error that names every line at fault: a wrong form, an unknown kind, a page that there is not
 */
export function readQueries(half: 'dev' | 'aside'): Judged[] {
  const file = new URL(`${half}.tsv`, import.meta.url);
  return parseQueries(readFileSync(file, 'utf8'), pagesNamed(readContent(contentRoot).entries));
}

/** @param named the pages that a name of the fourth field stands for; none where it is wrong */
export function parseQueries(text: string, named: (name: string) => readonly string[]): Judged[] {
  const problems: string[] = [];
  const queries = text.split('\n').flatMap((line, index): Judged[] => {
    if (index === 0 || line.trim() === '' || line.startsWith('#')) return [];
    const [lang = '', kind = '', query = '', accept = '', ...rest] = line
      .split('\t')
      .map((cell) => cell.trim());
    const names = accept.split('|').filter((name) => name !== '');
    const faults = [
      ...(rest.length > 0 ? ['more than four fields'] : []),
      ...(isLocale(lang) ? [] : [`no language "${lang}"`]),
      ...(isKind(kind) ? [] : [`no kind "${kind}"`]),
      ...(query === '' ? ['no query'] : []),
      ...((kind === 'off-topic') === (names.length === 0) ? [] : ['pages only where they are on topic']),
      ...names.filter((name) => named(name).length === 0).map((name) => `no page "${name}"`),
    ];
    problems.push(...faults.map((fault) => `line ${String(index + 1)}: ${fault}`));
    if (!isLocale(lang) || !isKind(kind)) return [];
    return [{ locale: lang, kind, query, accept: new Set(names.flatMap((name) => named(name))) }];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return queries;
}

const isLocale = (text: string): text is Locale => (site.locales as readonly string[]).includes(text);
const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text);

/** Reads `issues/x` as itself, `holder@issue` and `@issue` as the positions they stand for. */
function pagesNamed(
  entries: readonly { collection: string; id: string; data: object }[],
): (name: string) => string[] {
  const pages = new Set(entries.map(({ collection, id }) => `${collection}/${id}`));
  const positions = entries.filter(({ collection }) => collection === 'positions');
  return (name) => {
    const [holder = '', issue] = name.split('@');
    if (issue === undefined) return pages.has(name) ? [name] : [];
    return positions
      .filter(({ id, data }) => {
        const { holders = [] } = data as { holders?: string[] };
        return id.startsWith(`${issue}/`) && (holder === '' || holders.includes(holder));
      })
      .map(({ id }) => `positions/${id}`);
  };
}
