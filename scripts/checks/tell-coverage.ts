import type { Coverage } from './coverage.ts';

/** What the content holds, as text in columns. */
export function tellCoverage({ collections, attributions, sources }: Coverage): string {
  return [
    'collection      entries  citations  per entry  paragraphs without a citation',
    ...collections.map(({ name, entries, citations, uncitedParagraphs }) =>
      [
        name.padEnd(14),
        number(entries, 8),
        number(citations, 10),
        (entries > 0 ? (citations / entries).toFixed(1) : '–').padStart(10),
        number(uncitedParagraphs, 30),
      ].join(' '),
    ),
    '',
    'positions by attribution',
    ...attributions.map(({ attribution, positions }) => `${attribution.padEnd(14)} ${number(positions, 8)}`),
    '',
    'sources by number of uses',
    ...sources.flatMap(({ id, uses, places, uncited }) => [
      `${number(uses, 6)}  ${id}: ${String(places - uncited.length)} of ${String(places)} places cited`,
      ...uncited.map(({ place, why }) => `          not cited: ${place}: ${why ?? 'NO REASON GIVEN'}`),
    ]),
  ].join('\n');
}

const number = (value: number, width: number): string => String(value).padStart(width);
