import type { Rule } from './rules.ts';

/**
 * One thing wrong with a file of `content/`, told so that a person can mend it.
 * Found by `src/mdx` (reading, schema, allow-list) and by `scripts/checks`; printed by the check command and the build.
 */
export interface Problem {
  /** Path as a contributor would type it, e.g. `content/issues/net-neutrality.mdx`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** Name of the broken rule, an anchor in CONTRIBUTING. */
  rule: Rule;
  /** What was found, and what is allowed. */
  message: string;
  /** The fix, or the nearest suggestion. */
  hint?: string;
  /** What a program may change by itself, because there is one way to mend it and no fact depends on it. */
  fix?: Fix;
}

/** Text to be put in the place of what stands there; both lie on one line. */
export interface Fix {
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 units. */
  column: number;
  found: string;
  put: string;
}
