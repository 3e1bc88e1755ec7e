import { describe, expect, it } from 'vitest';
import { checkProse } from './prose.ts';
import { readHref } from './hrefs.ts';

const from = 'issues/example.mdx';

describe('readHref', () => {
  it.each([
    ['https://example.org/a?b=c#d', { kind: 'external', href: 'https://example.org/a?b=c#d' }],
    ['http://example.org', { kind: 'external', href: 'http://example.org' }],
    ['HTTPS://EXAMPLE.ORG/', { kind: 'external', href: 'HTTPS://EXAMPLE.ORG/' }],
    ['https://example.org/a%20b', { kind: 'external', href: 'https://example.org/a%20b' }],
    ['https://example.org/@name', { kind: 'external', href: 'https://example.org/@name' }],
    ['mailto:name@example.org', { kind: 'external', href: 'mailto:name@example.org' }],
    ['#some-heading', { kind: 'fragment', fragment: 'some-heading' }],
    ['#espa%C3%B1ol', { kind: 'fragment', fragment: 'español' }],
    ['../stakeholders/ift.mdx', { kind: 'entry', target: 'stakeholders/ift.mdx' }],
    ['other.mdx', { kind: 'entry', target: 'issues/other.mdx' }],
    ['./other.mdx', { kind: 'entry', target: 'issues/other.mdx' }],
    ['../sources/report.yaml#uses', { kind: 'entry', target: 'sources/report.yaml', fragment: 'uses' }],
    ['../topics.yaml', { kind: 'entry', target: 'topics.yaml' }],
    ['../stakeholders/ift.es.mdx', { kind: 'entry', target: 'stakeholders/ift.mdx' }],
    [
      '../positions/net-neutrality/ift-2020.mdx',
      { kind: 'entry', target: 'positions/net-neutrality/ift-2020.mdx' },
    ],
  ])('reads %s', (href, expected) => {
    expect(readHref(href, from)).toEqual(expected);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'javascript&colon;alert(1)',
    'java%0Ascript:alert(1)',
    'java%09script:alert(1)',
    '%00javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'DATA:text/html;base64,eA==',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'blob:https://example.org/x',
    'view-source:https://example.org',
    'tel:+123',
    'x:y',
    '//example.org',
    '///example.org',
    '/\\example.org',
    '\\\\example.org',
    '%5C%5Cexample.org',
    'https:\\\\example.org',
    'https:example.org',
    'https:/example.org',
    'https:///example.org',
    'https://',
    'https://user@example.org/',
    'https://user:pass@example.org/',
    'https://@example.org/',
    'https://exa mple.org/',
    'https://[bad/',
    'http://example.org/"onclick=',
    'mailto:',
    'mailto:a@b.c,d@e.f',
    'mailto:a@b.c?bcc=d@e.f',
    '/issues/x/',
    '/issues/x.mdx',
    '../../outside.mdx',
    '../../../etc/passwd',
    '../stakeholders/../../outside.mdx',
    '..%2f..%2foutside.mdx',
    '../stakeholders/IFT.mdx',
    '../stakeholders/ift',
    '../stakeholders/ift.md',
    '../stakeholders/ift.js',
    '../stakeholders/ift.mdx?raw',
    '../stakeholders/ift.mdx#a#b',
    '../stakeholders/ift.mdx#a%22b',
    '../stakeholders/',
    '?q=x',
    '.',
    '..',
    '#',
    '#a b',
    '#%E0%A4%A',
  ])('refuses %j with a message and a hint', (href) => {
    expect(readHref(href, from)).toMatchObject({
      kind: 'refused',
      message: expect.any(String),
      hint: expect.any(String),
    });
  });
});

describe('links as Markdown writes them', () => {
  it.each([
    '[a](javascript:alert(1))',
    '[a](JAVASCRIPT:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](&#x6A;avascript&colon;alert(1))',
    '[a](java&Tab;script:alert(1))',
    '[a](java&NewLine;script:alert(1))',
    '[a](<java script:alert(1)>)',
    '[a](\\javascript:alert(1))',
    '[a](<data:text/html,x>)',
    '[a](//example.org)',
    '[a](\\/\\/example.org)',
    '[a](/\\example.org)',
    '[a](&#x2f;&#47;example.org)',
    '[a][b]\n\n[b]: javascript:alert(1)',
    '[b]\n\n[b]: <javascript:alert(1)> "title"',
    '[a](./evil.js)',
    '[a](../x.mdx?import)',
    '[a](https://example.org/{x})[b](a{b}.mdx)',
  ])('refuses %j', (body) => {
    const { problems } = checkProse({ file: 'content/issues/x.mdx', body, bodyLine: 1 });
    expect(problems.map(({ rule }) => rule)).toContain('safe-links');
  });
});
