import { suggestion } from '../../src/model/explain.ts';
import type { Path } from '../../src/model/walk.ts';
import { type Check, problemAt } from './check.ts';

/** Words that have no place in the entry would be passed over in silence. */
export const translationsFit: Check = {
  name: 'translations-fit',
  description: 'A translation says again what its entry says, and adds nothing.',
  run: ({ entries }) =>
    entries.flatMap((entry) =>
      Object.values(entry.translations).flatMap((translation) => {
        const { translates: _, ...words } = translation.data;
        return misfits(entry.data, words, []).map(({ path, message, hint }) =>
          problemAt(translation, path, 'translations-fit', message, hint),
        );
      }),
    ),
};

interface Misfit {
  path: Path;
  message: string;
  hint: string;
}

function misfits(canonical: unknown, words: unknown, path: Path): Misfit[] {
  if (Array.isArray(canonical) && Array.isArray(words)) {
    return words.some(hasId) ? inListById(canonical, words, path) : inList(canonical, words, path);
  }
  if (!isRecord(canonical) || !isRecord(words)) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    canonical[key] === undefined
      ? [
          {
            path: [...path, key],
            message: `the entry has no ${key} to translate`,
            hint: 'delete it, or give it to the entry first',
          },
        ]
      : misfits(canonical[key], value, [...path, key]),
  );
}

function inList(canonical: readonly unknown[], words: readonly unknown[], path: Path): Misfit[] {
  return words.flatMap((item, index) =>
    index < canonical.length
      ? misfits(canonical[index], item, [...path, index])
      : [
          {
            path: [...path, index],
            message: `found more items than the ${String(canonical.length)} that the entry has`,
            hint: 'translate item by item, in the order of the entry',
          },
        ],
  );
}

function inListById(canonical: readonly unknown[], words: readonly unknown[], path: Path): Misfit[] {
  const byId = new Map(canonical.filter(hasId).map((item) => [item.id, item]));
  const seen = new Set<string>();
  return words.filter(hasId).flatMap((item, index): Misfit[] => {
    const { id, ...rest } = item;
    const at = [...path, index, 'id'];
    if (seen.has(id))
      return [{ path: at, message: `"${id}" is translated twice`, hint: 'keep one of the two' }];
    seen.add(id);
    const target = byId.get(id);
    if (target) return misfits(target, rest, [...path, index]);
    const { hint = 'use the ids of the entry' } = suggestion(id, [...byId.keys()]);
    return [{ path: at, message: `the entry has no "${id}" to translate`, hint }];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasId = (value: unknown): value is { id: string } => isRecord(value) && typeof value['id'] === 'string';
