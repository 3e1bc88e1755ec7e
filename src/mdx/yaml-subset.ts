import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { hiddenCharacter } from './characters.ts';
import type { YamlReport } from './frontmatter.ts';

const anchorHint = 'write the value out in each place';
/** Keys with a meaning of their own in JavaScript objects; no schema has a field of such a name. */
const reservedKeys = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
]);

/**
 * Holds a YAML document against the subset entries are written in: maps with plain string keys, each once, lists, and
 * scalars of the core schema. Reports every anchor, alias, tag, merge key, directive, repeated key, infinite number, and
 * word that begins with # after a value, and every letter that is written as an escape.
 */
export function checkYamlSubset(document: Document, yaml: string, report: YamlReport): void {
  const { directives } = document;
  const ownTags = Object.keys(directives?.tags ?? {}).some((handle) => handle !== '!!');
  if (directives?.yaml.explicit === true || ownTags) {
    report(0, 'yaml-subset', 'found a YAML directive; directives are not used here', 'delete the line');
  }
  const waiting: unknown[] = [document.contents];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (!isNode(node)) continue;
    checkNode(node, report);
    if (isScalar(node)) {
      checkLetters(node, yaml, report);
      checkEnd(node, yaml, report);
    }
    if (isMap(node)) {
      checkKeys(node.items, report);
      waiting.push(...node.items.flatMap((pair) => [pair.key, pair.value]));
    } else if (isSeq(node)) waiting.push(...node.items);
  }
}

function checkNode(node: Node, report: YamlReport): void {
  const start = node.range?.[0] ?? 0;
  if (isAlias(node)) {
    report(start, 'yaml-subset', `found the alias *${node.source}; aliases are not used here`, anchorHint);
    return;
  }
  if (node.anchor !== undefined) {
    report(start, 'yaml-subset', `found the anchor &${node.anchor}; anchors are not used here`, anchorHint);
  }
  if (node.tag !== undefined) {
    report(
      start,
      'yaml-subset',
      `found the tag ${node.tag}; tags are not used here`,
      'delete the tag; quote a text',
    );
  }
  if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value)) {
    report(start, 'yaml-subset', 'found a number that is not finite', 'put a text between double quotes');
  }
  if (
    isScalar(node) &&
    typeof node.value === 'number' &&
    Number.isInteger(node.value) &&
    !Number.isSafeInteger(node.value)
  ) {
    report(
      start,
      'yaml-subset',
      'found a whole number too large to be kept exactly',
      'put it between double quotes',
    );
  }
}

const escapes = /\\(?:x..|u.{4}|U.{8}|[^])/g;
const plainEscape = /^\\[\\"/nt\n]$/;

/** An escape would let a letter pass that neither a reader of the file nor a check of its text can see. */
function checkLetters({ value, range, type }: Scalar, yaml: string, report: YamlReport): void {
  if (type !== 'QUOTE_DOUBLE' || !range) return;
  const written = yaml.slice(range[0], range[1]);
  if (!written.includes('\\')) return;
  const hidden = hiddenCharacter(String(value));
  if (hidden) {
    report(range[0], 'characters', hidden.message, hidden.hint);
    return;
  }
  const [escape] = [...written.matchAll(escapes)].find(([each]) => !plainEscape.test(each)) ?? [];
  if (escape === undefined) return;
  const message = `found the escape ${escape}; letters are written as they are`;
  report(range[0], 'yaml-subset', message, 'type the letter itself');
}

/** YAML takes ` #` for the start of a comment, and the rest of a text with a hashtag would be lost without a word. */
function checkEnd({ range }: Scalar, yaml: string, report: YamlReport): void {
  if (!range) return;
  const [comment] = /^[ \t]+#(?=[^\s#])[^\n]*/.exec(yaml.slice(range[1], range[1] + longestComment)) ?? [];
  if (comment === undefined) return;
  const at = range[1] + comment.length - comment.trimStart().length;
  const message = 'found a word that begins with #, where YAML ends the value and drops the rest of the line';
  report(
    at,
    'yaml-subset',
    message,
    'put the whole text between double quotes; a remark has a space after its #',
  );
}

const longestComment = 10_000;

function checkKeys(pairs: readonly Pair[], report: YamlReport): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key) || typeof key.value !== 'string') {
      report(
        start,
        'yaml-subset',
        'found a key that is not a plain word',
        'name the field by a word followed by a colon',
      );
    } else if (key.value === '<<') {
      report(start, 'yaml-subset', 'found a merge key; merge keys are not used here', anchorHint);
    } else if (reservedKeys.has(key.value)) {
      report(start, 'yaml-subset', `found the key ${key.value}, which no entry has`, 'delete the field');
    } else if (seen.has(key.value)) {
      report(start, 'unique-keys', `found the field ${key.value} a second time`, 'keep one of the two');
    } else seen.add(key.value);
  }
}
