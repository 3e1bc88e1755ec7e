import { describe, expect, it } from 'vitest';
import { parseFile } from './frontmatter.ts';

const rulesOf = (text: string, file = 'content/sources/x.yaml') =>
  parseFile(text, file).problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('parseFile', () => {
  it('splits an MDX file and says where its body starts', () => {
    const parsed = parseFile('---\ntitle: A\nn: 3\n---\n\nText\n', 'content/issues/x.mdx');
    expect(parsed).toMatchObject({ data: { title: 'A', n: 3 }, body: '\nText\n', bodyLine: 5, problems: [] });
  });

  it('reads a YAML file whole', () => {
    const parsed = parseFile('- id: a\n- id: b\n', 'content/topics.yaml');
    expect(parsed).toMatchObject({ data: [{ id: 'a' }, { id: 'b' }], body: null, problems: [] });
  });

  it('reads Windows line breaks as line breaks', () => {
    const parsed = parseFile('---\r\ntitle: A\r\n---\r\nText\r\n', 'content/issues/x.mdx');
    expect(parsed).toMatchObject({ data: { title: 'A' }, body: 'Text\n', bodyLine: 4, problems: [] });
  });

  it('gives null for an empty frontmatter and an empty file', () => {
    expect(parseFile('---\n---\n', 'content/issues/x.mdx')).toMatchObject({
      data: null,
      body: '',
      problems: [],
    });
    expect(parseFile('', 'content/sources/x.yaml')).toMatchObject({ data: null, body: null, problems: [] });
  });

  it('keeps a body that holds lines of ---', () => {
    expect(parseFile('---\na: 1\n---\nx\n\n---\n\ny\n', 'content/issues/x.mdx').body).toBe('x\n\n---\n\ny\n');
  });

  it.each([
    ['date: 2021-04-15', '2021-04-15'],
    ['date: 2021-04-15T10:00:00Z', '2021-04-15T10:00:00Z'],
    ['date: "2021-04"', '2021-04'],
    ['date: 2021', 2021],
    ['date: no', 'no'],
    ['date: yes', 'yes'],
    ['date: 1_000', '1_000'],
    ['date: 12:30', '12:30'],
    ['date: null', null],
    ['date: true', true],
    ['date: 0o17', 15],
    ['date: |\n  a\n  b', 'a\nb\n'],
  ])('reads %j by the core schema', (yaml, expected) => {
    expect(parseFile(`${yaml}\n`, 'content/sources/x.yaml').data).toEqual({ date: expected });
  });

  it.each([
    'a: 1 # a remark\n',
    'a: "\\"x\\" \\\\ \\n\\t y"\n',
    '# a remark\na: 1\n',
    'a: "the #petition"\n',
    'a: x#y\n',
  ])('passes %j', (yaml) => {
    expect(parseFile(yaml, 'content/sources/x.yaml').problems).toEqual([]);
  });

  it.each([
    [['title'], { line: 2, column: 8, text: 'A' }],
    [['list', 0], { line: 4, column: 5, text: '"a b"' }],
    [['list', 1, 'deep'], { line: 5, column: 11, text: '1' }],
    [['list', 1], null],
    [['long'], null],
    [['nowhere'], null],
  ])('gives %j as it is written', (path, found) => {
    const yaml = 'title: A\nlist:\n  - "a b"\n  - deep: 1\nlong: >\n  a\n  b\n';
    expect(parseFile(`---\n${yaml}---\n`, 'content/issues/x.mdx').written(path)).toEqual(found);
  });

  it.each([
    [['title'], 2, 1],
    [['list'], 3, 1],
    [['list', 1], 5, 5],
    [['list', 1, 'deep'], 5, 5],
    [['list', 1, 'missing'], 5, 5],
    [['list', 7], 3, 1],
    [['nowhere', 'at', 'all'], 2, 1],
    [[], 2, 1],
  ])('locates %j at %i:%i', (path, line, column) => {
    const { locate } = parseFile('---\ntitle: A\nlist:\n  - a\n  - deep: 1\n---\n', 'content/issues/x.mdx');
    expect(locate(path)).toEqual({ line, column });
  });

  it.each([
    ['anchor', 'a: &x 1\n', ['yaml-subset 1:7']],
    ['alias', 'a: &x 1\nb: *x\n', ['yaml-subset 1:7', 'yaml-subset 2:4']],
    ['alias bomb', 'a: &a [x]\nb: [*a, *a]\n', ['yaml-subset 1:7', 'yaml-subset 2:5', 'yaml-subset 2:9']],
    ['merge key', 'a:\n  <<: {b: 1}\n', ['yaml-subset 2:3']],
    ['core tag', 'a: !!str 1\n', ['yaml-subset 1:10']],
    ['own tag', 'a: !js/function x\n', ['yaml-subset 1:17']],
    ['binary tag', 'a: !!binary aGk=\n', ['yaml-subset 1:13']],
    ['hashtag that ends the value', 'a: backed the #petition of all\n', ['yaml-subset 1:15']],
    ['hashtag in a list', 'a: [x]\nb:\n  - go #there\n', ['yaml-subset 3:8']],
    ['second document', 'a: 1\n---\nb: 2\n', ['yaml-subset 2:1']],
    ['document after an end mark', 'a: 1\n...\nb: 2\n', ['yaml-subset 3:1']],
    ['version directive', '%YAML 1.1\n---\na: 1\n', ['yaml-subset 1:1']],
    ['tag directive', '%TAG ! tag:example.org,2000:\n---\na: 1\n', ['yaml-subset 1:1']],
    ['repeated key', 'a: 1\nb: 2\na: 3\n', ['unique-keys 3:1']],
    ['repeated key in a flow map', 'a: {b: 1, b: 2}\n', ['unique-keys 1:11']],
    ['repeated key, once quoted', 'a: 1\n"a": 2\n', ['unique-keys 2:1']],
    ['key that is a list', '? [a]\n: 1\n', ['yaml-subset 1:3']],
    ['key that is a number', '1: x\n', ['yaml-subset 1:1']],
    ['key that is null', '? \n: 1\n', ['yaml-subset 1:3']],
    ['__proto__', '__proto__:\n  polluted: true\n', ['yaml-subset 1:1']],
    ['constructor', 'a:\n  constructor: 1\n', ['yaml-subset 2:3']],
    ['directive and nothing else', '%YAML 1.2\n', ['yaml-syntax 1:1']],
    ['hidden letter as an escape', 'a: x\nb: "y\\u202Ez"\n', ['characters 2:4']],
    ['control as an escape', 'a: "\\e[2J"\n', ['characters 1:4']],
    ['letter as an escape', 'a: ["x", "\\u0430"]\n', ['yaml-subset 1:10']],
    ['letter of a key as an escape', '"\\x61": x\n', ['yaml-subset 1:1']],
    ['infinity', 'a: .inf\n', ['yaml-subset 1:4']],
    ['not a number', 'a: .nan\n', ['yaml-subset 1:4']],
    ['large number', 'a: 123456789012345678901\n', ['yaml-subset 1:4']],
    ['unclosed quote', 'a: "x\n', ['yaml-syntax 2:1']],
    ['colon in a text', 'a: b: c\n', ['yaml-syntax 1:4']],
    ['tab', 'a:\n\tb: 1\n', ['yaml-syntax 2:1']],
    ['unclosed bracket', 'a: [1\n', ['yaml-syntax 2:1']],
    ['reserved character', 'a: @x\n', ['yaml-syntax 1:4']],
    [
      'several at once',
      'a: &x 1\nb: !!str 2\na: 3\n',
      ['yaml-subset 1:7', 'yaml-subset 2:10', 'unique-keys 3:1'],
    ],
  ])('refuses: %s', (_, text, expected) => {
    expect(rulesOf(text)).toEqual(expected);
    expect(parseFile(text, 'content/sources/x.yaml').data).toBeNull();
  });

  it('does not let a key reach the prototype of objects', () => {
    parseFile('__proto__:\n  polluted: true\n', 'content/sources/x.yaml');
    expect({}).not.toHaveProperty('polluted');
  });

  it('counts lines from the top of the file, not of the frontmatter', () => {
    expect(rulesOf('---\na: 1\na: 2\n---\n', 'content/issues/x.mdx')).toEqual(['unique-keys 3:1']);
  });

  it.each([
    ['no frontmatter', 'Text\n'],
    ['a blank line before it', '\n---\na: 1\n---\n'],
    ['unclosed', '---\na: 1\n'],
    ['TOML', '+++\na = 1\n+++\n'],
    ['empty', ''],
  ])('refuses an MDX file with %s', (_, text) => {
    expect(rulesOf(text, 'content/issues/x.mdx')).toEqual(['frontmatter 1:1']);
  });

  it('compares ten thousand keys of one map in linear time', { timeout: 2000 }, () => {
    const rows = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, key) => `k${row * 10 + key}: 1`),
    );
    const text = `a: {\n${rows.map((row) => `  ${row.join(', ')}`).join(',\n')}\n}\n`;
    expect(parseFile(text, 'content/sources/x.yaml').problems).toEqual([]);
  });
});
