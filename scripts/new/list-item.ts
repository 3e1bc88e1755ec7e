import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { yamlOf } from './entry-text.ts';

/**
 * A file of Markdown with one more item at the end of a list in its frontmatter. Nothing else changes by a byte,
 * comments and line ends included: the YAML is read for the place only, and the item is put in there as text.
 * @param keys the fields in the order of the schema, for a list that is not there yet
 * @returns null where the list is written in a way to which no line can be added (`[{…}]`)
 */
export function withItem(file: string, key: string, item: unknown, keys: readonly string[]): string | null {
  const fences = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(file);
  if (!fences || fences.index !== 0) return null;
  const yaml = fences[1] ?? '';
  const start = fences[0].indexOf('\n') + 1;
  const { contents } = parseDocument(yaml);
  if (!isMap(contents)) return null;
  const place = placeIn(contents, yaml, key, keys);
  if (!place) return null;
  const lineEnd = file.startsWith('---') && /^[^\n]*\r\n/.test(file) ? '\r\n' : '\n';
  const lines = `${place.before}${indented(item, place.indent)}`.replaceAll('\n', lineEnd);
  return file.slice(0, start + place.from) + lines + file.slice(start + place.to);
}

interface Place {
  /** What is replaced: from and to are the same where something is put in between. */
  from: number;
  to: number;
  before: string;
  indent: number;
}

function placeIn(map: YAMLMap, yaml: string, key: string, keys: readonly string[]): Place | null {
  const pair = map.items.find((each) => keyOf(each) === key);
  if (!pair) {
    const earlier = map.items.filter((each) => keys.indexOf(keyOf(each)) < keys.indexOf(key)).at(-1);
    const at = earlier ? lineAfter(yaml, endOf(earlier)) : 0;
    return { from: at, to: at, before: `${key}:\n`, indent: 2 };
  }
  const list = pair.value;
  if (!isSeq(list)) return null;
  if (list.flow && list.items.length > 0) return null;
  if (list.flow) {
    const from = startOf(pair.key as Node);
    return { from, to: lineAfter(yaml, endOf(pair)), before: `${key}:\n`, indent: 2 };
  }
  const at = lineAfter(yaml, (list.items.at(-1) as Node).range?.[1] ?? yaml.length);
  return { from: at, to: at, before: '', indent: indentOf(list, yaml) };
}

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');
const startOf = (node: Node): number => node.range?.[0] ?? 0;
const endOf = ({ key, value }: Pair): number =>
  (value as Node | null)?.range?.[1] ?? (key as Node).range?.[1] ?? 0;

/** Start of the line after the one in which `at` lies; `at` itself where a line begins there. */
function lineAfter(yaml: string, at: number): number {
  if (yaml[at - 1] === '\n') return at;
  const end = yaml.indexOf('\n', at);
  return end === -1 ? yaml.length : end + 1;
}

/** Columns before the dash of the first item. */
function indentOf(list: YAMLSeq, yaml: string): number {
  const at = startOf(list);
  return at - (yaml.lastIndexOf('\n', at - 1) + 1);
}

function indented(item: unknown, indent: number): string {
  return yamlOf([item]).replace(/^(?=.)/gm, ' '.repeat(indent));
}
