import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';

/** Whose positions somebody passed on. */
export interface PassedOn {
  reporter: AtlasEntry<'stakeholders'>;
  /** Newest first, each position once. */
  positions: AtlasEntry<'positions'>[];
}

/** Who reported what: everybody who passed on a position of others, those with most first. */
export function passedOn(atlas: Atlas): PassedOn[] {
  const byReporter = new Map<string, Set<AtlasEntry<'positions'>>>();
  for (const position of atlas.positions) {
    for (const reporter of position.facts.evidence.flatMap(({ via }) => via ?? [])) {
      const own = byReporter.get(reporter) ?? new Set();
      byReporter.set(reporter, own.add(position));
    }
  }
  return [...byReporter]
    .sort(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .map(([id, positions]) => ({
      reporter: entryOf(atlas, 'stakeholders', id),
      positions: [...positions],
    }));
}
