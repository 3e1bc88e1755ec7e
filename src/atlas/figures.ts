import type { Atlas, AtlasEntry } from './entry.ts';

/** The figures whose numbers stand on the page of an entry: by `about`, by `issues`, or because the prose shows them. */
export function figuresOn(atlas: Atlas, entry: AtlasEntry): AtlasEntry<'figures'>[] {
  return atlas.figures.filter(
    ({ id, facts }) =>
      facts.about.includes(entry.key) ||
      (entry.collection === 'issues' && facts.issues.includes(entry.id)) ||
      entry.prose.figures.includes(id),
  );
}

/** The entries on whose pages a figure stands. */
export function figureSubjects(atlas: Atlas, figure: AtlasEntry<'figures'>): AtlasEntry[] {
  const keys = new Set([...figure.facts.issues.map((id) => `issues/${id}`), ...figure.facts.about]);
  return [...keys].map((key) => atlas.byKey.get(key)).filter((entry) => entry !== undefined);
}
