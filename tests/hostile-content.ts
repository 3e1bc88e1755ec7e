import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Content that must be refused: one mistake, or one attempt, a case. */
export interface HostileCase {
  what: string;
  /** Path of the bad file from the content folder. */
  file: string;
  /** Its text; or what else to put there. */
  put: string | ((path: string, canary: string) => void);
  /** Where the problem must be told, as line and column, and by what rule. */
  at: string;
  rule: string;
}

const days = 'added: "2020-01-10"\nreviewed: "2020-02-03"\n';
const cite = '<Cite source="hearing-minutes" at="Item 1" />';

/** A person's entry, whose prose begins on line 8; `plant` names it after its case. */
const person = (body: string, field = ''): string =>
  `---\ntitle: a case\nsummary: Somebody.\n${field}kind: person\n${days}---\n${body}\n`;

/** A position, in whose frontmatter lines can be replaced. */
function position(change: Record<string, string> = {}): string {
  const fields = {
    holders: 'holders: [quay-traders]\n',
    proposition: 'proposition: bridge-traffic#close-to-cars\n',
    stance: 'stance: opposes\n',
    date: 'date: "2019-05-14"\n',
    summary: 'summary: They oppose it.\n',
    evidence: 'evidence:\n  - source: hearing-minutes\n    at: Item 2\n    act: statement\n    attribution: direct\n',
    ...change,
  };
  return `---\n${Object.values(fields).join('')}${days}---\n\nThey said so.${cite}\n`;
}

/** Code that would leave a file behind, were it run. */
const write = (canary: string): string =>
  `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(canary)}, 'run')`;

const deep = 100_000;

