import { type Judged, type Kind, kinds } from './queries.ts';

/** What came of one query: the pages found, best first. */
export interface Outcome {
  query: Judged;
  found: readonly string[];
}

/** The figures of some queries; shares of 1. */
export interface Figures {
  count: number;
  /** A right page is first. */
  at1: number;
  /** A right page is among the first five. */
  at5: number;
  /** Mean of 1 ÷ the place of the first right page. */
  mrr: number;
}

/** Places that are looked at. */
export const depth = 10;

/** Place of the first right page, from 1; null where it is not among those looked at. Off topic, nothing is right. */
export function placeOf({ query, found }: Outcome): number | null {
  if (query.accept.size === 0) return found.length === 0 ? 1 : null;
  const place = found.slice(0, depth).findIndex((page) => query.accept.has(page));
  return place < 0 ? null : place + 1;
}

export function figures(outcomes: readonly Outcome[]): Figures {
  const places = outcomes.map(placeOf);
  const share = (fits: (place: number) => boolean): number =>
    places.filter((place) => place !== null && fits(place)).length / places.length;
  return {
    count: outcomes.length,
    at1: share((place) => place === 1),
    at5: share((place) => place <= 5),
    mrr: places.reduce((sum: number, place) => sum + (place === null ? 0 : 1 / place), 0) / places.length,
  };
}

/** Queries that have an answer. */
export const onTopic = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.filter(({ query }) => query.kind !== 'off-topic');

export const ofKind = (outcomes: readonly Outcome[], kind: Kind): Outcome[] =>
  outcomes.filter(({ query }) => query.kind === kind);

/** The figures by kind and language, and every miss, to be read by people. */
export function report(outcomes: readonly Outcome[]): string {
  const row = (name: string, of: readonly Outcome[]): string => {
    const { count, at1, at5, mrr } = figures(of);
    const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
    return `${name.padEnd(18)}${String(count).padStart(4)}${percent(at1)}${percent(at5)}  ${mrr.toFixed(3)}`;
  };
  const answerable = onTopic(outcomes);
  const locales = [...new Set(answerable.map(({ query }) => query.locale))];
  return [
    `${'kind'.padEnd(18)}   n    @1    @5    MRR`,
    ...kinds
      .filter((kind) => ofKind(outcomes, kind).length > 0)
      .map((kind) => row(kind, ofKind(outcomes, kind))),
    ...locales.map((locale) =>
      row(
        locale,
        answerable.filter(({ query }) => query.locale === locale),
      ),
    ),
    row('on topic', answerable),
    ...outcomes.filter((outcome) => placeOf(outcome) !== 1).map(miss),
  ].join('\n');
}

function miss(outcome: Outcome): string {
  const { query, found } = outcome;
  const place = placeOf(outcome);
  const wanted = query.accept.size === 0 ? 'nothing' : [...query.accept].slice(0, 3).join(' or ');
  return `${place === null ? 'missed' : `at ${String(place)}`}: ${query.locale} ${query.kind} "${query.query}": wanted ${wanted}, got ${found.slice(0, 3).join(', ') || 'nothing'}`;
}
