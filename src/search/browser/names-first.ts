import { fold } from './fold.ts';
import type { Hit, Page } from './pagefind.ts';

/** Below this, nearly every name begins so. */
const leastLetters = 3;
/** How many hubs are looked at; each is one small file, most of them shown anyway. */
const mostHubs = 12;
/** What explains or counts a thing stands after the thing itself. */
const lesser = new Set(['term', 'figure']);

/**
 * Puts first the hubs that are called what was typed, because a name answers "where is the page on …?" and a
 * mention does not. Only hubs have the metadata field `name` (title · acronym · aliases); the rest keeps its order.
 */
export async function namesFirst(hits: readonly Hit[], query: string): Promise<Hit[]> {
  if (fold(query).length < leastLetters) return [...hits];
  const hubs = hits.filter(({ matchedMetaFields }) => matchedMetaFields?.includes('name')).slice(0, mostHubs);
  const graded = await Promise.all(
    hubs.map(async (hit) => ({ hit, grade: gradeOf(await hit.data(), query) })),
  );
  const first = graded
    .filter(({ grade }) => grade !== null)
    .sort((a, b) => (a.grade ?? 0) - (b.grade ?? 0))
    .map(({ hit }) => hit);
  return [...first, ...hits.filter((hit) => !first.includes(hit))];
}

/**
 * How well a hub's names answer: 0 its title or acronym is the query, 1 another name is, 2 a name begins with it;
 * terms and figures three later; null where no name does.
 */
function gradeOf({ meta }: Page, query: string): number | null {
  const wanted = fold(query);
  const names = (meta['name'] ?? '').split(' · ').map(fold);
  const at = names.indexOf(wanted);
  if (at < 0 && !names.some((name) => name.startsWith(wanted))) return null;
  const grade = at < 0 ? 2 : at < 2 ? 0 : 1;
  return grade + (lesser.has(meta['type'] ?? '') ? 3 : 0);
}
