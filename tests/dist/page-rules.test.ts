import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../src/headers.ts';
import { type BuiltSite, type Page, readPage } from '../built-site.ts';
import { pageRules } from '../page-rules.ts';
import { strayEnglish, wordsOutOfPlace } from '../stray-words.ts';

const head = '<title>A</title><meta name="description" content="B">';
const policyMeta = `<meta http-equiv="content-security-policy" content="${pagePolicy}">`;
const pageWith = (body: string, extra = head, lang = 'en', first = policyMeta) =>
  readPage(
    'issues/x/index.html',
    `<!doctype html><html lang="${lang}"><head>${first}${extra}</head><body>${body}</body></html>`,
    '/sub/',
  );

const other = readPage('issues/y/index.html', '<p id="here">', '/sub/');

const siteAround = (page: Page): BuiltSite => ({
  address: new URL('https://example.org/sub/'),
  pages: [page, other],
  byPath: new Map([page, other].map((each) => [each.path, each])),
  files: new Set(['/sub/a.css', '/sub/issues/y/index.html']),
  read: () => '',
});

const links = 'every link, asset and anchor of the site resolves';
const hosts = 'nothing is fetched from another host, and no form is sent there';
const ids = 'no id stands twice';
const names = 'what an element names by id is there';
const inline = 'no script, style or event handler stands in the page';
const policy = 'the content security policy comes first in it';
const headings = 'it has one main heading, and no level is skipped';
const language = 'it says its language';
const titles = 'it has a title and a description';

const broken = (page: Page): string[] =>
  pageRules.filter((rule) => rule.faults(page, siteAround(page)).length > 0).map(({ name }) => name);

describe('the rules for pages', () => {
  it('find nothing wrong with a page that keeps to them', () => {
    const body = `<h1 id="a">A</h1><h2>B</h2><h3>C</h3><h2 lang="fr">D</h2><a href="#a">a</a>
      <a href="/sub/issues/y/#here">b</a><a href="../y/?q=1#here">b</a><a href="https://elsewhere.org/">c</a>
      <a href="mailto:a@example.org">d</a><p aria-labelledby="a">e</p><script src="/sub/a.css"></script>`;
    const full = `${head}<link rel="canonical" href="https://elsewhere.org/"><link rel="stylesheet" href="/sub/a.css">`;
    expect(broken(pageWith(body, full))).toEqual([]);
  });

  it.each([
    ['a link to nothing', '<a href="/sub/issues/z/">z</a>', links],
    ['a link without the final slash', '<a href="/sub/issues/y">y</a>', links],
    ['a link out of the site', '<a href="/issues/y/">y</a>', links],
    ['a link to an anchor that is not there', '<a href="/sub/issues/y/#there">y</a>', links],
    ['a link to an anchor of its own that is not there', '<a href="#there">y</a>', links],
    ['a link that runs a script', '<a href="javascript:alert(1)">y</a>', links],
    ['a missing picture', '<img alt="" src="/sub/b.png">', links],
    ['a missing picture among several', '<img alt="" srcset="/sub/a.css 1x, /sub/b.png 2x">', links],
    ['a missing drawing', '<svg><use xlink:href="/sub/b.svg#a"></use></svg>', links],
    ['a form that leads nowhere', '<form action="/sub/find/"></form>', links],
    ['a script of another host', '<script src="https://elsewhere.org/a.js"></script>', hosts],
    ['a picture of another host', '<img alt="" src="//elsewhere.org/a.png">', hosts],
    ['a frame of another host', '<iframe src="https://elsewhere.org/"></iframe>', hosts],
    ['a form sent to another host', '<form action="https://elsewhere.org/"></form>', hosts],
    ['an id that stands twice', '<p id="a"></p><p id="a"></p>', ids],
    ['an empty id', '<p id=""></p>', ids],
    ['a label of nothing', '<label for="a">A</label>', names],
    ['a name that is not there', '<p aria-labelledby="a b" id="a"></p>', names],
    ['a script in the page', '<script>alert(1)</script>', inline],
    ['a script that calls itself a module', '<script type="module">alert(1)</script>', inline],
    ['linked data that cannot be read', '<script type="application/ld+json">{"a": </script>', inline],
    ['a style in the page', '<style>p {}</style>', inline],
    ['a style on an element', '<p style="color: red">A</p>', inline],
    ['an event handler', '<p onclick="alert(1)">A</p>', inline],
    ['an event handler in a drawing', '<svg onload="alert(1)"></svg>', inline],
    ['a second main heading', '<h1>B</h1>', headings],
    ['a skipped level', '<h3>B</h3>', headings],
    ['an empty heading', '<h2> </h2>', headings],
    ['an empty language', '<p lang="">A</p>', language],
    ['a language that is none', '<p lang="English">A</p>', language],
  ])('find %s', (_what, body, rule) => {
    expect(broken(pageWith(`<h1>A</h1>${body}`))).toEqual([rule]);
  });

  it.each([
    ['a page without a main heading', '<h2>A</h2>', head, 'en', headings],
    ['a page in another language than its address says', '<h1>A</h1>', head, 'es-MX', language],
    ['a page without a title', '<h1>A</h1>', '<meta name="description" content="B">', 'en', titles],
    [
      'a title that only a drawing has',
      '<h1>A</h1><svg><title>A</title></svg>',
      head.slice(16),
      'en',
      titles,
    ],
    ['a page without a description', '<h1>A</h1>', '<title>A</title>', 'en', titles],
    [
      'a style sheet of another host',
      '<h1>A</h1>',
      `${head}<link rel="stylesheet" href="//b.org/a.css">`,
      'en',
      hosts,
    ],
  ])('find %s', (_what, body, top, lang, rule) => {
    expect(broken(pageWith(body, top, lang))).toEqual([rule]);
  });
});

