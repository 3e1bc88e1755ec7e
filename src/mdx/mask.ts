import { standIn } from './characters.ts';

const backslash = '\\';
const braces = /[{}]/g;
const esmLine = /^(?:import|export)(?![\w-])/gm;
const standIns = new RegExp(`[${Object.values(standIn).join('')}]`);
const everyStandIn = new RegExp(`[${Object.values(standIn).join('')}]`, 'g');

/**
 * Puts a stand-in of the same length for every brace, and for the first letter of a line that starts with `import` or
 * `export`. The MDX parser so never meets an expression or a module statement: its JavaScript parser, which ends the
 * process on 10,000 nested brackets, cannot be reached. Positions stay as they are. `unmask` turns stand-ins back;
 * a `standIn.open` left in running text was an expression.
 */
export function mask(text: string): string {
  return text
    .replace(braces, (brace, at: number) => {
      const escaped = isEscaped(text, at);
      if (brace === '{') return escaped ? standIn.escapedOpen : standIn.open;
      return escaped ? standIn.escapedClose : standIn.close;
    })
    .replace(esmLine, (word) => (word === 'import' ? standIn.import : standIn.export) + word.slice(1));
}

/** Whether an odd number of backslashes stands before `at`. */
function isEscaped(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && text[start - 1] === backslash) start -= 1;
  return (at - start) % 2 === 1;
}

const original: Readonly<Record<string, string>> = {
  [standIn.open]: '{',
  [standIn.close]: '}',
  [standIn.escapedOpen]: '{',
  [standIn.escapedClose]: '}',
  [standIn.tag]: '<',
  [standIn.dead]: '',
  [standIn.import]: 'i',
  [standIn.export]: 'e',
};

/** The text as the author wrote it, for code, attributes and addresses, where a backslash is a backslash. */
export function unmask(text: string): string {
  return standIns.test(text) ? text.replace(everyStandIn, (char) => original[char] ?? '') : text;
}

const escapedBrace = new RegExp(`\\\\([${standIn.escapedOpen}${standIn.escapedClose}])`, 'g');

/** Running text, where `\{` is written for a brace. */
export function unmaskText(text: string): string {
  return standIns.test(text) ? unmask(text.replace(escapedBrace, '$1')) : text;
}

const bareBrace = new RegExp(`[${standIn.open}${standIn.close}]`);

/** Whether masked running text holds a brace that no backslash escapes: an expression, for MDX. */
export function holdsExpression(text: string): boolean {
  return bareBrace.test(text);
}

/** Whether a masked text starts as a module statement does. */
export function startsAsModule(text: string): boolean {
  return text.startsWith(standIn.import) || text.startsWith(standIn.export);
}

const encodedBraces: readonly (readonly [string, string])[] = [
  [encodeURIComponent(`\\${standIn.escapedOpen}`), '%7B'],
  [encodeURIComponent(`\\${standIn.escapedClose}`), '%7D'],
  [encodeURIComponent(standIn.open), '%7B'],
  [encodeURIComponent(standIn.close), '%7D'],
];

/** An address as the author wrote it; the parser has percent-encoded it, stand-ins included. */
export function unmaskHref(href: string): string {
  return encodedBraces.reduce((found, [encoded, brace]) => found.replaceAll(encoded, brace), href);
}
