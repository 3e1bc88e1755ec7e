import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../scripts/checks/all.ts';
import { checkProse } from '../../src/mdx/prose.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Rule } from '../../src/model/rules.ts';
import { cite } from './case.ts';
import { markdown, strings } from './corpora.ts';

/** Rules of good writing, which a maintainer may set aside for a file; all others must be kept to. */
const setAside: readonly Rule[] = [
  'prose-cites',
  'titles-distinct',
  'titles-well-formed',
  'names-unambiguous',
  'neutral-wording',
];
/** Texts in one entry, so that there are not too many pages. */
const wordsTogether = 3;
const proseTogether = 8;

/**
 * Writes a content folder with the texts of blns, CommonMark and GFM that the checks accept, in the places where an
 * entry has words; gives the ids of the programs that hold them.
 */
export function writeNaughtyAtlas(folder: string): string[] {
  cpSync('tests/fixtures/small/content', folder, { recursive: true });
  const words = strings.map(({ text }) => text.trim()).filter((text) => text !== '' && !text.includes('\n'));
  const prose = markdown
    .map(({ text }) => text)
    .filter((body) => checkProse({ file: 'content/x.mdx', body, bodyLine: 1 }).problems.length === 0);
  const ids = new Set<string>();
  const add = (id: string, text: string): void => {
    ids.add(id);
    writeFileSync(join(folder, `programs/${id}.mdx`), text);
  };
  inGroups(words, wordsTogether).forEach((group, at) => {
    add(`words-${String(at)}`, program(group, []));
  });
  inGroups(prose, proseTogether).forEach((group, at) => {
    add(`prose-${String(at)}`, program([`Prose of ${String(at)}`], group));
  });
  for (let refused: string[] | null = null; refused?.length !== 0;) {
    const { problems } = checkContent(folder, 'content', null);
    refused = [...new Set(problems.filter(({ rule }) => !setAside.includes(rule)).map(idOf))];
    for (const id of refused) {
      ids.delete(id);
      rmSync(join(folder, `programs/${id}.mdx`));
    }
    if (refused.length === 0) setThemAside(problems, folder);
  }
  return [...ids];
}

const idOf = ({ file }: Problem): string => file.replace(/^content\/programs\/(.*)\.mdx$/, '$1');

function setThemAside(problems: readonly Problem[], folder: string): void {
  const pairs = new Map(problems.map(({ rule, file }) => [`${rule} ${file}`, { rule, file }]));
  const exceptions = [...pairs.values()].map(({ rule, file }) => ({
    rule,
    file: file.slice('content/'.length),
    reason: 'It is a text of others.',
    until: '2099-12-31',
  }));
  writeFileSync(
    join(folder, 'exceptions.yaml'),
    stringify(exceptions, { defaultStringType: 'QUOTE_DOUBLE' }),
  );
}

/** A program that has the words wherever it has words, and the texts as its prose. */
function program(words: readonly string[], prose: readonly string[]): string {
  const [title = '', summary = title, target = summary] = words.map((each) => JSON.stringify(each));
  return `---
title: ${title}
summary: ${summary}
kind: study
status: announced
acronym: ${target}
aliases: { en: [${summary}, ${target}] }
targets: [{ text: ${target}, source: hearing-minutes, at: Item 3 }]
evidence: [{ source: hearing-minutes, at: Item 3 }]
added: "2020-01-10"
reviewed: "2020-02-03"
---

${['So it was said.' + cite, ...prose].join('\n\n')}
`;
}

const inGroups = <Each>(list: readonly Each[], size: number): Each[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
