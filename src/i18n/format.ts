import { type AtlasDate, type DatePart, parseDate } from '../model/dates.ts';
import type { Point } from '../model/figure.ts';
import type { Bound } from '../model/vocabulary.ts';
import { type Locale, site } from '../site.ts';
import { fill, words } from './index.ts';

/**
 * A date in words with the precision it has: "15 April 2021", "April 2021", "2021", "about 2013", "by June 2021".
 * @param text EDTF, as `parseDate` reads it
 */
export function dateInWords(text: string, locale: Locale): string {
  const key = `${locale} ${text}`;
  let known = datesInWords.get(key);
  if (known === undefined) datesInWords.set(key, (known = sayDate(text, locale)));
  return known;
}

/** Pages say the same few thousand dates again and again. */
const datesInWords = new Map<string, string>();

function sayDate(text: string, locale: Locale): string {
  const { dates } = words(locale);
  const date = parseDate(text);
  if (date.kind === 'point' && date.start) return partInWords(date.start, locale);
  const start = date.start ? partInWords(date.start, locale) : '';
  const end = date.end ? partInWords(date.end, locale) : '';
  return fill(dates[rangeKind(date)], { start, end });
}

function rangeKind({
  kind,
  start,
  end,
}: AtlasDate): 'throughout' | 'from' | 'until' | 'within' | 'notBefore' | 'notAfter' {
  if (kind === 'throughout') return start ? (end ? 'throughout' : 'from') : 'until';
  return start ? (end ? 'within' : 'notBefore') : 'notAfter';
}

function partInWords(part: DatePart, locale: Locale): string {
  const day = new Date(Date.UTC(part.year, (part.month ?? 1) - 1, part.day ?? 1));
  const inWords = formatter(locale, part.month !== undefined, part.day !== undefined).format(day);
  return part.approximate ? fill(words(locale).dates.approximate, { date: inWords }) : inWords;
}

/** English as in "15 April 2021" and "a, b and c": the plain tag would put the month first and a comma before "and". */
const wordsTag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : site.tags[locale]);

const formatters = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<Locale, Intl.NumberFormat>();
const lists = new Map<Locale, Intl.ListFormat>();

/** A formatter for each language, made once: to make one takes as long as to use it fifty times. */
function made<Formatter>(of: Map<Locale, Formatter>, locale: Locale, make: () => Formatter): Formatter {
  let formatter = of.get(locale);
  if (!formatter) of.set(locale, (formatter = make()));
  return formatter;
}

/** Day before month in both languages; always UTC, so that no time zone moves a day. */
function formatter(locale: Locale, month: boolean, day: boolean): Intl.DateTimeFormat {
  const key = `${locale}${month}${day}`;
  const known = formatters.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(wordsTag(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  });
  formatters.set(key, format);
  return format;
}

/** The machine-readable form for `<time datetime>`: only a single day, month or year has one (HTML, "valid date string"). */
export function dateTimeAttribute(text: string): string | undefined {
  return parseDate(text).kind === 'point' ? text.replace('~', '') : undefined;
}

/** A number with the separators of the language. */
export const numberInWords = (value: number, locale: Locale): string =>
  made(numbers, locale, () => new Intl.NumberFormat(site.tags[locale], { maximumFractionDigits: 10 })).format(
    value,
  );

/** A round number in short, for the marks of an axis: "200M". */
export const compactNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(site.tags[locale], { notation: 'compact' }).format(value);

/** The size of a file: "91 bytes", "412 kB" of 1,000 bytes each, "1.2 MB". */
export function sizeInWords(bytes: number, locale: Locale): string {
  const [value, unit, unitDisplay] =
    bytes < 1e3
      ? ([bytes, 'byte', 'long'] as const)
      : bytes < 1e6
        ? ([bytes / 1e3, 'kilobyte', 'short'] as const)
        : ([bytes / 1e6, 'megabyte', 'short'] as const);
  const format = { style: 'unit', unit, unitDisplay, maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(site.tags[locale], format).format(value);
}

/** A number with how it stands to the true one: "nearly 20". */
export const boundedNumber = (value: number, bound: Bound, locale: Locale): string =>
  fill(words(locale).bounds[bound], { number: numberInWords(value, locale) });

/** A point's number in words, without its unit: "nearly 20", "2.5 to 5". */
export function pointInWords(point: Point, locale: Locale): string {
  if (!point.range) return boundedNumber(point.value ?? Number.NaN, point.bound, locale);
  const [low, high] = point.range.map((number) => numberInWords(number, locale));
  return fill(words(locale).figure.range, { low: low ?? '', high: high ?? '' });
}

/** The name of a language, by its BCP 47 tag: "Mexican Spanish". */
export const languageInWords = (tag: string, locale: Locale): string =>
  new Intl.DisplayNames(site.tags[locale], { type: 'language' }).of(tag) ?? tag;

/** "a, b and c" in the language. */
export const listInWords = (items: readonly string[], locale: Locale): string =>
  made(lists, locale, () => new Intl.ListFormat(wordsTag(locale), { type: 'conjunction' })).format(items);

/** Order of words in the language, for lists. */
export function collator(locale: Locale): (a: string, b: string) => number {
  const { compare } = new Intl.Collator(site.tags[locale], { numeric: true });
  return compare;
}

/** The initials of the twelve months, as calendars head their columns. */
export const monthLetters = (locale: Locale): string[] => {
  const format = new Intl.DateTimeFormat(site.tags[locale], { timeZone: 'UTC', month: 'narrow' });
  return Array.from({ length: 12 }, (_, month) => format.format(new Date(Date.UTC(2001, month))));
};
