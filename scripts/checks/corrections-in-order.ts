import type { Correction } from '../../src/model/correction.ts';
import { type Check, problemAt, type Subject } from './check.ts';

/** Whoever reads a correction looks at the entry next, and must find it put right and held against its sources. */
export const correctionsInOrder: Check = {
  name: 'corrections-in-order',
  description: 'A correction is made while its entry is there, and the entry is reviewed that day or later.',
  run: (subject) =>
    subject.entries
      .filter(({ collection }) => collection === 'corrections')
      .flatMap((entry) => {
        const wrong = misfit(entry.data as Correction, subject);
        return wrong ? [problemAt(entry, ['date'], 'corrections-in-order', wrong.message, wrong.hint)] : [];
      }),
};

function misfit({ entry, date }: Correction, { byKey }: Subject): { message: string; hint: string } | null {
  const corrected = byKey.get(entry)?.data as { added?: string; reviewed?: string } | undefined;
  const { added, reviewed } = corrected ?? {};
  if (added && date < added) {
    return {
      message: `${date} is before "${entry}" was added on ${added}`,
      hint: 'correct the date; what was put right before then was never published',
    };
  }
  if (reviewed && date > reviewed) {
    return {
      message: `${date} is after "${entry}" was last reviewed on ${reviewed}`,
      hint: `hold the entry against its sources, and write reviewed: "${date}" there`,
    };
  }
  return null;
}
