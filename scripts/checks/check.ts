import type { Entry } from '../../src/mdx/content.ts';
import type { ProseFacts } from '../../src/mdx/prose.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Path } from '../../src/model/walk.ts';

/** A content folder as the checks see it: valid entries, and what their prose holds. */
export interface Subject {
  entries: readonly Entry[];
  /** By `collection/id`. */
  byKey: ReadonlyMap<string, Entry>;
  /** What was found in the prose of an entry, translations included. */
  proseOf(entry: Entry): readonly FileProse[];
}

/** What was found in the prose of one file. */
export type FileProse = ProseFacts & { file: string };

/** One thing that must be true of the content. Its name is an anchor in CONTRIBUTING. */
export interface Check {
  name: string;
  /** What must be true, in one sentence. */
  description: string;
  run(subject: Subject): Problem[];
}

/** A problem at a field of an entry's frontmatter. */
export function problemAt(entry: Entry, path: Path, rule: string, message: string, hint?: string): Problem {
  return {
    file: entry.file.file,
    ...entry.file.locate([...entry.prefix, ...path]),
    rule,
    message,
    ...(hint ? { hint } : {}),
  };
}

export const keyOf = (entry: Entry): string => `${entry.collection}/${entry.id}`;
