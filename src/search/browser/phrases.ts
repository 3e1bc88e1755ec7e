import { chained } from './fuse.ts';
import type { Filters, Hit, TextIndex } from './pagefind.ts';

/**
 * Pages on which a phrase stands, those first that are about its words; where it stands nowhere, pages with its words.
 * What a reader writes apart a page may join: "whole of government", "whole-of-government".
 */
export async function pagesSaying(index: TextIndex, phrase: string, filters: Filters): Promise<Hit[]> {
  const words = phrase.trim();
  const [apart, ...said] = await Promise.all(
    [words, `"${words}"`, ...(words.includes(' ') ? [`"${words.replace(/\s+/g, '-')}"`] : [])].map(
      async (asked) => (await index.search(asked, { filters })).results,
    ),
  );
  const exact = chained(...said);
  if (exact.length === 0) return [...(apart ?? [])];
  // In the order of the words apart: Pagefind gives all pages with a phrase the same score.
  const hitOf = new Map(exact.map((hit) => [hit.id, hit]));
  return chained(
    (apart ?? []).flatMap(({ id }) => hitOf.get(id) ?? []),
    exact,
  );
}
