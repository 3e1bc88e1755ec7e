import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Rule } from './rules.ts';
import type { Path } from './walk.ts';

/** What is wrong with one field, in words, before it has a place in a file. */
export interface Finding {
  path: Path;
  rule: Rule;
  message: string;
  hint?: string;
  /** What the key or the value could be replaced by, where that needs no judgement. */
  replace?: { part: 'key' | 'value'; put: string } | { part: 'quotes' };
}

/**
 * Turns what Zod found into sentences with a fix: the nearest suggestion, or what the field is for.
 * `known` gives the names of the fields beside an unknown one, `meaning` what the field at a path is for.
 */
export function explain(
  issue: z.core.$ZodIssue,
  known: (path: Path) => readonly string[],
  meaning?: (path: Path) => string,
): Finding[] {
  const path = issue.path as Path;
  const at = path.length === 0 ? 'the entry' : path.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], key, known(path)));
  }
  const field = String(path.at(-1) ?? 'it');
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const missing = issue.input === undefined;
    const found = typeof issue.input === 'string' ? issue.input : undefined;
    return [
      {
        path,
        rule: missing ? 'required-fields' : 'allowed-values',
        message: `${at}: ${missing ? 'missing' : `found ${shown(issue.input)}`}; expected one of ${values.join(', ')}`,
        hint: suggestion(found, values).hint ?? (missing ? `add ${field}` : 'write one of these'),
        ...replacement('value', slipOf(found, values)),
      },
    ];
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ path, rule: 'required-fields', message: `${at}: missing`, hint: `add ${field}` }];
  }
  const found =
    issue.input === undefined || typeof issue.input === 'object' ? '' : ` (found ${shown(issue.input)})`;
  return [
    {
      path,
      rule: ruleOf(issue) ?? 'valid-fields',
      message: `${at}: ${plain(issue.message)}${found}`,
      ...(meaning ? { hint: `correct ${field}: ${meaning(path)}` } : {}),
      ...(isUnquoted(issue) && { replace: { part: 'quotes' } as const }),
    },
  ];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Finding {
  return {
    path,
    rule: 'known-fields',
    message: `unknown field "${key}"; expected one of ${known.join(', ')}`,
    hint: suggestion(key, known).hint ?? 'delete it, or use one of these',
    ...replacement('key', slipOf(key, known)),
  };
}

/** YAML takes `2021` for a number and `yes` for a word: quotes make it the text that was meant. */
const isUnquoted = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' &&
  issue.expected === 'string' &&
  (typeof issue.input === 'number' || typeof issue.input === 'boolean');

/** A rule over several fields may have a name of its own; the model gives it as a parameter. */
function ruleOf(issue: z.core.$ZodIssue): Finding['rule'] | undefined {
  return issue.code === 'custom' ? (issue.params as { rule?: Finding['rule'] } | undefined)?.rule : undefined;
}

const replacement = (part: 'key' | 'value', put: string | undefined): Pick<Finding, 'replace'> =>
  put === undefined ? {} : { replace: { part, put } };

/**
 * The value that was meant where nothing else can have been: it is one slip of the hand away (two in longer words),
 * and no other is as near.
 */
export function slipOf(found: string | undefined, values: readonly string[]): string | undefined {
  if (!found || found.length < 4) return undefined;
  const most = found.length < 7 ? 1 : 2;
  let near: string | undefined;
  let least = most + 1;
  for (const value of values) {
    if (Math.abs(value.length - found.length) > most) continue;
    const steps = distance(found, value);
    if (steps < least) [near, least] = [value, steps];
    else if (steps === least) near = undefined;
  }
  return near;
}

/** The nearest of the values, if any is near enough to be what was meant. */
export function suggestion(found: string | undefined, values: readonly string[]): { hint?: string } {
  if (!found || values.length === 0) return {};
  const near = closest(found, values);
  const steps = distance(found, near);
  const enough = steps < found.length && steps <= Math.max(2, Math.floor(found.length / 3));
  return enough ? { hint: `did you mean "${near}"?` } : {};
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);
const plain = (message: string): string => message.replace(/^Invalid input: /, '');
