import type { Atlas, AtlasEntry } from './entry.ts';
import { grouping } from './grouping.ts';

type Figure = AtlasEntry<'figures'>;

/** The figures whose numbers stand on the page of an entry: by `about`, by `issues`, or because the prose shows them. */
export function figuresOn({ figures }: Atlas, entry: AtlasEntry): Figure[] {
  const shown = entry.prose.figures.flatMap((id) => byId(figures, id));
  const found = new Set([...bySubject(figures, entry.key), ...shown]);
  return found.size > 1 ? figures.filter((figure) => found.has(figure)) : [...found];
}

/** The keys of the entries on whose pages a figure stands, those apart that show it in their prose. */
const subjectKeys = ({ facts }: Figure): ReadonlySet<string> =>
  new Set([...facts.issues.map((id) => `issues/${id}`), ...facts.about]);

/** The entries on whose pages a figure stands. */
export const figureSubjects = (atlas: Atlas, figure: Figure): AtlasEntry[] =>
  [...subjectKeys(figure)].map((key) => atlas.byKey.get(key)).filter((entry) => entry !== undefined);

const bySubject = grouping<Figure>((figure) => [...subjectKeys(figure)]);
const byId = grouping<Figure>(({ id }) => [id]);
