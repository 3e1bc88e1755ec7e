import type { Entry } from '../../src/mdx/content.ts';
import { earliestDay, latestDay } from '../../src/model/dates.ts';
import type { Event } from '../../src/model/event.ts';
import type { Position } from '../../src/model/position.ts';
import type { Source } from '../../src/model/source.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Check, problemAt, type Subject } from './check.ts';

/** A source cannot report what had not been said when it came out: one of the two dates is a slip. */
export const saidBeforePublished: Check = {
  name: 'said-before-published',
  description: 'A position, and an event that has happened, is no later than the sources that tell of it.',
  run: (subject) =>
    subject.entries.flatMap((entry) => {
      const { date, evidence } = toldOf(entry);
      return date ? evidence.flatMap(({ source }, index) => misfit(entry, date, source, index, subject)) : [];
    }),
};

function toldOf({ collection, data }: Entry): {
  date?: string | undefined;
  evidence: readonly { source: string }[];
} {
  if (collection === 'positions') return data as Position;
  if (collection === 'events' && !(data as Event).upcoming) return data as Event;
  return { evidence: [] };
}

function misfit(
  entry: Entry,
  date: string,
  source: string,
  index: number,
  { byKey }: Subject,
): Problem | never[] {
  const { issued } = (byKey.get(`sources/${source}`)?.data ?? {}) as Partial<Source>;
  if (!issued || earliestDay(date) <= latestDay(issued)) return [];
  const announced = entry.collection === 'events' ? ', or add upcoming: true' : '';
  return problemAt(
    entry,
    ['evidence', index, 'source'],
    'said-before-published',
    `dated ${date}, and told of by "${source}", which came out ${issued}`,
    `correct one of the two dates${announced}, or cite the source that tells of it`,
  );
}
