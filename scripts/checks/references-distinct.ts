import { shapes } from '../../src/model/collections.ts';
import { references } from '../../src/model/references.ts';
import { type Check, problemAt } from './check.ts';

/** What is named twice would show twice, and count twice. */
export const referencesDistinct: Check = {
  name: 'references-distinct',
  description: 'No list of an entry names the same entry twice.',
  run: ({ entries }) =>
    entries.flatMap((entry) => {
      const seen = new Set<string>();
      return references(shapes[entry.collection].schema, entry.data).flatMap(({ path, value }) => {
        if (typeof path.at(-1) !== 'number') return [];
        const key = [...path.slice(0, -1), value].join(' ');
        if (!seen.has(key)) {
          seen.add(key);
          return [];
        }
        return [
          problemAt(entry, path, 'references-distinct', `"${value}" is named twice`, 'delete one of the two'),
        ];
      });
    }),
};
