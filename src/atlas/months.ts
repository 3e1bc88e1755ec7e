import { earliestDay, LAST_DAY, latestDay } from '../model/dates.ts';

/**
 * The month, `YYYY-MM`, from which a dated record counts: that of the last day on which it can lie, so that nothing
 * shows earlier than it is known to be. Null where it has no last day: it counts in no month.
 */
export function monthOf(date: string): string | null {
  const day = latestDay(date);
  return day === LAST_DAY ? null : day.slice(0, 7);
}

/** True where the whole date lies in one month; false for a year, or a span of several months. */
export const isOfOneMonth = (date: string): boolean => earliestDay(date).slice(0, 7) === monthOf(date);

/** True where a dated record counts by the end of a month; what carries no date never does. */
export function countsBy(month: string, date: string | undefined): boolean {
  const from = date ? monthOf(date) : null;
  return from !== null && from <= month;
}
