import type { Position } from '../../src/model/position.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Check, problemAt } from './check.ts';

/** The issue of a position comes from its proposition; the folder only repeats it, so it must agree. */
export const positionsPlaced: Check = {
  name: 'positions-placed',
  description: 'A position lies in the folder of its issue, and follows a position of the same holder there.',
  run: ({ entries, byKey }) =>
    entries
      .filter(({ collection }) => collection === 'positions')
      .flatMap((entry) => {
        const { proposition, follows, holders } = entry.data as Position;
        const issue = proposition.split('#')[0] ?? '';
        const problems: Problem[] = [];
        if (entry.id.split('/')[0] !== issue) {
          problems.push(
            problemAt(
              entry,
              ['proposition'],
              'positions-placed',
              `the proposition is of "${issue}", the file lies in "${entry.id.split('/')[0] ?? ''}"`,
              `move the file to positions/${issue}/`,
            ),
          );
        }
        const earlier = follows && byKey.get(`positions/${follows.position}`);
        const heldBefore = earlier && (earlier.data as Position).holders;
        if (heldBefore && !holders?.some((holder) => heldBefore.includes(holder))) {
          problems.push(
            problemAt(
              entry,
              ['follows', 'position'],
              'positions-placed',
              `"${follows.position}" is held by ${heldBefore.join(', ')}, not by a holder of this one`,
              'a position follows an earlier one of the same holder',
            ),
          );
        }
        return problems;
      }),
};
