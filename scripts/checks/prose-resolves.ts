import { anchorAmong } from '../../src/mdx/headings.ts';
import { suggestion } from '../../src/model/explain.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type CollectionName, collectionNames } from '../../src/model/vocabulary.ts';
import { type Check, type FileProse, isThere, type Subject } from './check.ts';

/** Links, citations, terms and figures in prose lead somewhere. */
export const proseResolves: Check = {
  name: 'prose-resolves',
  description: 'Every link, citation, term and figure in prose leads to an entry.',
  run: (subject) => {
    const targets = linkTargets(subject);
    return subject.prose.flatMap((prose) => [
      ...deadLinks(prose, targets, subject),
      ...unknown(
        prose,
        'source',
        'sources',
        prose.citations.map(({ source, ...at }) => ({ ...at, id: source })),
        subject,
      ),
      ...unknown(prose, 'term', 'glossary', prose.terms, subject),
      ...unknown(prose, 'figure', 'figures', prose.figures, subject),
    ]);
  },
};

interface Place {
  line: number;
  column: number;
}

const paged: readonly string[] = collectionNames;

/** The files of entries that have a page, each with the ids of the headings on it. */
function linkTargets({ entries, proseOf }: Subject): Map<string, Set<string>> {
  const targets = new Map<string, Set<string>>();
  for (const entry of entries) {
    if (!paged.includes(entry.collection) || entry.prefix.length > 0) continue;
    targets.set(
      entry.path,
      new Set(proseOf(entry).flatMap(({ headings }) => headings.map(({ slug }) => slug))),
    );
  }
  return targets;
}

function deadLinks(
  { file, links }: FileProse,
  targets: Map<string, Set<string>>,
  subject: Subject,
): Problem[] {
  return links.flatMap(({ target, fragment, ...at }) => {
    if (target === '') return [];
    const anchors = targets.get(target);
    if (!anchors) {
      const [collection = '', ...id] = target.replace(/\.(mdx|yaml)$/, '').split('/');
      return subject.refused.has(`${collection}/${id.join('/')}`)
        ? []
        : [missing(file, at, `no entry lies in "${target}"`, suggestion(target, [...targets.keys()]).hint)];
    }
    return fragment === undefined || anchorAmong(anchors, fragment) === fragment
      ? []
      : [
          missing(
            file,
            at,
            `"${target}" has no heading "#${fragment}"`,
            suggestion(fragment, [...anchors]).hint ?? 'link to the entry without #, or to a heading it has',
          ),
        ];
  });
}

function unknown(
  { file }: FileProse,
  kind: string,
  collection: CollectionName,
  items: readonly (Place & { id: string })[],
  subject: Subject,
): Problem[] {
  return items
    .filter(({ id }) => !isThere(subject, collection, id))
    .map(({ id, ...at }) => {
      const known = subject.entries
        .filter((entry) => entry.collection === collection)
        .map((entry) => entry.id);
      return missing(file, at, `no ${kind} "${id}"`, suggestion(id, known).hint);
    });
}

const missing = (
  file: string,
  { line, column }: Place,
  message: string,
  hint = 'write that entry first, or correct the name',
): Problem => ({ file, line, column, rule: 'prose-resolves', message, hint });
