import type { Content } from './content.ts';
import type { ProseFacts } from './facts.ts';

/** A content folder as the check before a build has read it. */
export interface CheckedReading extends Pick<Content, 'entries' | 'problems'> {
  /** What the prose of each file points to, by the file as problems show it. */
  prose: ReadonlyMap<string, ProseFacts>;
}

/**
 * The check and the loader stand in two worlds: Astro's configuration is plain Node, the content configuration goes
 * through Vite, which makes every module anew. So that a build need not read, parse and hold every file against its
 * schema twice, the one leaves its reading here for the other, which takes it away.
 */
const desk = globalThis as { [key: symbol]: { root: string; reading: CheckedReading } | undefined };
const place = Symbol.for('atlas: content as it was checked');

/** @param root absolute path of the content folder */
export function leaveReading(root: string, reading: CheckedReading): void {
  desk[place] = { root, reading };
}

/** The reading of a folder, for the first who asks; null where nobody left one. */
export function takeReading(root: string): CheckedReading | null {
  const left = desk[place];
  if (left?.root !== root) return null;
  desk[place] = undefined;
  return left.reading;
}
