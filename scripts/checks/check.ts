import type { Content, Entry } from '../../src/mdx/content.ts';
import type { ParsedFile } from '../../src/mdx/frontmatter.ts';
import type { ProseFacts } from '../../src/mdx/prose.ts';
import type { Fix, Problem } from '../../src/model/problem.ts';
import type { Rule } from '../../src/model/rules.ts';
import type { Path } from '../../src/model/walk.ts';
import type { TermChoice } from './pairs/terminology.ts';

/** A content folder as the checks see it: valid entries, and what the prose of all files holds. */
export interface Subject extends Pick<Content, 'entries' | 'refused'> {
  /** Every file as text, also where its facts are not valid. */
  files: readonly ParsedFile[];
  /** By `collection/id`. */
  byKey: ReadonlyMap<string, Entry>;
  /** Also that of files whose facts are not valid. */
  prose: readonly FileProse[];
  /** What was found in the prose of an entry, translations included. */
  proseOf(entry: Entry): readonly FileProse[];
  /** What a translation calls a thing; empty where the folder lists no terms. */
  terminology: readonly TermChoice[];
  /** The last day that any record can carry, `YYYY-MM-DD`; null where nothing says what day it is. */
  today: string | null;
}

/** True for an entry that exists, or whose file is there and is told of for another reason. */
export function isThere({ byKey, refused }: Subject, collection: string, id: string): boolean {
  const key = `${collection}/${id}`;
  return byKey.has(key) || refused.has(key) || refused.has(collection);
}

/** What was found in the prose of one file. */
export type FileProse = ProseFacts & { file: string };

/** One thing that must be true of the content. Its name is an anchor in CONTRIBUTING. */
export interface Check {
  name: Rule;
  /** What must be true, in one sentence. */
  description: string;
  /** True where what it finds is worth knowing and no mistake. */
  notice?: true;
  run(subject: Subject): Problem[];
}

/** A problem at a field of the frontmatter of an entry, or of its translation. */
export function problemAt(
  { file, prefix }: Pick<Entry, 'file' | 'prefix'>,
  path: Path,
  rule: Rule,
  message: string,
  hint?: string,
): Problem {
  return {
    file: file.file,
    ...file.locate([...prefix, ...path]),
    rule,
    message,
    ...(hint ? { hint } : {}),
  };
}

/** Puts another text in the place of a value of the frontmatter; nothing where it is not written on one line. */
export function fixAt(
  { file, prefix }: Pick<Entry, 'file' | 'prefix'>,
  path: Path,
  put: string | undefined,
): { fix?: Fix } {
  const written = put === undefined ? null : file.written([...prefix, ...path]);
  if (!written || put === undefined) return {};
  return { fix: { line: written.line, column: written.column, found: written.text, put } };
}

/** A value as it is written on one line of YAML: quoted where it would be read as something else. */
export const yamlText = (value: string): string =>
  /^[\p{L}\p{N}][^:#\n]*$/u.test(value) &&
  !/^[\d.+-]+$|^(?:true|false|null)$/i.test(value) &&
  value.trim() === value
    ? value
    : JSON.stringify(value);

export const keyOf = (entry: Entry): string => `${entry.collection}/${entry.id}`;
