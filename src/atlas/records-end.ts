import { latestDay } from '../model/dates.ts';
import { entryOf, type Atlas } from './entry.ts';

/**
 * The date at which the records of a page end: the latest of what its sources cover or, where they do not say, of
 * when they were published. Null where no source is dated.
 */
export function recordsEnd(atlas: Atlas, sources: Iterable<string>): string | null {
  let end: string | null = null;
  for (const id of sources) {
    const { covers, issued, through } = entryOf(atlas, 'sources', id).facts;
    const date =
      covers?.split('/').at(-1) ?? issued ?? (through ? recordsEnd(atlas, [through.source]) : null);
    if (date && (!end || latestDay(date) > latestDay(end))) end = date;
  }
  return end;
}
