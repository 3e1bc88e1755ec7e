import type { Content } from './content.ts';
import type { ProseFacts } from './facts.ts';
import type { ReadingMemory } from './reading-memory.ts';

/** A content folder as the check before a build has read it. */
export interface CheckedReading extends Pick<Content, 'entries' | 'problems'> {
  /** What the prose of each file points to, by the file as problems show it. */
  prose: ReadonlyMap<string, ProseFacts>;
}

/**
 * Astro's configuration is plain Node, the content configuration and the pages go through Vite, which makes every
 * module anew: two worlds. So that neither a build nor `npm run dev` reads, parses and holds every file against its
 * schema twice, the one leaves its reading here for the other, which takes it away.
 */
const desk = globalThis as { [key: symbol]: { root: string; left: unknown } | undefined };
const checked = Symbol.for('atlas: content as it was checked');
const remembered = Symbol.for('atlas: content as it was read before');

/** @param root absolute path of the content folder */
export function leaveReading(root: string, reading: CheckedReading): void {
  desk[checked] = { root, left: reading };
}

/** The reading of a folder, for the first who asks; null where nobody left one. */
export const takeReading = (root: string): CheckedReading | null =>
  take(checked, root) as CheckedReading | null;

/** @param root absolute path of the content folder */
export function leaveMemory(root: string, memory: ReadingMemory): void {
  desk[remembered] = { root, left: memory };
}

/** What is remembered of a folder, for the first who asks; null where nobody left anything. */
export const takeMemory = (root: string): ReadingMemory | null =>
  take(remembered, root) as ReadingMemory | null;

function take(place: symbol, root: string): unknown {
  const there = desk[place];
  if (there?.root !== root) return null;
  desk[place] = undefined;
  return there.left;
}
