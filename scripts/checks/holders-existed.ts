import type { Entry } from '../../src/mdx/content.ts';
import { earliestDay, latestDay } from '../../src/model/dates.ts';
import type { Position } from '../../src/model/position.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Stakeholder } from '../../src/model/stakeholder.ts';
import { type Check, problemAt, type Subject } from './check.ts';

/** A stance of a body before it was founded, or after its end, is another body’s, or its date is a slip. */
export const holdersExisted: Check = {
  name: 'holders-existed',
  description: 'A position is taken while its holders exist.',
  run: (subject) =>
    subject.entries
      .filter(({ collection }) => collection === 'positions')
      .flatMap((entry) => misfits(entry, subject)),
};

function misfits(entry: Entry, { byKey }: Subject): Problem[] {
  const { date, holders = [] } = entry.data as Position;
  return holders.flatMap((holder, index) => {
    const body = byKey.get(`stakeholders/${holder}`)?.data as Stakeholder | undefined;
    const found = body && outside(date, body);
    return found
      ? problemAt(
          entry,
          ['holders', index],
          'holders-existed',
          `dated ${date}, and "${holder}" was ${found}`,
          'correct one of the two dates, or name the body that held it then',
        )
      : [];
  });
}

/** What a date lies before or after, whatever days it and the other may mean; null where it can lie within. */
function outside(date: string, { founded, dissolved }: Stakeholder): string | null {
  if (founded && latestDay(date) < earliestDay(founded.date)) return `founded ${founded.date}`;
  if (dissolved && earliestDay(date) > latestDay(dissolved.date)) return `dissolved ${dissolved.date}`;
  return null;
}
