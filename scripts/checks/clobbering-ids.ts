import type { Entry } from '../../src/mdx/content.ts';
import { isObjectName, isPageId } from '../../src/mdx/page-ids.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Path } from '../../src/model/walk.ts';
import { type Check, problemAt } from './check.ts';

/**
 * An id becomes part of an address, a key by which programs look entries up, and in the log of corrections the id of
 * an element. (Ids of propositions and sessions are elements’ ids with a prefix, those of headings get one.)
 */
export const clobberingIds: Check = {
  name: 'clobbering-ids',
  description: 'No id is the name of something that pages or programs have already.',
  run: ({ entries }) => entries.flatMap(clobbering),
};

function clobbering(entry: Entry): Problem[] {
  const last = entry.id.slice(entry.id.lastIndexOf('/') + 1);
  const ids: [id: string, path: Path][] = [[last, []], ...idsWithin(entry.data, [])];
  return ids.flatMap(([id, path]) => {
    const onPage = path.length === 0 && entry.collection === 'corrections' && isPageId(id);
    if (!onPage && !isObjectName(id)) return [];
    const what = onPage ? 'which the log of corrections may have itself' : 'which every object has already';
    return problemAt(
      entry,
      path,
      'clobbering-ids',
      `the id "${id}" is a name ${what}`,
      'give it another id, of two words or more',
    );
  });
}

/** Ids that the fields of an entry give to its parts, and its former ones. */
function idsWithin(value: unknown, path: Path): [id: string, path: Path][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at: Path = [...path, Array.isArray(value) ? Number(key) : key];
    const isId = key === 'id' || path.at(-1) === 'formerIds';
    return typeof inner === 'string' ? (isId ? [[inner, at]] : []) : idsWithin(inner, at);
  });
}
