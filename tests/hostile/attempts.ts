import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { cite, type HostileCase, person } from './case.ts';

/** Code that would leave a file behind, were it run. */
const write = (canary: string): string =>
  `globalThis.process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(canary)}, 'run')`;

/** What somebody may try who means harm; `canary` is a file that any of them would write, were its code run. */
export const attempts = (canary: string): readonly HostileCase[] => [
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
];
