import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { site as theSite, urlFor } from '../../src/site.ts';
import { isEntryPage, readSite } from '../built-site.ts';
import { attribute } from '../html.ts';

const site = readSite();
const entries = site.pages.filter(isEntryPage);
const markdown = unified().use(remarkParse).use(remarkGfm);

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesIn(child)) : [])];
}

describe.each(theSite.locales)('for language models: %s', (locale) => {
  const at = (file: string): string => site.read(urlFor(file, locale, site.address.pathname));
  const own = entries.filter((page) => page.locale === locale);

  it('llms.txt is a title, a quotation, words, and lists of links to every twin', () => {
    const { children } = markdown.parse(at('llms.txt'));
    expect(children.slice(0, 2).map(({ type }) => type)).toEqual(['heading', 'blockquote']);
    const after = children.slice(children.findIndex((node) => node.type === 'heading' && node.depth === 2));
    expect(new Set(after.map(({ type }) => type))).toEqual(new Set(['heading', 'list']));
    const links = after
      .flatMap((node) => nodesIn(node))
      .flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links.sort()).toEqual(own.map(({ path }) => new URL(`${path}index.md`, site.address).href).sort());
  });

  it('llms-full.txt holds every entry, its footnotes apart', () => {
    const { children } = markdown.parse(at('llms-full.txt'));
    const titles = children.filter((node) => node.type === 'heading' && node.depth === 1);
    expect(titles).toHaveLength(own.length + 1);
    const notes = children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
    expect(new Set(notes).size).toBe(notes.length);
  });
});

describe('the search that browsers can add', () => {
  it.each(theSite.locales)('leads to the search page: %s', (locale) => {
    const home = site.byPath.get(urlFor('', locale, site.address.pathname));
    const link = home?.elements.find(
      (element) => element.tagName === 'link' && attribute(element, 'rel') === 'search',
    );
    const text = site.read((link && attribute(link, 'href')) ?? '');
    const [, template = ''] = /template="([^"]+)"/.exec(text) ?? [];
    const url = new URL(template.replace('{searchTerms}', 'net'));
    expect(url.searchParams.get('q')).toBe('net');
    expect(site.byPath.get(url.pathname)?.name).toBe('search/');
    expect(text).toContain(`<Language>${theSite.tags[locale]}</Language>`);
  });
});
