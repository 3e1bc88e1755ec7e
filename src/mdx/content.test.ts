import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from './content.ts';
import { readContent } from './content.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function read(files: Readonly<Record<string, string>>, shown?: string): Content {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return readContent(root, shown);
}

/** Each problem as `file:line:column rule: message → hint`. */
const told = ({ problems }: Content): string[] =>
  problems.map(
    ({ file, line, column, rule, message, hint }) =>
      `${file}:${String(line)}:${String(column)} ${rule}: ${message}${hint ? ` → ${hint}` : ''}`,
  );

const kept = 'added: "2024-01-02"\nreviewed: "2024-01-03"\n';
const issue = `---\ntitle: Speed\nsummary: How fast.\ntopic: roads\nstatus: open\n${kept}---\n\nProse.\n`;
const term = `title: Term\ndefinition: It is one.\nevidence: [{ source: survey, at: Page 1 }]\n${kept}`;
const item = (id: string) =>
  `- id: ${id}\n  title: Roads\n  summary: Them.\n  order: 1\n  added: "2024-01-02"\n  reviewed: "2024-01-03"\n`;
const translates = 'translates: 0123456789ab\n';

describe('readContent', () => {
  it('reads entries with prose, entries without, and lists of entries', () => {
    const content = read({
      'issues/speed.mdx': issue,
      'glossary/term.yaml': term,
      'topics.yaml': item('roads') + item('canals'),
    });
    expect(told(content)).toEqual([]);
    expect(content.entries).toMatchObject([
      { collection: 'glossary', id: 'term', path: 'glossary/term.yaml', prefix: [], translations: {} },
      { collection: 'issues', id: 'speed', path: 'issues/speed.mdx', prefix: [], translations: {} },
      {
        collection: 'topics',
        id: 'roads',
        path: 'topics.yaml',
        prefix: [0],
        data: { title: 'Roads', order: 1 },
      },
      { collection: 'topics', id: 'canals', path: 'topics.yaml', prefix: [1] },
    ]);
    expect(content.files.map(({ file, body }) => [file, body])).toEqual([
      ['content/glossary/term.yaml', null],
      ['content/issues/speed.mdx', '\nProse.\n'],
      ['content/topics.yaml', null],
    ]);
    expect([...content.refused]).toEqual([]);
  });

  it('fills in what the schema fills in, and keeps the id out of the facts', () => {
    const { entries } = read({ 'issues/speed.mdx': issue, 'topics.yaml': item('roads') });
    expect(entries[0]?.data).toMatchObject({ title: 'Speed', propositions: [], related: [] });
    expect(entries[1]?.data).not.toHaveProperty('id');
  });

  it('lays translations beside their entries', () => {
    const { entries, problems } = read({
      'issues/speed.mdx': issue,
      'issues/speed.es.mdx': `---\n${translates}title: Velocidad\n---\n\nTexto.\n`,
      'topics.yaml': item('roads') + item('canals'),
      'topics.es.yaml': `- id: canals\n  translates: 0123456789ab\n  title: Canales\n`,
    });
    expect(problems).toEqual([]);
    expect(
      entries.map(({ id, translations }) => [id, translations.es?.data['title'], translations.es?.path]),
    ).toEqual([
      ['speed', 'Velocidad', 'issues/speed.es.mdx'],
      ['roads', undefined, undefined],
      ['canals', 'Canales', 'topics.es.yaml'],
    ]);
    expect(entries[0]?.translations.es?.file.body).toBe('\nTexto.\n');
    expect(entries[2]?.translations.es?.prefix).toEqual([0]);
  });

  it('names the folder as it is told to', () => {
    const { entries, problems } = read({ 'issues/speed.mdx': issue, 'issues/x.yaml': '' }, 'texts');
    expect(entries[0]?.file.file).toBe('texts/issues/speed.mdx');
    expect(problems[0]?.file).toBe('texts/issues/x.yaml');
  });

  it('finds nothing in an empty folder, and throws where there is none', () => {
    expect(read({})).toMatchObject({ entries: [], files: [], problems: [] });
    expect(() => readContent(join(root, 'nowhere'))).toThrow(/ENOENT/);
  });

  it.each([
    [
      'no list',
      'title: Roads\n',
      [
        '1:1 valid-fields: the entry: expected a list, each entry with its id: "- id: …" → correct it: An entry is fields, one a line, each with its value.',
      ],
    ],
    [
      'nothing',
      '',
      [
        '1:1 valid-fields: the entry: expected a list, each entry with its id: "- id: …" → correct it: An entry is fields, one a line, each with its value.',
      ],
    ],
    [
      'an entry that would do, but for the list',
      item('roads').replace(/^../gm, ''),
      [
        '1:1 valid-fields: the entry: expected a list, each entry with its id: "- id: …" → correct it: An entry is fields, one a line, each with its value.',
      ],
    ],
    [
      'an item without id',
      item('roads').replace('id: roads\n  ', ''),
      ['1:3 required-fields: id: missing → add id'],
    ],
    [
      'an id that is no id',
      item('Big_Roads'),
      [
        '1:3 valid-fields: id: expected lower-case letters, digits and single hyphens (found "Big_Roads") → correct id: Id of the entry.',
      ],
    ],
    [
      'an id that is a number',
      item('2021'),
      ['1:3 valid-fields: id: expected string, received number (found 2021) → correct id: Id of the entry.'],
    ],
    [
      'an empty id',
      item('""'),
      [
        '1:3 valid-fields: id: expected lower-case letters, digits and single hyphens (found "") → correct id: Id of the entry.',
      ],
    ],
    [
      'an id twice',
      item('roads') + item('canals') + item('roads'),
      ['13:3 distinct-ids: "roads" is taken → give it another id, or delete one of the two'],
    ],
    [
      'items that are no entries',
      '- roads\n- 1\n- null\n- [id, roads]\n',
      [
        '1:3 valid-fields: the entry: expected object, received string (found "roads") → correct it: An entry is fields, one a line, each with its value.',
        '2:3 valid-fields: the entry: expected object, received number (found 1) → correct it: An entry is fields, one a line, each with its value.',
        '3:3 valid-fields: the entry: expected object, received null → correct it: An entry is fields, one a line, each with its value.',
        '4:3 valid-fields: the entry: expected object, received array → correct it: An entry is fields, one a line, each with its value.',
      ],
    ],
    [
      'all that is wrong in each item',
      item('Roads').replace('order: 1', 'order: one') +
        item('canals').replace('title: Roads', 'titel: Roads'),
      [
        '1:3 valid-fields: id: expected lower-case letters, digits and single hyphens (found "Roads") → correct id: Id of the entry.',
        '4:3 valid-fields: order: expected number, received string (found "one") → correct order: Place among the topics, from 1.',
        '7:3 required-fields: title: missing → add title',
        '8:3 known-fields: unknown field "titel"; expected one of title, summary, order, added, reviewed, formerIds → did you mean "title"?',
      ],
    ],
  ])('refuses a list that holds %s', (_, text, problems) => {
    const content = read({ 'topics.yaml': text });
    expect(told(content)).toEqual(problems.map((problem) => `content/topics.yaml:${problem}`));
  });

  it('keeps the first of two entries with one id', () => {
    const second = item('roads').replace('Roads', 'Canals');
    expect(read({ 'topics.yaml': item('roads') + second }).entries.map(({ data }) => data)).toMatchObject([
      { title: 'Roads' },
    ]);
  });

  it.each([
    ['issues/speed.yaml', term],
    ['issues/speed.en.mdx', issue.replace('Speed', 'Another')],
  ])('refuses %s beside issues/speed.mdx, which stays', (path, text) => {
    const content = read({ 'issues/speed.mdx': issue, [path]: text });
    expect(content.problems).toMatchObject([{ file: `content/${path}`, rule: 'known-places' }]);
    expect(content.entries.map(({ data }) => data)).toMatchObject([{ title: 'Speed' }]);
  });

  const unpaired = 'write the canonical file first, or name the translation after it';
  it.each([
    [
      'without its entry',
      { 'issues/sped.es.mdx': `---\n${translates}---\n` },
      [
        `issues/sped.es.mdx:2:1 translations-paired: no en entry "issues/sped" for this translation → ${unpaired}`,
      ],
    ],
    [
      'without its entry in a list',
      { 'topics.es.yaml': `- id: roads\n  ${translates}- id: rods\n  ${translates}` },
      [
        `topics.es.yaml:3:3 translations-paired: no en entry "topics/rods" for this translation → ${unpaired}`,
      ],
    ],
    [
      'of an entry in a list, twice',
      { 'topics.es.yaml': `- id: roads\n  ${translates}- id: roads\n  ${translates}` },
      ['topics.es.yaml:3:3 distinct-ids: "roads" is taken → give it another id, or delete one of the two'],
    ],
    [
      'in a list, without id',
      { 'topics.es.yaml': `- ${translates}` },
      ['topics.es.yaml:1:3 required-fields: id: missing → add id'],
    ],
    [
      'that states a fact',
      { 'issues/speed.es.mdx': `---\n${translates}status: decided\ntopic: canals\n---\n` },
      [
        'issues/speed.es.mdx:3:1 known-fields: unknown field "status"; expected one of translates, title, summary, question, propositions, open → delete it, or use one of these',
        'issues/speed.es.mdx:4:1 known-fields: unknown field "topic"; expected one of translates, title, summary, question, propositions, open → delete it, or use one of these',
      ],
    ],
    [
      'that does not say what it translates',
      { 'issues/speed.es.mdx': '---\ntitle: Velocidad\n---\n' },
      ['issues/speed.es.mdx:2:1 required-fields: translates: missing → add translates'],
    ],
    [
      'with a digest that is none',
      { 'issues/speed.es.mdx': '---\ntranslates: "1234"\n---\n' },
      [
        'issues/speed.es.mdx:2:1 valid-fields: translates: expected the 12 characters that `npm run check` prints (found "1234") → correct translates: Digest of the text that was translated; a stale translation shows by it.',
      ],
    ],
    [
      'into another language',
      { 'issues/speed.fr.mdx': `---\n${translates}---\n` },
      [
        'issues/speed.fr.mdx:1:1 known-places: found a translation into "fr"; entries are in en, es → delete the file, or add the language to the site first',
      ],
    ],
  ])('refuses a translation %s', (_, files, problems) => {
    const content = read({ 'issues/speed.mdx': issue, 'topics.yaml': item('roads'), ...files });
    expect(told(content)).toEqual(problems.map((problem) => `content/${problem}`));
  });

  it.each([
    ['facts', issue.replace('status: open', 'status: opened'), 'allowed-values'],
    ['YAML', issue.replace('status: open', 'status: ['), 'yaml-syntax'],
  ])('does not say that the entry of a translation is missing when only its %s is wrong', (_, text, rule) => {
    const content = read({ 'issues/speed.mdx': text, 'issues/speed.es.mdx': `---\n${translates}---\n` });
    expect([...new Set(content.problems.map((problem) => problem.rule))]).toEqual([rule]);
    expect(content.entries).toEqual([]);
  });

  it('remembers what is there and broke a rule, and hands over its prose', () => {
    const content = read({
      'issues/facts.mdx': issue.replace('status: open', 'status: opened'),
      'issues/yaml.mdx': issue.replace('status: open', 'status: ['),
      'issues/none.mdx': 'No frontmatter.\n',
      'positions/facts/one.mdx': '---\nstance: x\n---\n',
      'issues/letters.mdx': `${issue}\u202E`,
      'topics.yaml': item('Roads') + item('canals'),
      'misplaced.yaml': term,
    });
    expect([...content.refused].sort()).toEqual([
      'issues/facts',
      'issues/letters',
      'issues/none',
      'issues/yaml',
      'positions/facts/one',
      'topics',
    ]);
    expect(content.entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual(['topics/canals']);
    expect(content.files.map(({ file, body }) => `${file} ${String(body?.trim())}`)).toEqual([
      'content/issues/facts.mdx Prose.',
      'content/issues/none.mdx undefined',
      'content/issues/yaml.mdx Prose.',
      'content/positions/facts/one.mdx ',
      'content/topics.yaml undefined',
    ]);
  });

  it.skipIf(process.platform === 'win32')('remembers files that it did not open', () => {
    read({ 'issues/speed.mdx': issue });
    chmodSync(join(root, 'issues/speed.mdx'), 0o755);
    const { entries, refused, problems } = readContent(root);
    expect([entries.length, [...refused], problems.map(({ rule }) => rule)]).toEqual([
      0,
      ['issues/speed'],
      ['no-executables'],
    ]);
  });

  it('tells all problems of all files at once, each at its place', () => {
    const content = read({
      'issues/a.mdx': issue.replace('title: Speed\n', '').replace('topic: roads', 'topics: roads'),
      'issues/b.mdx': '---\na: 1\na: 2\n---\n',
      'issues/b.txt': '',
      'glossary/c.yaml': term.replace('at: Page 1', 'at: "Page 1;"'),
      'other/d.yaml': '',
    });
    expect(
      content.problems
        .map(({ file, line, column, rule }) => `${file}:${String(line)}:${String(column)} ${rule}`)
        .sort(),
    ).toEqual([
      'content/glossary/c.yaml:3:30 valid-fields',
      'content/issues/a.mdx:2:1 required-fields',
      'content/issues/a.mdx:2:1 required-fields',
      'content/issues/a.mdx:3:1 known-fields',
      'content/issues/b.mdx:3:1 unique-keys',
      'content/issues/b.txt:1:1 file-names',
      'content/other/d.yaml:1:1 known-places',
    ]);
  });
});
