import type { Spread, Typing } from './keystrokes.ts';
import type { Weight } from './search-bytes.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} KB`;

/** What was fetched up to each answer, one line each. */
export const weightLines = (bytes: Record<string, Weight>): string[] =>
  Object.entries(bytes).map(
    ([name, { brotli, gzip }]) => `  ${name.padEnd(28)}${kilobytes(brotli)} (${kilobytes(gzip)})`,
  );

/** How long letters kept a page busy. */
export const busy = ({ letters, letter, all }: Typing): string =>
  `${inWords(letter)}; with the answer of the texts ${inWords(all)} (${String(letters)} letters)`;

const inWords = ({ p50, p95, most }: Spread): string =>
  `p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, at most ${most.toFixed(1)} ms`;