/** The cases; `canary` is a file that any of them would write, if its code were run. */
export const hostileCases = (canary: string): HostileCase[] => [
  {
    what: 'a misspelt key',
    file: 'positions/bridge-traffic/a-misspelt-key.mdx',
    put: position({ stance: 'stanse: opposes\nstance: opposes\n' }),
    at: '4:1',
    rule: 'known-fields',
  },
  {
    what: 'a missing field',
    file: 'stakeholders/a-missing-field.mdx',
    put: `---\ntitle: a case\nkind: person\n${days}---\n`,
    at: '2:1',
    rule: 'required-fields',
  },
  {
    what: 'a value that is not on the list',
    file: 'positions/bridge-traffic/a-strange-stance.mdx',
    put: position({ stance: 'stance: suports\n' }),
    at: '4:1',
    rule: 'allowed-values',
  },
  {
    what: 'a reference to nobody',
    file: 'positions/bridge-traffic/a-dangling-holder.mdx',
    put: position({ holders: 'holders: [quay-trader]\n' }),
    at: '2:11',
    rule: 'references-resolve',
  },
  {
    what: 'a reference to no proposition',
    file: 'positions/bridge-traffic/a-dangling-proposition.mdx',
    put: position({ proposition: 'proposition: bridge-traffic#close-to-boats\n' }),
    at: '3:1',
    rule: 'references-resolve',
  },
  {
    what: 'a link to no entry',
    file: 'stakeholders/a-dangling-link.mdx',
    put: person(`\nSee the [traders](quay-trader.mdx).${cite}`),
    at: '9:9',
    rule: 'prose-resolves',
  },
  {
    what: 'a stance without evidence',
    file: 'positions/bridge-traffic/without-evidence.mdx',
    put: position({ evidence: 'evidence: []\n' }),
    at: '7:1',
    rule: 'valid-fields',
  },
  {
    what: 'a conditional stance without conditions',
    file: 'positions/bridge-traffic/without-conditions.mdx',
    put: position({ stance: 'stance: opposes-unless\n' }),
    at: '2:1',
    rule: 'valid-fields',
  },
  {
    what: 'an impossible date',
    file: 'positions/bridge-traffic/an-impossible-date.mdx',
    put: position({ date: 'date: "2019-02-29"\n' }),
    at: '5:1',
    rule: 'valid-fields',
  },
  {
    what: 'a missing place',
    file: 'positions/bridge-traffic/a-missing-place.mdx',
    put: position({ evidence: 'evidence:\n  - source: hearing-minutes\n    act: statement\n    attribution: direct\n' }),
    at: '8:5',
    rule: 'required-fields',
  },
  {
    what: 'an unknown place',
    file: 'stakeholders/an-unknown-place.mdx',
    put: person('\nShe spoke.<Cite source="hearing-minutes" at="Item 9" />'),
    at: '9:11',
    rule: 'places-known',
  },
  {
    what: 'a paragraph without a citation',
    file: 'stakeholders/without-a-citation.mdx',
    put: person('\nShe spoke.'),
    at: '9:1',
    rule: 'prose-cites',
  },
  {
    what: 'an expression',
    file: 'stakeholders/an-expression.mdx',
    put: person(`\nShe spoke {1+1} times.${cite}`),
    at: '9:11',
    rule: 'no-expressions',
  },
  {
    what: 'an expression that would write a file',
    file: 'stakeholders/an-expression-that-writes.mdx',
    put: person(`\nShe spoke {${write(canary)}} times.${cite}`),
    at: '9:11',
    rule: 'no-expressions',
  },
  {
    what: 'an expression in an attribute',
    file: 'stakeholders/an-expression-in-a-tag.mdx',
    put: person(`\nShe spoke.<Cite source={${write(canary)}} at="Item 1" />${cite}`),
    at: '9:11',
    rule: 'plain-attributes',
  },
  {
    what: 'an import',
    file: 'stakeholders/an-import.mdx',
    put: person(`\nimport "./evil.js"${cite}`),
    at: '9:1',
    rule: 'no-modules',
  },
  {
    what: 'an export',
    file: 'stakeholders/an-export.mdx',
    put: person(`\nexport const a = ${write(canary)}${cite}`),
    at: '9:1',
    rule: 'no-modules',
  },
  {
    what: 'a script',
    file: 'stakeholders/a-script.mdx',
    put: person(`\nShe <script>${write(canary)}</script> spoke.${cite}`),
    at: '9:5',
    rule: 'no-html',
  },
  {
    what: 'an event handler',
    file: 'stakeholders/an-event-handler.mdx',
    put: person(`\nShe <b onclick="alert(1)">spoke</b>.${cite}`),
    at: '9:5',
    rule: 'no-html',
  },
  {
    what: 'an image that is a module',
    file: 'stakeholders/an-image-that-runs.mdx',
    put: person(`\nShe spoke. ![x](./evil.js)${cite}`),
    at: '9:12',
    rule: 'no-images',
  },
  {
    what: 'a module among the entries',
    file: 'stakeholders/evil.js',
    put: `${write(canary)};\nexport default {};\n`,
    at: '1:1',
    rule: 'file-names',
  },
  {
    what: 'a link that runs a script',
    file: 'stakeholders/a-link-that-runs.mdx',
    put: person(`\nShe [spoke](javascript:alert(1)).${cite}`),
    at: '9:5',
    rule: 'safe-links',
  },
  {
    what: 'a layout',
    file: 'stakeholders/a-layout.mdx',
    put: person('', 'layout: ./evil.js\n'),
    at: '4:1',
    rule: 'known-fields',
  },
  {
    what: 'a tag of YAML that makes code',
    file: 'glossary/a-tag.yaml',
    put: `title: !!js/function "function () { ${write(canary).replaceAll('"', "'")} }"\n`,
    at: '1:22',
    rule: 'yaml-subset',
  },
  {
    what: 'an alias that multiplies',
    file: 'glossary/an-alias.yaml',
    put: 'title: &a [x, x]\n',
    at: '1:11',
    rule: 'yaml-subset',
  },
  {
    what: 'a symbolic link',
    file: 'stakeholders/a-symlink.mdx',
    put: (path) => {
      symlinkSync('/etc/hostname', path);
    },
    at: '1:1',
    rule: 'no-symlinks',
  },
  {
    what: 'a file that can be run',
    file: 'stakeholders/an-executable.mdx',
    put: (path, canaryFile) => {
      writeFileSync(path, `#!/bin/sh\ntouch ${canaryFile}\n`);
      chmodSync(path, 0o755);
    },
    at: '1:1',
    rule: 'no-executables',
  },
  {
    what: 'quotes in each other, 100,000 deep',
    file: 'stakeholders/deep-quotes.mdx',
    put: person(`\n${'>'.repeat(deep)} She spoke.`),
    at: '9:10001',
    rule: 'line-length',
  },
  {
    what: 'lists in each other, as deep as a line is long',
    file: 'stakeholders/deep-lists-on-a-line.mdx',
    put: person(`\n${'- '.repeat(4_900)} She spoke.${cite}`),
    at: '9:1',
    rule: 'nesting',
  },
  {
    what: 'notes in each other, 100,000 deep',
    file: 'stakeholders/deep-notes.mdx',
    put: person(`\n${'<Note>\n'.repeat(deep)}`),
    at: '1:1',
    rule: 'file-size',
  },
  {
    what: 'brackets in each other, 100,000 deep',
    file: 'glossary/deep-brackets.yaml',
    put: `title: ${'['.repeat(deep)}\n`,
    at: '1:10001',
    rule: 'line-length',
  },
  {
    what: 'links in each other, as deep as a line is long',
    file: 'stakeholders/deep-links-on-a-line.mdx',
    put: person(`\n${'['.repeat(9_900)}She spoke.${cite}`),
    at: '9:9900',
    rule: 'nesting',
  },
  {
    what: 'a file where no collection is',
    file: 'elsewhere/a-person.mdx',
    put: person(''),
    at: '1:1',
    rule: 'known-places',
  },
];

/** Puts a case's file into a content folder. */
export function plant({ what, file, put }: HostileCase, folder: string, canary: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  if (typeof put === 'string') writeFileSync(path, put.replace('title: a case', `title: ${what}`));
  else put(path, canary);
}
