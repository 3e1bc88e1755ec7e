import { standIn } from './characters.ts';
import type { Surroundings, Walk } from './facts.ts';
import { holdsExpression } from './mask.ts';
import { problemsTold } from './problem-list.ts';

const expressions = new RegExp(
  `${standIn.open}[^${standIn.open}${standIn.close}]*${standIn.close}?|${standIn.close}`,
  'g',
);
const hint = 'write \\{ for a brace, or put code between backticks';
const longest = 40;

interface Span {
  position?: { start: { line: number; column: number }; end: { line: number; column: number } } | undefined;
}

/** Reports each expression in a node of running text at its own place; `here` serves where the node has none. */
export function reportExpressions(
  node: object,
  { place }: Surroundings,
  { findings, lines, offset }: Walk,
): void {
  const found = spansOf(node as Span, lines)
    .filter(({ text }) => holdsExpression(text))
    .slice(0, problemsTold)
    .flatMap(({ text, line, column }) =>
      [...text.matchAll(expressions)].slice(0, problemsTold).map((match) => ({
        text: match[0].replaceAll(standIn.open, '{').replaceAll(standIn.close, '}'),
        line: line + offset,
        column: column + [...text.slice(0, match.index)].length,
      })),
    );
  for (const { text, ...at } of found.length > 0 ? found : [{ text: '{', ...place }]) {
    const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
    const message = `found ${shown}, which MDX reads as an expression; entries are data and compute nothing`;
    findings.report(at, 'no-expressions', message, hint);
  }
}

/** The lines of source a node covers, cut to its columns (counted by code point, as the parser does). */
function spansOf({ position }: Span, lines: readonly string[]) {
  if (!position) return [];
  const { start, end } = position;
  return lines.slice(start.line - 1, end.line).map((line, index) => {
    const from = index === 0 ? start.column - 1 : 0;
    const to = start.line + index === end.line ? end.column - 1 : undefined;
    return { text: [...line].slice(from, to).join(''), line: start.line + index, column: from + 1 };
  });
}
