import type { Entry } from '../../src/mdx/content.ts';
import { earliestDay } from '../../src/model/dates.ts';
import type { Event } from '../../src/model/event.ts';
import { type Check, problemAt } from './check.ts';

/** A stance, a publication and an event that is not marked as upcoming have happened. */
export const happenedAlready: Check = {
  name: 'happened-already',
  description: 'What is recorded as past does not lie after today.',
  run: ({ entries, today }) =>
    entries.flatMap((entry) => {
      const field = dateField(entry);
      const date = field && (entry.data as Partial<Record<string, string>>)[field];
      if (!field || !date || !today || earliestDay(date) <= today) return [];
      return [
        problemAt(
          entry,
          [field],
          'happened-already',
          `${field}: ${date} is after ${today}, the day of these files`,
          entry.collection === 'events' ? 'correct the date, or add upcoming: true' : 'correct the date',
        ),
      ];
    }),
};

/** The field that says when it happened. */
function dateField({ collection, data }: Entry): 'date' | 'issued' | null {
  if (['positions', 'corrections', 'replies'].includes(collection)) return 'date';
  if (collection === 'sources') return 'issued';
  return collection === 'events' && !(data as Event).upcoming ? 'date' : null;
}
