import { limits } from '../../../src/mdx/limits.ts';
import { type Attempt, inProse, inSentence, inYaml } from './attempt.ts';

const many = 2_000;

/** What could choke a parser, a browser or a reviewer. */
export const bombs: readonly Attempt[] = [
  ...inProse('nesting', {
    quotes: `${'>'.repeat(many)} So`,
    'quotes with spaces': `${'> '.repeat(many)} So`,
    'lists on a line': `${'- '.repeat(many)} So`,
    'numbered lists on a line': `${'1. '.repeat(many)} So`,
    'quotes and lists': `${'> - '.repeat(many / 2)} So`,
    'lists by indentation': Array.from({ length: 200 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n'),
    'numbered lists by indentation': Array.from(
      { length: 100 },
      (_, level) => `${'   '.repeat(level)}1. a`,
    ).join('\n'),
    notes: `${'<Note>\n\n'.repeat(100)}So.\n\n${'</Note>\n\n'.repeat(100)}`,
    terms: `${'<Term id="byelaw">'.repeat(100)}so${'</Term>'.repeat(100)}`,
    tags: '<Note>\n\n'.repeat(2_400),
  }),
  ...inSentence('nesting', {
    links: `${'['.repeat(many)}so`,
    'links that end': `${'['.repeat(many)}so${'](x)'.repeat(many / 2)}`,
    brackets: `${'('.repeat(many)}so`,
    images: `${'!['.repeat(many)}so`,
    emphasis: `${'*'.repeat(many)}so${'*'.repeat(many)}`,
    'emphasis by underscores': `${'_'.repeat(many)}so${'_'.repeat(many)}`,
    strikethrough: `${'~'.repeat(many)}so${'~'.repeat(many)}`,
    'emphasis of two kinds': `${'**a *b '.repeat(400)}so${' b* a**'.repeat(400)}`,
    footnotes: `${'[^'.repeat(many)}a`,
  }),
  ...inYaml('nesting', {
    'YAML brackets': `title: ${'['.repeat(many)}`,
    'YAML brackets that end': `title: ${'['.repeat(many)}${']'.repeat(many)}`,
    'YAML braces': `title: ${'{a: '.repeat(many)}`,
    'YAML lists on a line': `${'- '.repeat(many)}x`,
    'YAML keys on a line': `${'? '.repeat(many)}x`,
    'YAML by indentation': Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    'YAML brackets over lines': '[\n'.repeat(many),
  }),
  ...inProse('table-size', {
    columns: `|${' a |'.repeat(200)}\n|${' - |'.repeat(200)}\n|${' b |'.repeat(200)}`,
    'columns with colons': `|${' a |'.repeat(60)}\n|${':-:|'.repeat(60)}`,
    'columns in a quote': `> |${' a |'.repeat(60)}\n> |${' - |'.repeat(60)}`,
  }),
  ...inSentence('line-length', {
    letters: 'x'.repeat(limits.lineLength),
    words: 'so '.repeat(limits.lineLength / 2),
    code: `\`${'x'.repeat(limits.lineLength)}\``,
    'an address': `[so](https://example.org/${'x'.repeat(limits.lineLength)})`,
    'quotes of one kind': '"'.repeat(limits.lineLength),
    backticks: '`'.repeat(limits.lineLength),
    backslashes: '\\'.repeat(limits.lineLength),
    tags: '<Term id="byelaw">so</Term>'.repeat(1_000),
  }),
  ...inYaml('line-length', {
    'a YAML text': `title: ${'x'.repeat(limits.lineLength)}`,
    'a YAML key': `${'x'.repeat(limits.lineLength)}: a`,
  }),
  ...inProse('file-size', {
    'more bytes than allowed': 'So it was said.\n\n'.repeat(10_000),
    'more lines than allowed': 'a\n'.repeat(limits.lines),
    'rows of a table': `| a |\n| - |\n${'| b |\n'.repeat(limits.lines)}`,
    'letters of four bytes': `${'😀'.repeat(2_000)}\n`.repeat(20),
    'empty lines': '\n'.repeat(limits.lines + 1),
    footnotes: Array.from({ length: limits.lines }, (_, at) => `[^${String(at)}]: x`).join('\n'),
    'items of a list': '- a\n'.repeat(limits.lines),
    headings: '## a\n'.repeat(limits.lines),
  }),
  ...inYaml('file-size', {
    'a list in YAML': `title:\n${'- x\n'.repeat(40_000)}`,
    'lines of YAML': '# x\n'.repeat(limits.lines + 1),
  }),
  ...Object.entries({
    'bytes of Latin-1': Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]),
    'UTF-16': Uint8Array.from([0xff, 0xfe, 0x61, 0x00]),
    'UTF-16 the other way': Uint8Array.from([0xfe, 0xff, 0x00, 0x61]),
    'a letter written longer than it is': Uint8Array.from([0xc0, 0xaf]),
    'a null written longer than it is': Uint8Array.from([0xc0, 0x80]),
    'half of a pair': Uint8Array.from([0xed, 0xa0, 0x80]),
    'a letter cut short': Uint8Array.from([0xe2, 0x82]),
    'a byte that goes on with nothing': Uint8Array.from([0x61, 0x80]),
    'a letter beyond the last': Uint8Array.from([0xf4, 0x90, 0x80, 0x80]),
    'a picture': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  }).map(([what, put], index): Attempt => ({
    rule: 'encoding',
    what,
    file: `glossary/encoding-${String(index + 1)}.yaml`,
    put,
  })),
];
