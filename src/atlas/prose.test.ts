import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import type { proseIn as ProseIn } from './prose.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';

const root = mkdtempSync(join(tmpdir(), 'prose-'));
let proseIn: typeof ProseIn;

beforeAll(async () => {
  vi.stubEnv('ATLAS_CONTENT', root);
  vi.resetModules();
  ({ proseIn } = await import('./prose.ts'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(root, { recursive: true });
});

const drafts: readonly Draft[] = [
  ['glossary', 'isp', { definition: 'Who provides.', expansion: 'Internet service provider' }],
  ['glossary', 'limit', { definition: 'How fast.' }],
  ['figures', 'drivers', { points: [{ value: 40, ...cited }] }],
];

function write(path: string, body: string): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), path.endsWith('.mdx') ? `---\ntitle: x\n---\n${body}` : body);
  return path;
}

function shown(body: string, locale: 'en' | 'es' = 'en', base = '/') {
  const atlas = atlasOf(drafts, locale);
  const citations = new PageCitations(atlas);
  return { ...proseIn(write('issues/speed.mdx', body), atlas, citations, base), citations };
}

describe('proseIn', () => {
  it.each([
    ['en', '/', '/stakeholders/club/'],
    ['es', '/', '/es/stakeholders/club/'],
    ['es', '/atlas/', '/atlas/es/stakeholders/club/'],
  ] as const)('leads links to the page in %s under %s', (locale, base, href) => {
    expect(shown('[x](../stakeholders/club.mdx)', locale, base).html).toBe(`<p><a href="${href}">x</a></p>`);
    expect(shown('[x](../stakeholders/club.es.mdx#posts)', locale, base).html).toContain(
      `href="${href}#posts"`,
    );
  });

  it('leads to sources, terms and headings of its own', () => {
    const { html, headings } = shown(
      '## Steps\n\n[a](../sources/annual-survey.yaml) [b](#steps) <Term id="isp">c</Term>',
    );
    expect(html).toContain('<a href="/sources/annual-survey/">a</a> <a href="#steps">b</a>');
    expect(html).toContain('<a class="term" href="/glossary/isp/" title="Internet service provider">c</a>');
    expect(headings).toEqual([{ depth: 2, slug: 'steps', text: 'Steps' }]);
  });

  it('explains a term without expansion by its definition', () => {
    expect(shown('A <Term id="limit">x</Term>.').html).toContain('title="How fast."');
  });

  it('numbers on from what the page has cited before', () => {
    const atlas = atlasOf(drafts);
    const citations = new PageCitations(atlas);
    citations.cite('annual-survey', 'Chapter 2');
    const file = write(
      'issues/speed.mdx',
      'A.<Cite source="annual-survey" at="Chapter 1" /> <Cite source="annual-survey" at="Chapter 2" />',
    );
    const { html } = proseIn(file, atlas, citations, '/');
    expect([...html.matchAll(/id="(cite-[^"]*)"/g)].map(([, id]) => id)).toEqual(['cite-2-1', 'cite-1-2']);
  });

  it('shows figures, whose numbers are cited too', () => {
    const { html, citations } = shown('<Figure id="drivers" />');
    expect(html).toContain('<span class="figure-value">40</span>');
    expect(citations.list()).toMatchObject([{ at: 'Chapter 1', uses: ['cite-1-1'] }]);
  });

  it('speaks the language of the prose, also on a page of another language', () => {
    const body = '<Note>\n\nA.[^1]\n\n</Note>\n\n[^1]: B.';
    expect(shown(body, 'es').html).toBe(shown(body, 'en').html);
  });

  it.each([
    ['no body', ''],
    ['nothing but space', '\n  \n'],
  ])('is empty where there is %s', (_, body) => {
    expect(shown(body)).toMatchObject({ html: '', headings: [], text: '' });
  });

  it('is empty for a file that has facts alone', () => {
    const atlas = atlasOf(drafts);
    expect(
      proseIn(write('figures/drivers.yaml', 'title: x\n'), atlas, new PageCitations(atlas), '/').html,
    ).toBe('');
  });

  it.each([
    ['a link to nothing', '[x](../stakeholders/nobody.mdx)', /issues\/speed\.mdx:4:1/],
    ['an expression', '{1+1}', /issues\/speed\.mdx:4:1/],
    ['a source that is not there', 'A.<Cite source="nowhere" at="x" />', /no entry sources\/nowhere/],
  ])('throws for %s', (_, body, message) => {
    expect(() => shown(body)).toThrow(message);
  });
});
