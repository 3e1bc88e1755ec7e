import { latestDay, parseDate } from '../model/dates.ts';
import { type Atlas, entryOf } from './entry.ts';

/**
 * The date at which the records of a page end, as EDTF: the latest of what its sources cover or, where they do not say,
 * of when they were published. A work known by way of another, without a date of its own, ends with the other. Null
 * where no source is dated.
 * @param sources ids
 */
export function recordsEnd(atlas: Atlas, sources: Iterable<string>): string | null {
  const pending = new Set(sources);
  let end: string | null = null;
  // A set that grows while it is gone through is gone through to its new end.
  for (const id of pending) {
    const { covers, issued, through } = entryOf(atlas, 'sources', id).facts;
    const date = (covers && endOf(covers)) ?? issued;
    if (!date) {
      if (through) pending.add(through.source);
    } else if (!end || latestDay(date) > latestDay(end)) end = date;
  }
  return end;
}

/** The end of a span; a date that is none is its own; none for what has no known end. */
function endOf(covers: string): string | undefined {
  const { end, kind } = parseDate(covers);
  if (!end) return undefined;
  return kind === 'throughout' ? covers.split('/')[1] : covers;
}
