import { type Entry, readContent } from '../../src/mdx/content.ts';
import { checkProse } from '../../src/mdx/prose.ts';
import type { ParsedFile } from '../../src/mdx/frontmatter.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Check, type FileProse, keyOf, type Subject } from './check.ts';
import { placesKnown } from './places-known.ts';
import { positionsPlaced } from './positions-placed.ts';
import { proseCites } from './prose-cites.ts';
import { proseResolves } from './prose-resolves.ts';
import { referencesResolve } from './references-resolve.ts';
import { versionsKnown } from './versions-known.ts';

/** Every check, in the order in which CONTRIBUTING explains them. */
export const checks: readonly Check[] = [
  referencesResolve,
  placesKnown,
  proseResolves,
  proseCites,
  positionsPlaced,
  versionsKnown,
];

/**
 * Reads a content folder and holds it against the schemas, the allow-list of prose and every check.
 * All problems at once, in the order of the files; none where the content may be built.
 * @param root absolute path of the folder
 * @param shown how problems name it
 */
export function checkContent(root: string, shown: string): { entries: Entry[]; problems: Problem[] } {
  const { entries, problems } = readContent(root, shown);
  const prose = new Map<Entry, FileProse[]>();
  for (const entry of entries) {
    const files = [entry.file, ...Object.values(entry.translations).map(({ file }) => file)];
    prose.set(entry, files.flatMap(proseFacts));
  }
  const subject: Subject = {
    entries,
    byKey: new Map(entries.map((entry) => [keyOf(entry), entry])),
    proseOf: (entry) => prose.get(entry) ?? [],
  };
  const found = [
    ...problems,
    ...[...prose.values()].flat().flatMap((facts) => facts.problems),
    ...checks.flatMap((check) => check.run(subject)),
  ];
  return { entries, problems: found.sort(byPlace) };
}

function proseFacts({ file, body, bodyLine }: ParsedFile): FileProse[] {
  return body === null ? [] : [{ ...checkProse({ file, body, bodyLine }), file }];
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
