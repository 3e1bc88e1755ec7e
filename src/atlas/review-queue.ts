import type { Atlas, AtlasEntry } from './entry.ts';

/** An entry with the day on which its review falls due. */
export interface Review {
  entry: AtlasEntry;
  /** `YYYY-MM-DD`; due once that day has passed. */
  due: string;
}

export interface ReviewQueue {
  /** The day on which the queue is as it is, `YYYY-MM-DD`. */
  today: string;
  /** What is due, longest unreviewed first. */
  due: Review[];
  /** Everything by the month of its last review, `YYYY-MM`, oldest first. */
  months: { month: string; count: number; due: number }[];
  /** The first day after which something more falls due; none where nothing is left to. */
  next: string | undefined;
}

/**
 * Which entries are to be held against their sources again: those last reviewed more than some months ago.
 * @param today `YYYY-MM-DD`; null where the build does not know, which is then the day of the newest review
 */
export function reviewQueue(atlas: Atlas, today: string | null, months: number): ReviewQueue {
  const all = [...atlas.byKey.values()]
    .map((entry): Review => ({ entry, due: monthsAfter(entry.facts.reviewed, months) }))
    .sort(
      (a, b) => compare(a.entry.facts.reviewed, b.entry.facts.reviewed) || compare(a.entry.key, b.entry.key),
    );
  const day = today ?? all.at(-1)?.entry.facts.reviewed ?? '';
  const isDue = ({ due }: Review): boolean => due < day;
  const byMonth = Map.groupBy(all, ({ entry }) => entry.facts.reviewed.slice(0, 7));
  return {
    today: day,
    due: all.filter(isDue),
    months: [...byMonth].map(([month, reviews]) => ({
      month,
      count: reviews.length,
      due: reviews.filter(isDue).length,
    })),
    next: all.find((review) => !isDue(review))?.due,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same day some months later, or the last day of that month where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
