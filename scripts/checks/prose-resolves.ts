import type { Entry } from '../../src/mdx/content.ts';
import { suggestion } from '../../src/model/explain.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Check, Subject } from './check.ts';

/** Links, citations, terms and figures in prose lead somewhere. */
export const proseResolves: Check = {
  name: 'prose-resolves',
  description: 'Every link, citation, term and figure in prose names an entry that exists.',
  run: (subject) => subject.entries.flatMap((entry) => inProse(entry, subject)),
};

function inProse(entry: Entry, subject: Subject): Problem[] {
  const paths = new Set(subject.entries.map(({ path }) => path));
  return subject.proseOf(entry).flatMap((facts) => {
    const missing = (kind: string, id: string, known: Iterable<string>, at: { line: number; column: number }): Problem => ({
      file: facts.file,
      line: at.line,
      column: at.column,
      rule: 'prose-resolves',
      message: `no ${kind} "${id}"`,
      hint: suggestion(id, [...known]).hint ?? 'write that entry first, or correct the name',
    });
    const named = (collection: string, kind: string, items: readonly { id: string; line: number; column: number }[]) =>
      items
        .filter(({ id }) => !subject.byKey.has(`${collection}/${id}`))
        .map((item) => missing(kind, item.id, idsIn(subject, collection), item));
    return [
      ...facts.links
        .filter(({ target }) => target !== '' && !paths.has(target))
        .map((link) => missing('file', link.target, paths, link)),
      ...named('sources', 'source', facts.citations.map(({ source, ...at }) => ({ ...at, id: source }))),
      ...named('glossary', 'term', facts.terms),
      ...named('figures', 'figure', facts.figures),
    ];
  });
}

const idsIn = ({ entries }: Subject, collection: string): string[] =>
  entries.filter((entry) => entry.collection === collection).map(({ id }) => id);
