import type { Problem } from '../model/problem.ts';

/**
 * Stand-ins that `mask.ts` puts for braces, tag openers and the first letter of `import` and `export`.
 * They are refused in authors' texts, so one found after parsing is always ours.
 */
export const standIn = {
  open: '\u2E28',
  close: '\u2E29',
  escapedOpen: '\u2E26',
  escapedClose: '\u2E27',
  tag: '\u2E22',
  dead: '\u2E23',
  import: '\uE000',
  export: '\uE001',
} as const;

interface Refused {
  pattern: string;
  what: string;
  hint: string;
}

const refused: readonly Refused[] = [
  {
    pattern: '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F',
    what: 'a control character',
    hint: 'delete it; it usually comes from copying out of a PDF',
  },
  {
    pattern: '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069',
    what: 'an invisible character that changes the direction of the text',
    hint: 'delete it; it can make text read otherwise than it is stored (see Trojan Source, CVE-2021-42574)',
  },
  {
    pattern:
      '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\u2800\\u3164\\uFE00-\\uFE0F\\uFEFF\\uFFA0\\uFFF0-\\uFFF8\\u{1BCA0}-\\u{1BCA3}\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}',
    what: 'an invisible character',
    hint: 'delete it; save the file as UTF-8 without a byte order mark',
  },
  {
    pattern: '\\u2028\\u2029',
    what: 'a Unicode line separator',
    hint: 'use an ordinary line break',
  },
  {
    pattern: '\\uFFFD\\uFFF9-\\uFFFB\\uFDD0-\\uFDEF\\uFFFE\\uFFFF',
    what: 'a replacement character or one without meaning',
    hint: 'type the letter that was lost when the text was copied',
  },
  {
    pattern: '\\uD800-\\uDFFF',
    what: 'half a character',
    hint: 'type the character again and save the file as UTF-8',
  },
  {
    pattern: '\\uE000-\\uF8FF\\u{F0000}-\\u{10FFFF}',
    what: 'a private-use character',
    hint: 'type the character it stood for; only one font knew it',
  },
  {
    pattern: '\\u2E22\\u2E23\\u2E26-\\u2E29',
    what: 'a rare bracket that is kept for the site itself',
    hint: 'use ordinary brackets',
  },
];

const anyRefused = new RegExp(`[${refused.map((one) => one.pattern).join('')}]`, 'gu');
/** What nearly every text is made of: looked at first, being ten times faster than the list of the refused. */
const ordinary = /^[\t\n\x20-\x7E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u20AC]*$/;
const matchers = refused.map((one) => ({ ...one, matcher: new RegExp(`[${one.pattern}]`, 'u') }));

const kept = new Set<string>(Object.values(standIn));

/**
 * The first refused character in a parsed value, where a character reference such as `&#x202E;` may have put it.
 * Stand-ins are passed over. Null when there is none.
 */
export function hiddenCharacter(value: string): { message: string; hint: string } | null {
  if (ordinary.test(value)) return null;
  for (const [char] of value.matchAll(anyRefused)) {
    if (!kept.has(char)) return explain(char);
  }
  return null;
}

function explain(char: string): { message: string; hint: string } {
  const kind = matchers.find((one) => one.matcher.test(char));
  const code = char.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  const what = kind?.what ?? 'a character';
  return {
    message: `found ${what} (U+${code}); texts hold visible characters, spaces and line breaks only`,
    hint: kind?.hint ?? 'delete it',
  };
}

/** Problems told per file; a file full of rubbish needs no thousand lines to say so. */
const told = 20;

/**
 * Finds characters that no text of ours needs: controls, bidirectional and zero-width ones, private-use ones and the
 * few kept as stand-ins. `firstLine` is the 1-based line of the file on which `text` starts.
 */
export function checkCharacters(text: string, file: string, firstLine = 1): Problem[] {
  if (ordinary.test(text)) return [];
  const problems: Problem[] = [];
  let line = firstLine;
  let lineStart = 0;
  let scanned = 0;
  for (const match of text.matchAll(anyRefused)) {
    if (problems.length === told) break;
    for (let next = text.indexOf('\n', scanned); next !== -1 && next < match.index;) {
      line += 1;
      lineStart = next + 1;
      next = text.indexOf('\n', lineStart);
    }
    scanned = lineStart;
    problems.push({
      file,
      line,
      column: match.index - lineStart + 1,
      rule: 'characters',
      ...explain(match[0]),
    });
  }
  return problems;
}
