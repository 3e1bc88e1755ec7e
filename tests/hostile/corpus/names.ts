import { mkdirSync, writeFileSync } from 'node:fs';
import { cite, person } from '../case.ts';
import { type Attempt, inProse } from './attempt.ts';

const days = 'added: "2020-01-10"\nreviewed: "2020-02-03"';
const evidence = `evidence:\n  - source: hearing-minutes\n    at: Item 1\n${days}`;
const term = (title: string): string =>
  `title: ${title}\ndefinition: So.\nentry: instruments/bridge-byelaw\n${evidence}\n`;
const correction = `entry: glossary/byelaw
date: "2020-01-20"
was: It was said so.
now: It was said otherwise.
source: hearing-minutes
at: Item 1
added: "2020-01-20"
reviewed: "2020-02-03"
`;
const issue = (id: string, more = ''): string => `---
title: Matter of ${id}
summary: A matter.
topic: streets
status: open
propositions:
  - id: ${id}
    text: The town should do so.
    baseline: It does not.
    source: hearing-minutes
    at: Item 2
${more}${days}
---

So.${cite}
`;

const named = (file: string, what: string, put: string = person('')): Attempt => ({
  rule: 'file-names',
  what,
  file,
  put,
});
const clobbering = (file: string, what: string, put: string): Attempt => ({
  rule: 'clobbering-ids',
  what,
  file,
  put,
});
const titled = (title: string, field = ''): string =>
  person(`\nShe spoke.${cite}`, field).replace('a case', title);

/** Names of files and ids that are taken for, or take the place of, something else. */
export const names: readonly Attempt[] = [
  clobbering('stakeholders/constructor.mdx', 'a stakeholder', titled('Builder')),
  clobbering('stakeholders/prototype.mdx', 'another stakeholder', titled('First of its kind')),
  clobbering('glossary/constructor.yaml', 'a term', term('Builder')),
  clobbering('glossary/prototype.yaml', 'another term', term('First of its kind')),
  clobbering('issues/constructor.mdx', 'an issue', issue('builders')),
  clobbering('issues/clobbering-1.mdx', 'a proposition', issue('constructor')),
  clobbering('issues/clobbering-2.mdx', 'another proposition', issue('prototype')),
  clobbering('issues/clobbering-3.mdx', 'a former id', issue('former', 'formerIds: [constructor]\n')),
  clobbering(
    'stakeholders/clobbering-4.mdx',
    'a former id of a stakeholder',
    titled('Clobbering four', 'formerIds: [prototype]\n'),
  ),
  ...['main-content', 'search', 'footer', 'cite-1', 'source-1', 'home', 'user-content-fn-1'].map((id) =>
    clobbering(`corrections/${id}.yaml`, `a correction named ${id}`, correction),
  ),
  ...inProse('clobbering-ids', {
    'a heading': '## Constructor',
    'a heading in capitals': '## PROTOTYPE',
    'a heading with underscores': '## \\_\\_proto\\_\\_',
    'a heading with marks': '## Constructor!',
  }),
  named('stakeholders/Capital.mdx', 'a capital'),
  named('stakeholders/two--hyphens.mdx', 'two hyphens'),
  named('stakeholders/-option.mdx', 'a hyphen first, which a command takes for an option'),
  named('stakeholders/a b.mdx', 'a space'),
  named('stakeholders/a;b.mdx', 'a semicolon'),
  named('stakeholders/$(x).mdx', 'a command of a shell'),
  named('stakeholders/a%2e%2e.mdx', 'dots in code'),
  named('stakeholders/__proto__.mdx', 'a prototype'),
  named('stakeholders/.hidden.mdx', 'a hidden file'),
  named('stakeholders/index.html', 'a page', '<script>alert(1)</script>'),
  named('stakeholders/evil.js', 'a module', 'export default 1;\n'),
  named('stakeholders/evil.astro', 'a page of Astro’s', '---\n---\n'),
  named('stakeholders/evil.json', 'data for a program', '{}'),
  named('stakeholders/picture.svg', 'a picture', '<svg onload="alert(1)"/>'),
  named('stakeholders/a.mdx.js', 'two endings', 'x'),
  named('stakeholders/a\nb.mdx', 'a line break'),
  named('stakeholders/año.mdx', 'a letter with a mark'),
  named('stakeholders/con.mdx', 'a device of Windows'),
  named('stakeholders/nul.mdx', 'another device of Windows'),
  named('stakeholders/com1.mdx', 'a port of Windows'),
  named('.gitattributes', 'attributes for git', '* filter=x\n'),
  named('package.json', 'a package', '{}'),
  named('.env', 'an environment', 'X=1\n'),
  {
    rule: 'file-names',
    what: 'folders too deep',
    file: 'a/b/c/d/e',
    put: (path) => {
      mkdirSync(path);
    },
  },
  {
    rule: 'ids-distinct',
    what: 'a hyphen more',
    file: 'glossary/tollgate.yaml',
    put: (path) => {
      writeFileSync(path, term('Three'));
      writeFileSync(path.replace('tollgate', 'toll-gate'), term('Four'));
    },
  },
  {
    rule: 'distinct-ids',
    what: 'names that differ by case alone',
    file: 'stakeholders/twin.mdx',
    put: (path) => {
      for (const name of ['twin', 'TWIN']) writeFileSync(path.replace('twin', name), titled('Twin'));
    },
  },
  {
    rule: 'lookalike-letters',
    what: 'a file with a Cyrillic а',
    file: 'stakeholders/аda.mdx',
    put: person(''),
  },
  {
    rule: 'lookalike-letters',
    what: 'a file with a full-width letter',
    file: 'stakeholders/ａda.mdx',
    put: person(''),
  },
  {
    rule: 'ids-distinct',
    what: 'l for i',
    file: 'stakeholders/rlver-walkers.mdx',
    put: titled('Walkers of the river'),
  },
  {
    rule: 'ids-distinct',
    what: 'rn for m',
    file: 'glossary/bylaw-rnade.yaml',
    put: (path) => {
      writeFileSync(path, term('One'));
      writeFileSync(path.replace('rnade', 'made'), term('Two'));
    },
  },
  {
    rule: 'characters',
    what: 'an override that hides an ending',
    file: 'stakeholders/clobbering-5.mdx',
    put: titled('Xdm\u202E.sj'),
  },
  ...(
    [
      'elsewhere/a.mdx',
      'stakeholders/deeper/a.mdx',
      'glossary/a.mdx',
      'stakeholders/a.yaml',
      'positions/a.mdx',
      'stakeholders/ada-quill.fr.mdx',
      'stakeholders/ada-quill.en.mdx',
      'topics/a.yaml',
      'a.mdx',
      'src/pages/index.mdx',
    ] as const
  ).map((file): Attempt => ({ rule: 'known-places', what: `a file at ${file}`, file, put: person('') })),
];
