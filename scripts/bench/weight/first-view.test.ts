import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstViewOf } from './first-view.ts';
import { heaviestOf, kindOf, pageKinds, typicalOf } from './page-kinds.ts';

const folder = mkdtempSync(join(tmpdir(), 'first-view-'));
afterAll(() => rmSync(folder, { recursive: true }));

const files: Record<string, string> = {
  'index.html':
    '<link rel="icon" href="/sub/icon.svg"><link rel="stylesheet" href="/sub/assets/a.css">' +
    '<script type="module" src="/sub/assets/a.js"></script><script type="module" src="/sub/assets/b.js"></script>' +
    '<template id="later"><link rel="stylesheet" href="/sub/assets/later.css"></template>' +
    '<link rel="stylesheet" href="/sub/assets/later.css" media="print">',
  'assets/a.css': 'p{color:red}',
  'assets/later.css': `p{content:"${'a'.repeat(500)}"}`,
  'assets/a.js': 'import{x}from"./shared.js";import"./b.js";x();import("./later.js")',
  'assets/b.js': 'import"./shared.js"',
  'assets/shared.js': 'export const x=()=>{}',
  'assets/later.js': 'a'.repeat(5000),
  'issues/one/index.html': '1',
  'issues/two/index.html': '333',
  'issues/three/index.html': '22',
  'es/issues/one/index.html': '4444',
};
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

describe('the first view of a page', () => {
  const view = firstViewOf(folder, 'index.html', '/sub/');

  it('is its HTML, sheets and scripts', () => {
    expect(view.total.gzip).toBe(view.html.gzip + view.css.gzip + view.js.gzip);
    expect(view.css.gzip).toBeGreaterThan(0);
  });

  it('leaves out sheets of templates and for paper, for which no view waits', () => {
    expect(view.css.gzip).toBeLessThan(40);
  });

  it('counts what scripts import, each file once, and not what they may fetch later', () => {
    const alone = firstViewOf(folder, 'issues/one/index.html', '/sub/');
    expect(alone.js).toEqual({ gzip: 0, brotli: 0 });
    // Three small scripts: each is some 20 bytes of gzip's own and its text.
    expect(view.js.gzip).toBeGreaterThan(100);
    expect(view.js.gzip).toBeLessThan(300);
  });
});

describe('the kind of a page', () => {
  it.each([
    ['index.html', 'home'],
    ['es/index.html', null],
    ['issues/index.html', 'list'],
    ['issues/x/index.html', 'issues'],
    ['positions/x/y/index.html', 'positions'],
    ['issues/x/as-of/2021-04/index.html', 'as-of'],
    ['agenda/2021-04/index.html', 'agenda'],
    ['matrix/index.html', 'matrix'],
    ['404.html', null],
    ['assets/a.js', null],
  ])('%s is %s', (file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });

  it('has a typical page, the one in the middle, and a heaviest', () => {
    const issues = pageKinds(folder).find(({ kind }) => kind === 'issues');
    expect(issues && [typicalOf(issues), heaviestOf(issues)]).toEqual([
      'issues/three/index.html',
      'issues/two/index.html',
    ]);
  });
});
