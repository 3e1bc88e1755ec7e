import type { Entry } from '../../src/mdx/content.ts';
import { type Check, keyOf, problemAt } from './check.ts';

/** A former id is an address that redirects; it can lead to one entry only, and to none that stands there itself. */
export const formerIdsFree: Check = {
  name: 'former-ids-free',
  description: 'A former id is no id of a living entry, and the former id of one entry only.',
  run: ({ entries, byKey }) => {
    const taken = new Map<string, string>();
    return entries.flatMap((entry) => {
      const { formerIds = [] } = entry.data as { formerIds?: string[] };
      return formerIds.flatMap((id, index) => {
        const key = formerKey(entry, id);
        const other = taken.get(key);
        taken.set(key, entry.id);
        const living = byKey.has(key);
        if (!living && other === undefined) return [];
        const clash = living ? 'is the id of an entry' : `is already a former id of "${other ?? ''}"`;
        return [
          problemAt(
            entry,
            ['formerIds', index],
            'former-ids-free',
            `"${id}" ${clash}`,
            'ids are never used again: delete it here, or rename the other entry',
          ),
        ];
      });
    });
  },
};

/** Former ids of a position lie in the folder in which it lies. */
function formerKey(entry: Entry, id: string): string {
  return keyOf(entry).replace(/[^/]*$/, id);
}
