import type { Problem } from '../../src/model/problem.ts';
import { type Check, problemAt } from './check.ts';

/** Readers see when an entry was last held against its sources; a slip of the year would make old work look new. */
export const daysInOrder: Check = {
  name: 'days-in-order',
  description: 'An entry is reviewed no earlier than it is added, and no record is kept on a day to come.',
  run: ({ entries, today }) =>
    entries.flatMap((entry) => {
      const days = entry.data as { added?: string; reviewed?: string; accessed?: string; sent?: string };
      const { added, reviewed } = days;
      const problems: Problem[] = [];
      if (added && reviewed && reviewed < added) {
        problems.push(
          problemAt(
            entry,
            ['reviewed'],
            'days-in-order',
            `reviewed on ${reviewed}, before it was added on ${added}`,
            'correct one of the two days',
          ),
        );
      }
      for (const field of ['added', 'reviewed', 'accessed', 'sent'] as const) {
        const day = days[field];
        if (!day || !today || day <= today) continue;
        problems.push(
          problemAt(
            entry,
            [field],
            'days-in-order',
            `${field}: ${day} is after ${today}, the day of these files`,
            'write the day on which it was done',
          ),
        );
      }
      return problems;
    }),
};
