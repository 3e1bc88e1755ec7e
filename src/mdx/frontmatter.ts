import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { Problem } from '../model/problem.ts';
import type { Rule } from '../model/rules.ts';
import { checkLimits } from './check-limits.ts';
import { addProblem } from './problem-list.ts';
import { offsetAt, scalarAt } from './yaml-places.ts';
import { checkYamlSubset } from './yaml-subset.ts';

export interface ParsedFile {
  file: string;
  /** The whole file, with line breaks as `\n`. */
  text: string;
  /** Plain values: objects, arrays, strings, numbers, booleans, null. Null when the file has problems. */
  data: unknown;
  /** The prose after the frontmatter; null in YAML files and when the file cannot be split. */
  body: string | null;
  /** 1-based line of the file on which the body starts. */
  bodyLine: number;
  /** Position of the key at `path`, or of the nearest ancestor the file has. 1-based. */
  locate(path: readonly (string | number)[]): { line: number; column: number };
  /** The value at `path` as it is written, quotes included, where it is one word or text on one line; else null. */
  written(path: readonly (string | number)[]): { line: number; column: number; text: string } | null;
  problems: Problem[];
}

/** Where YAML stands in a file: `firstLine` is the 1-based line on which `yaml` starts. */
interface Split {
  yaml: string;
  firstLine: number;
  body: string | null;
  bodyLine: number;
}

const fence = /^---[ \t]*$/;

/**
 * Splits and reads a content file: `.mdx` is YAML between two `---` lines and then prose, anything else is YAML alone.
 * YAML 1.2 core schema: a date stays the string it is. Anchors, aliases, tags, merge keys and several documents are
 * refused. Never throws for what the text holds.
 * @param known what the file says, where the same text has been read without a problem before: its YAML is then taken
 * apart for places only
 */
export function parseFile(source: string, file: string, known?: { data: unknown }): ParsedFile {
  const text = source.replaceAll('\r\n', '\n');
  const problems = checkLimits(text, file, 'file');
  const none: ParsedFile = {
    file,
    text,
    data: null,
    body: null,
    bodyLine: 1,
    locate: () => ({ line: 1, column: 1 }),
    written: () => null,
    problems,
  };
  if (problems.length > 0) return none;
  const split = file.endsWith('.mdx')
    ? splitFrontmatter(text)
    : { yaml: text, firstLine: 1, body: null, bodyLine: 1 };
  if (!split) {
    const message = 'no frontmatter found; an entry starts with YAML between two lines of ---';
    const hint = text.startsWith('---')
      ? 'close the frontmatter with a line of ---'
      : 'make --- the very first line';
    problems.push({ file, line: 1, column: 1, rule: 'frontmatter', message, hint });
    return none;
  }
  const yaml = known ? knownYaml(split, file, known) : readYaml(split, file);
  return { ...none, body: split.body, bodyLine: split.bodyLine, ...yaml };
}

/**
 * The prose of an `.mdx` file that has been checked, and the 1-based line on which it starts; its frontmatter is not
 * read again. An empty text where the file has none.
 */
export function proseOf(source: string): { body: string; bodyLine: number } {
  const split = splitFrontmatter(source.replaceAll('\r\n', '\n'));
  return { body: split?.body ?? '', bodyLine: split?.bodyLine ?? 1 };
}

function splitFrontmatter(text: string): Split | null {
  const lines = text.split('\n');
  if (!fence.test(lines[0] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1) return null;
  const yaml = lines.slice(1, end).join('\n');
  return { yaml: `${yaml}\n`, firstLine: 2, body: lines.slice(end + 1).join('\n'), bodyLine: end + 2 };
}

type Yaml = Pick<ParsedFile, 'data' | 'locate' | 'written' | 'problems'>;

function knownYaml(split: Split, file: string, { data }: { data: unknown }): Yaml {
  let yaml: Yaml | undefined;
  const read = (): Yaml => (yaml ??= readYaml(split, file));
  return {
    data,
    locate: (path) => read().locate(path),
    written: (path) => read().written(path),
    problems: [],
  };
}

function readYaml({ yaml, firstLine }: Split, file: string): Yaml {
  const problems = checkLimits(yaml, file, 'yaml', firstLine);
  const nowhere = () => ({ line: firstLine, column: 1 });
  const unread = { data: null, locate: nowhere, written: () => null };
  if (problems.length > 0) return { ...unread, problems };
  const counter = new LineCounter();
  const positionOf = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const report = (offset: number, rule: Rule, message: string, hint?: string) => {
    addProblem(problems, {
      file,
      ...positionOf(offset),
      rule,
      message,
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const document = parseOne(yaml, counter, report);
  if (!document) return { ...unread, problems };
  // Places are asked for where something is wrong; until then nobody holds the tree, which is much larger than the data.
  let contents: unknown;
  const tree = (): unknown => (contents ??= parseOne(yaml, new LineCounter(), () => undefined)?.contents);
  const locate: ParsedFile['locate'] = (path) => positionOf(offsetAt(tree(), path));
  const written: ParsedFile['written'] = (path) => {
    const range = scalarAt(tree(), path);
    const text = range ? yaml.slice(...range) : '\n';
    return range && !text.includes('\n') ? { ...positionOf(range[0]), text } : null;
  };
  checkYamlSubset(document, yaml, report);
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  return {
    data: problems.length > 0 ? null : (document.toJS({ maxAliasCount: 0 }) as unknown),
    locate,
    written,
    problems,
  };
}

export type YamlReport = (offset: number, rule: Rule, message: string, hint?: string) => void;

/** Keys are compared by `yaml-subset.ts`, in linear time and with the place of the first; `yaml` takes quadratic time. */
function parseOne(yaml: string, lineCounter: LineCounter, report: YamlReport): Document | null {
  try {
    const documents = parseAllDocuments(yaml, {
      lineCounter,
      schema: 'core',
      version: '1.2',
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      stringKeys: false,
    });
    if (!Array.isArray(documents) || 'empty' in documents) {
      if (/^%/m.test(yaml))
        report(0, 'yaml-syntax', 'found a directive and nothing after it', 'delete the line');
      return null;
    }
    const [first, second] = documents;
    if (second)
      report(
        second.range[0],
        'yaml-subset',
        'found a second YAML document; a file holds one',
        'delete the ---',
      );
    for (const { errors, warnings } of documents) {
      for (const { pos, message, code } of [...errors, ...warnings]) {
        // Tags of every kind are told of by yaml-subset.ts.
        if (code !== 'TAG_RESOLVE_FAILED') report(pos[0], 'yaml-syntax', plain(message), yamlHint(message));
      }
    }
    return first ?? null;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    report(0, 'nesting', `the YAML cannot be read: ${plain(error.message)}`, 'write it flatter');
    return null;
  }
}

function plain(message: string): string {
  return (message.charAt(0).toLowerCase() + message.slice(1)).split('\n')[0] ?? message;
}

function yamlHint(message: string): string {
  if (/tab/i.test(message)) return 'indent with spaces';
  if (/mapping|implicit key|plain value/i.test(message))
    return 'put a text that holds ": " or " #" between double quotes';
  return 'check quotes, colons and indentation near here';
}
