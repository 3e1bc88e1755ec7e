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
  rule: string;
  /** What was found, and what is allowed. */
  message: string;
  /** The fix, or the nearest suggestion. */
  hint?: string;
}
