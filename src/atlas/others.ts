import { standOf } from './balance.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { historyOf, subjectOf } from './positions.ts';
import { type Excerpt, excerptOf, fairlyChosen } from './paging.ts';
import { positionsOnProposition } from './positions-index.ts';

/** The page of a position shows no more than these of its chain, and of the others on its proposition. */
const mostShown = 12;

/**
 * The positions on the same proposition that are not of its own chain, newest first. Where there are more than a page
 * shows, they are the newest of each side and of those that take none, so that whoever disagrees is always there, and
 * then the newest of all. Pages that each showed all others would take the square of their number.
 */
export function othersOn(
  atlas: Atlas,
  position: AtlasEntry<'positions'>,
  most = mostShown,
): Excerpt<AtlasEntry<'positions'>> {
  const own = new Set(historyOf(atlas, position));
  const others = positionsOnProposition(atlas, position.facts.proposition).filter((each) => !own.has(each));
  const shown = fairlyChosen(others, ({ facts }) => standOf(facts.stance), most);
  const { issue, proposition } = subjectOf(atlas, position);
  return { ...excerptOf(others, most, `${issue.page}#proposition-${proposition.id}`), shown };
}

/** The chain of a position, oldest first; of one longer than a page shows, the part around it. */
export function historyAround(
  atlas: Atlas,
  position: AtlasEntry<'positions'>,
  most = mostShown,
): Excerpt<AtlasEntry<'positions'>> {
  const chain = historyOf(atlas, position);
  const middle = chain.indexOf(position) - Math.floor(most / 2);
  const from = Math.max(0, Math.min(middle, chain.length - most));
  return { shown: chain.slice(from, from + most), count: chain.length };
}
