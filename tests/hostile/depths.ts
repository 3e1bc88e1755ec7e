import { cite, type HostileCase, person } from './case.ts';

const deep = 100_000;

/** Texts nested so deep that a parser may end the process. */
export const depths: readonly HostileCase[] = [
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
];
