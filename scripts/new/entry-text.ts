import { Document, isMap, isScalar, isSeq, Scalar, visit } from 'yaml';
import { parseDate } from '../../src/model/dates.ts';

const plainWord = /^[a-z0-9][a-z0-9/#-]*$/;

/**
 * A record as YAML the way entries are written: dates between quotes, lists of ids and of other names on one line,
 * sentences on lines of their own, nothing folded.
 */
export function yamlOf(record: unknown): string {
  const document = new Document(record, { schema: 'core', version: '1.2' });
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string' && isDate(node.value))
        node.type = Scalar.QUOTE_DOUBLE;
    },
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === 'aliases' && isMap(pair.value)) {
        for (const list of pair.value.items) if (isSeq(list.value)) list.value.flow = true;
      }
    },
    Seq(_, list) {
      if (list.items.every(isShort)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const isShort = (item: unknown): boolean =>
  isScalar(item) && (typeof item.value === 'number' || plainWord.test(String(item.value)));

function isDate(text: string): boolean {
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/** An entry's file: its record between fences, then its prose. */
export const mdxOf = (record: unknown, body: string): string => `---\n${yamlOf(record)}---\n\n${body}`;

/** How a paragraph begins that is still to be written. */
export const toFillIn = '**To fill in:**';

/** A paragraph to be filled in, which cites its place already. */
export const paragraphOf = (tell: string, { source, at }: { source: string; at: string }): string =>
  `${toFillIn} ${tell}, in your own words.<Cite source=${attribute(source)} at=${attribute(at)} />\n`;

/** Words in which no character means anything to Markdown. */
export const escaped = (words: string): string => words.replace(/[\\[\]*_`~<>{}&#|]/g, (mark) => `\\${mark}`);

const attribute = (value: string): string => {
  if (!value.includes('"')) return `"${value}"`;
  return value.includes("'") ? `"${value.replaceAll('"', '&quot;')}"` : `'${value}'`;
};
