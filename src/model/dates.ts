import edtf from 'edtf';

/**
 * Dates with the precision that the source gives, as quoted strings in a profile of EDTF
 * (Library of Congress, Extended Date/Time Format, 2019, levels 0–2):
 *
 * - `2021`, `2021-04`, `2021-04-15`: some time in that year or month, or that day; `~` after it: approximately;
 * - `2018/2019`, `2018/..`: throughout, or from then on;
 * - `[2018..2019]`, `[..2013]`, `[2013..]`: some time within, no later than, no earlier than.
 *
 * Nothing here knows a time zone or the clock: a day is a string `YYYY-MM-DD`, and days compare as strings.
 */
export interface AtlasDate {
  /** As written. */
  text: string;
  /** `point` some time within the bounds; `throughout` all the time between them. */
  kind: 'point' | 'throughout' | 'within';
  start: DatePart | null;
  end: DatePart | null;
}

export interface DatePart {
  year: number;
  /** 1–12, absent when the source gives none. */
  month?: number;
  day?: number;
  approximate: boolean;
  /** First and last possible day, `YYYY-MM-DD`. */
  earliest: string;
  latest: string;
}

const PART = /^\d{4}(-\d{2}(-\d{2})?)?~?$/;
const WITHIN = /^\[(.*)\.\.(.*)\]$/;

/** Sorts before every day and after every day: the open ends. */
export const FIRST_DAY = '0000-00-00';
export const LAST_DAY = '9999-99-99';

const parsed = new Map<string, AtlasDate>();

/**
 * Parses a date; throws a `RangeError` that says what is allowed. The same text gives the same frozen object: the
 * parser takes a third of a millisecond, and sorting a list asks for each date many times.
 */
export function parseDate(text: string): AtlasDate {
  let date = parsed.get(text);
  if (!date) parsed.set(text, (date = Object.freeze(readDate(text))));
  return date;
}

function readDate(text: string): AtlasDate {
  const within = WITHIN.exec(text);
  if (within) return bounded(text, 'within', within[1] ?? '', within[2] ?? '', '');
  const slash = text.split('/');
  if (slash.length === 2) return bounded(text, 'throughout', slash[0] ?? '', slash[1] ?? '', '..');
  const part = parsePart(text);
  return { text, kind: 'point', start: part, end: part };
}

function bounded(
  text: string,
  kind: 'within' | 'throughout',
  from: string,
  to: string,
  open: string,
): AtlasDate {
  const start = from === open ? null : parsePart(from);
  const end = to === open ? null : parsePart(to);
  if (!start && !end) throw new RangeError(`"${text}" has no bound`);
  if (start && end && start.earliest > end.latest) throw new RangeError(`"${text}" ends before it starts`);
  return { text, kind, start, end };
}

function parsePart(text: string): DatePart {
  if (!PART.test(text)) {
    throw new RangeError(
      `"${text}" is not a date: expected "2021", "2021-04", "2021-04-15", "2021-04~", "2018/2019" or "[2018..2019]"`,
    );
  }
  const { earliest, latest } = extent(text);
  const [year = 0, month, day] = written(text).split('-').map(Number);
  return {
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    approximate: text.endsWith('~'),
    earliest,
    latest,
  };
}

/**
 * First and last day of a part. EDTF also knows months 21 to 41 (seasons, quarters), and the parser carries 29 February
 * of a common year over to March: what does not begin as it is written is refused.
 */
function extent(text: string): { earliest: string; latest: string } {
  const known = plainExtent(text);
  if (known) return known;
  try {
    const { min, max } = edtf(text);
    if (isoDay(min).startsWith(written(text))) return { earliest: isoDay(min), latest: isoDay(max) };
  } catch {
    // The parser says only where it stopped reading; the sentence below tells a contributor more.
  }
  throw new RangeError(`"${text}" does not exist in the calendar`);
}

/**
 * The same for what needs no parser, a day, month or year of four digits: the parser takes a third of a millisecond,
 * and an atlas has thousands of days. Null for anything else, also for a day that is in no calendar.
 */
function plainExtent(text: string): { earliest: string; latest: string } | null {
  const [, year = '', month, day] = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (year === '') return null;
  if (month === undefined) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (month < '01' || month > '12') return null;
  const last = String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  if (day === undefined) return { earliest: `${text}-01`, latest: `${text}-${last}` };
  return day >= '01' && day <= last ? { earliest: text, latest: text } : null;
}

const written = (text: string): string => text.replace('~', '');
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** First day on which the date can lie, `YYYY-MM-DD`; `FIRST_DAY` when open. */
export function earliestDay(text: string): string {
  return parseDate(text).start?.earliest ?? FIRST_DAY;
}

/**
 * Last day on which the date can lie, `YYYY-MM-DD`; `LAST_DAY` when open.
 * Views "as of" a day admit a record from here on, so that nothing shows earlier than it is known to be.
 */
export function latestDay(text: string): string {
  return parseDate(text).end?.latest ?? LAST_DAY;
}

/**
 * Order of a list: earliest possible day, then the more precise first; what is only known to be no later than a day
 * stands at that day. Returns what `Array.sort` wants.
 */
export function compareDates(a: string, b: string): number {
  return compareText(sortDay(a), sortDay(b)) || compareText(latestDay(a), latestDay(b));
}

/** The day by which a date is put in order, `YYYY-MM-DD`. */
export function sortDay(text: string): string {
  const { start, end } = parseDate(text);
  return start?.earliest ?? end?.latest ?? FIRST_DAY;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** True where a span ends before it starts; false where a bound is absent, or no date (which its own field tells). */
export function isReversed(from: string | undefined, to: string | undefined): boolean {
  if (!from || !to) return false;
  try {
    return earliestDay(from) > latestDay(to);
  } catch {
    return false;
  }
}

/** True where the day lies within the date's bounds; an absent bound is open. */
export function covers(from: string | undefined, to: string | undefined, date: string): boolean {
  const startsInTime = !from || earliestDay(from) <= latestDay(date);
  const endsInTime = !to || latestDay(to) >= earliestDay(date);
  return startsInTime && endsInTime;
}
