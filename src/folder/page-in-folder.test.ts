import { describe, expect, it } from 'vitest';
import { type Folder, moveAddress, pageInFolder, pathFrom } from './page-in-folder.ts';

const files = new Set([
  'index.html',
  'issues/x/index.html',
  'issues/index.html',
  'assets/a.css',
  'es/index.html',
]);
const folder: Folder = {
  base: '/atlas/',
  home: 'https://example.org/atlas/',
  has: (file) => files.has(file),
};

describe('pathFrom', () => {
  it.each([
    ['index.html', 'assets/a.css', 'assets/a.css'],
    ['issues/x/index.html', 'issues/index.html', '../index.html'],
    ['issues/x/index.html', 'assets/a.css', '../../assets/a.css'],
    ['es/index.html', 'es/index.html', 'index.html'],
  ])('leads from %s to %s', (file, target, way) => {
    expect(pathFrom(file, target)).toBe(way);
  });
});

describe('moveAddress', () => {
  it.each([
    ['a page', '/atlas/issues/', '../index.html'],
    ['a place on a page', '/atlas/issues/#topic', '../index.html#topic'],
    ['a place on this page', '/atlas/issues/x/#stances', '#stances'],
    ['a question to a page', '/atlas/issues/?status=open', '../index.html?status=open'],
    ['the home page', '/atlas/', '../../index.html'],
    ['a file', '/atlas/assets/a.css', '../../assets/a.css'],
    ['a file that is not in the folder', '/atlas/api/v1/x.json', 'https://example.org/atlas/api/v1/x.json'],
    ['another host', 'https://example.com/a', 'https://example.com/a'],
    ['a host without a scheme', '//example.com/atlas/', '//example.com/atlas/'],
    ['a place', '#main', '#main'],
    ['a page, written from here', '../#topic', '../index.html#topic'],
    ['a file that is not in the folder, written from here', '../../y.csv', 'https://example.org/atlas/y.csv'],
    ['a path outside the site', '/other/', '/other/'],
    ['a letter', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('of %s', (_, address, moved) => {
    expect(moveAddress(address, 'issues/x/index.html', folder)).toBe(moved);
  });
});

describe('pageInFolder', () => {
  const inFolder = (html: string): string =>
    pageInFolder(`<title>T</title>${html}`, 'issues/x/index.html', folder, ['folder.js']).replace(
      '<title>T</title><script defer src="../../folder.js"></script>',
      '',
    );

  it('puts the scripts it is given first', () => {
    expect(pageInFolder('<title>T</title>', 'index.html', folder, ['a.js', 'b/c.js'])).toBe(
      '<title>T</title><script defer src="a.js"></script><script defer src="b/c.js"></script>',
    );
  });

  it.each([
    [
      'a script',
      '<script type="module" src="/atlas/assets/a.css"></script>',
      '<script defer src="../../assets/a.css"></script>',
    ],
    [
      'data in the page',
      '<script type="application/ld+json">{"a":1}</script>',
      '<script type="application/ld+json">{"a":1}</script>',
    ],
    [
      'a sheet',
      '<link rel="stylesheet" href="/atlas/assets/a.css">',
      '<link rel="stylesheet" href="../../assets/a.css">',
    ],
    ['what a disk has no use for', '<link rel="manifest" href="/atlas/site.webmanifest"/>', ''],
    ['an element that ends itself', '<path d="M0 0" />', '<path d="M0 0" />'],
    ['an attribute without a value', '<p hidden>', '<p hidden>'],
    [
      'the policy',
      `<meta http-equiv="content-security-policy" content="script-src 'self'">`,
      `<meta http-equiv="content-security-policy" content="script-src 'self' file:">`,
    ],
    [
      'a page that leads on',
      '<meta http-equiv="refresh" content="0; url=/atlas/issues/">',
      '<meta http-equiv="refresh" content="0; url=../index.html">',
    ],
    [
      'text',
      '<p>href="/atlas/" &lt;a href="/atlas/"&gt;</p>',
      '<p>href="/atlas/" &lt;a href="/atlas/"&gt;</p>',
    ],
  ])('changes %s as it must be', (_, html, changed) => {
    expect(inFolder(html)).toBe(changed);
  });
});