describe('the rule for the policy', () => {
  it.each([
    ['none', ''],
    ['a weaker one', policyMeta.replace("'none'", "'self'")],
    ['one behind another meta', `<meta charset="utf-8">${policyMeta}`],
    ['a second one', policyMeta + policyMeta],
  ])('finds %s', (_what, first) => {
    expect(broken(pageWith('<h1>A</h1>', head, 'en', first))).toEqual([policy]);
  });
});

describe('words of another language', () => {
  const spanish = (body: string) => [pageWith(body, head, 'es-MX')];

  it.each([
    ['a word of the interface', '<p>Skip to content</p>', ['Skip to content']],
    ['one among spaces and tags', '<p><b>\n Last reviewed 3 May 2020 </b></p>', ['Last reviewed 3 May 2020']],
    ['one that starts with a number', '<p>12 results</p>', ['12 results']],
    ['one that is read aloud', '<a aria-label="Breadcrumbs">a</a>', ['Breadcrumbs']],
  ])('are found: %s', (_what, body, found) => {
    expect(strayEnglish(spanish(body), 'es')).toEqual(found.map((word) => `${word}  (/sub/issues/x/)`));
  });

  it.each([
    ['what is marked as English', '<p lang="en">Skip to <b>content</b></p><p lang="en">Skip to content</p>'],
    ['what is written alike in both', '<p>Postura</p><p>Error</p><p>No</p>'],
    ['a title that resembles a range', '<p>Called to Account</p>'],
    ['code', '<code>Search</code>'],
  ])('are not: %s', (_what, body) => {
    expect(strayEnglish(spanish(body), 'es')).toEqual([]);
  });

  it('are found where a sentence stands without its mark', () => {
    const pages = spanish('<p lang="en">One thing.</p><p> One\nthing.</p>');
    expect(wordsOutOfPlace(pages, new Set(['One thing.']), 'en')).toEqual(['One thing.  (/sub/issues/x/)']);
  });
});
