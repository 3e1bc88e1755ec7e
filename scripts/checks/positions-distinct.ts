import type { Position } from '../../src/model/position.ts';
import { type Check, problemAt } from './check.ts';

/** The same stance from two sources is one position with two pieces of evidence. */
export const positionsDistinct: Check = {
  name: 'positions-distinct',
  description: 'No two positions have the same holders, proposition, stance and date.',
  run: ({ entries }) => {
    const seen = new Map<string, string>();
    return entries
      .filter(({ collection }) => collection === 'positions')
      .flatMap((entry) => {
        const { holders, unnamed, proposition, stance, date } = entry.data as Position;
        const key = JSON.stringify([holders?.toSorted() ?? unnamed, proposition, stance, date]);
        const other = seen.get(key);
        if (other === undefined) {
          seen.set(key, entry.id);
          return [];
        }
        return [
          problemAt(
            entry,
            [holders ? 'holders' : 'unnamed'],
            'positions-distinct',
            `"${other}" has the same holders, proposition, stance and date`,
            'make one position of the two, with the evidence of both',
          ),
        ];
      });
  },
};
