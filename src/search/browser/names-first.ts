import { wordsOf } from './fold.ts';
import type { Hit, Page } from './pagefind.ts';

/** Below this, nearly every name begins so. */
const leastLetters = 3;
/** How many hubs are looked at; each is one small file, many of them shown anyway. */
const mostHubs = 8;
/** What explains or counts a thing stands after the thing itself. */
const lesser = new Set(['term', 'figure']);

/**
 * Puts first the hubs that are called what was typed, because a name answers "where is the page on …?" and a
 * mention does not. For names that the list of names leaves out: of the other language, of terms and of figures. Only
 * hubs have the metadata field `name` (title · acronym · aliases of both languages); the rest keeps its order.
 */
export async function namesFirst(hits: readonly Hit[], query: string): Promise<Hit[]> {
  const wanted = wordsOf(query).join(' ');
  if (wanted.length < leastLetters) return [...hits];
  const hubs = hits.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('name')).slice(0, mostHubs);
  const graded = await Promise.all(
    hubs.map(async (hit) => ({ hit, grade: gradeOf(await hit.data(), wanted) })),
  );
  const first = graded
    .filter(({ grade }) => grade.closeness > 0)
    .sort((a, b) => Number(a.grade.lesser) - Number(b.grade.lesser) || b.grade.closeness - a.grade.closeness)
    .map(({ hit }) => hit);
  return [...first, ...hits.filter((hit) => !first.includes(hit))];
}

function gradeOf({ meta }: Page, wanted: string): { closeness: number; lesser: boolean } {
  const names = (meta['name'] ?? '').split(' · ').map((name) => wordsOf(name).join(' '));
  return {
    closeness: Math.max(...names.map((name, place) => closeness(name, wanted, place < 2))),
    lesser: lesser.has(meta['type'] ?? ''),
  };
}

/**
 * 0 for a name that is not meant; else how much of the name was typed, and more for all of it.
 * @param foremost whether it is the title or the first other name, which is the acronym where there is one
 */
function closeness(name: string, wanted: string, foremost: boolean): number {
  if (name === wanted) return foremost ? 3 : 2;
  const share = wanted.length / name.length;
  const within = ` ${name}`.includes(` ${wanted}`);
  return name.startsWith(wanted) || (within && share >= 0.5) ? share : 0;
}
