import type { Position } from '../../src/model/position.ts';
import { type Check, problemAt } from './check.ts';

/** The issue of a position comes from its proposition; the folder only repeats it, so it must agree. */
export const positionsPlaced: Check = {
  name: 'positions-placed',
  description: 'A position lies in the folder of its issue.',
  run: ({ entries }) =>
    entries
      .filter(({ collection }) => collection === 'positions')
      .flatMap((entry) => {
        const [issue = ''] = (entry.data as Position).proposition.split('#');
        const [folder = ''] = entry.id.split('/');
        if (folder === issue) return [];
        return [
          problemAt(
            entry,
            ['proposition'],
            'positions-placed',
            `the proposition is of "${issue}", the file lies in "${folder}"`,
            `move the file to positions/${issue}/`,
          ),
        ];
      }),
};
