import type { Atlas, AtlasEntry } from './entry.ts';

type Figure = AtlasEntry<'figures'>;

/** The figures whose numbers stand on the page of an entry: by `about`, by `issues`, or because the prose shows them. */
export function figuresOn(atlas: Atlas, entry: AtlasEntry): Figure[] {
  const { bySubject, byId, place } = indexOf(atlas);
  const shown = entry.prose.figures.flatMap((id) => byId.get(id) ?? []);
  const found = new Set([...(bySubject.get(entry.key) ?? []), ...shown]);
  return [...found].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

/** The keys of the entries on whose pages a figure stands, those apart that show it in their prose. */
const subjectKeys = ({ facts }: Figure): ReadonlySet<string> =>
  new Set([...facts.issues.map((id) => `issues/${id}`), ...facts.about]);

/** The entries on whose pages a figure stands. */
export const figureSubjects = (atlas: Atlas, figure: Figure): AtlasEntry[] =>
  [...subjectKeys(figure)].map((key) => atlas.byKey.get(key)).filter((entry) => entry !== undefined);

interface Index {
  bySubject: ReadonlyMap<string, readonly Figure[]>;
  byId: ReadonlyMap<string, Figure>;
  /** Where each stands among all. */
  place: ReadonlyMap<Figure, number>;
}

const made = new WeakMap<Atlas, Index>();

/** Gone through once an atlas, because every page asks. */
function indexOf(atlas: Atlas): Index {
  const known = made.get(atlas);
  if (known) return known;
  const bySubject = new Map<string, Figure[]>();
  for (const figure of atlas.figures) {
    for (const key of subjectKeys(figure)) {
      const group = bySubject.get(key);
      if (group) group.push(figure);
      else bySubject.set(key, [figure]);
    }
  }
  const index = {
    bySubject,
    byId: new Map(atlas.figures.map((figure) => [figure.id, figure])),
    place: new Map(atlas.figures.map((figure, place) => [figure, place])),
  };
  made.set(atlas, index);
  return index;
}
