import { parseFile } from './frontmatter.ts';
import { limits } from './limits.ts';
import { checkProse } from './prose.ts';

/** A construct repeated: `open` over and over, `middle` once, `close` over and over. */
interface Case {
  open: string;
  middle?: string;
  close?: string;
  /** Not nested by itself: it has to be survived, not refused. */
  harmless?: true;
}

const prose: Readonly<Record<string, Case>> = {
  quotes: { open: '> ', middle: 'a' },
  tightQuotes: { open: '>', middle: 'a' },
  lists: { open: '- ', middle: 'a' },
  numberedLists: { open: '1. ', middle: 'a' },
  quotesAndLists: { open: '> - ', middle: 'a' },
  brackets: { open: '[', middle: 'a', close: ']' },
  openBrackets: { open: '[' },
  links: { open: '[', middle: 'a', close: '](b)' },
  images: { open: '![', middle: 'a', close: '](b)' },
  addresses: { open: '[a](' },
  titles: { open: '[a](b "' },
  stars: { open: '*', middle: 'a', close: '*' },
  underscores: { open: '_', middle: 'a', close: '_' },
  tildes: { open: '~', middle: 'a', close: '~' },
  mixedEmphasis: { open: '*a **b ', middle: 'c', close: '** d*' },
  crossedEmphasis: { open: '*a _b ', middle: 'c', close: '_ d*' },
  tags: { open: '<a>', middle: 'x', close: '</a>' },
  blockTags: { open: '<Note>\n', middle: 'x', close: '\n</Note>' },
  openTags: { open: 'a <b>' },
  fragments: { open: '<>', middle: 'x', close: '</>' },
  closingTags: { open: '</a>' },
  expressions: { open: '{', middle: '1', close: '}' },
  parentheses: { open: '{(', middle: '1', close: ')}' },
  unary: { open: '{!', middle: '!1}' },
  templates: { open: '{`${', middle: '1', close: '}`}' },
  exports: { open: 'export const a = ((((((', middle: '1' },
  attributes: { open: '<Cite source={((((', middle: '1', close: '))))} />' },
  footnotes: { open: '[^a]: ', middle: 'x', harmless: true },
  footnoteUses: { open: '[^a] ', middle: '\n\n[^a]: x', harmless: true },
  quotationMarks: { open: '"\'', harmless: true },
  stops: { open: '.', harmless: true },
  hyphens: { open: 'a-- ', harmless: true },
  unclosedEmphasis: { open: '*a_ ', harmless: true },
  backslashes: { open: '\\', harmless: true },
  backticks: { open: '`a ``b ', harmless: true },
  mailAddresses: { open: 'a@b.c ', harmless: true },
  webAddresses: { open: 'www.a.b ', harmless: true },
  entities: { open: '&amp;', harmless: true },
  pipes: { open: '|', middle: '\n', close: '|-' },
};

const yaml: Readonly<Record<string, Case>> = {
  flowLists: { open: '[', close: ']' },
  openFlowLists: { open: '[' },
  flowMaps: { open: '{a: ', middle: '1', close: '}' },
  disguisedFlow: { open: '["]", ', middle: '1', close: ']' },
  lists: { open: '- ', middle: 'a' },
  keys: { open: '? ', middle: 'a' },
  anchors: { open: '&a ', middle: '1' },
  tags: { open: '!!str ', middle: '1' },
};

/** Deep is a hundred thousand levels; `fits` is as many as a file may have bytes, in lines as long as they may be. */
const sizes = {
  deep: ({ open, middle = '', close = '' }: Case) => open.repeat(100_000) + middle + close.repeat(100_000),
  fits: ({ open, middle = '', close = '' }: Case) => {
    const levels = Math.floor((limits.bytes - 100) / (open.length + close.length));
    return `${open.repeat(levels)}${middle}${close.repeat(levels)}`;
  },
  lines: (one: Case) => {
    const levels = Math.floor(9_000 / one.open.length);
    const line = `${one.open.repeat(levels)}\n`;
    return (line.repeat(13) + (one.middle ?? '')).slice(0, limits.bytes - 100);
  },
  paragraph: (one: Case) => {
    const levels = Math.floor(4_500 / (one.open.length + (one.close?.length ?? 0)));
    return one.open.repeat(levels) + (one.middle ?? '') + (one.close ?? '').repeat(levels);
  },
};

export interface Outcome {
  name: string;
  harmless: boolean;
  problems: number;
  /** Of the processor, so that a busy machine counts as a quiet one. */
  milliseconds: number;
}

function outcomes(
  kind: string,
  cases: Readonly<Record<string, Case>>,
  problemsIn: (text: string) => number,
): Outcome[] {
  return Object.entries(cases).flatMap(([name, one]) =>
    Object.entries(sizes).map(([size, text]) => {
      const started = process.cpuUsage();
      const problems = problemsIn(text(one));
      const { user, system } = process.cpuUsage(started);
      const milliseconds = (user + system) / 1000;
      return { name: `${kind} ${name} ${size}`, harmless: one.harmless === true, problems, milliseconds };
    }),
  );
}

const told = [
  ...outcomes(
    'prose',
    prose,
    (body) => checkProse({ file: 'content/issues/x.mdx', body, bodyLine: 1 }).problems.length,
  ),
  ...outcomes(
    'yaml',
    yaml,
    (text) => parseFile(`a: 1\nb:\n  ${text}\n`, 'content/sources/x.yaml').problems.length,
  ),
];
process.stdout.write(JSON.stringify(told));
