import type { Hit } from './pagefind.ts';

/** Results of one search, and how much their order counts. */
export interface Ranked {
  hits: readonly Hit[];
  weight: number;
  /** All of them are equally right; another search says in which order. */
  unordered?: boolean;
}

/** The usual constant of reciprocal rank fusion (Cormack and others, 2009): later places differ little. */
const flatness = 60;

/** One order from several: what stands high in many comes first (reciprocal rank fusion). */
export function fused(lists: readonly Ranked[]): Hit[] {
  const scores = new Map<string, { hit: Hit; score: number }>();
  for (const { hits, weight, unordered } of lists) {
    hits.forEach((hit, place) => {
      const score = weight / (flatness + (unordered ? 0 : place));
      const known = scores.get(hit.id);
      if (known) known.score += score;
      else scores.set(hit.id, { hit, score });
    });
  }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ hit }) => hit);
}

/** The lists one after the other, each hit where it comes first. */
export function chained(...lists: readonly (readonly Hit[])[]): Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of lists.flat()) if (!seen.has(hit.id)) seen.set(hit.id, hit);
  return [...seen.values()];
}

/** The hits that are among the others too. */
export function within(hits: readonly Hit[], others: readonly Hit[]): Hit[] {
  const ids = new Set(others.map(({ id }) => id));
  return hits.filter(({ id }) => ids.has(id));
}
