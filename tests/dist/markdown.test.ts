import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '../../src/model/vocabulary.ts';
import { type PublishedRecord, recordsIn } from '../built-data.ts';
import { isEntryPage, type Page, readSite } from '../built-site.ts';
import { type Found, grouped } from '../grouped.ts';
import { classesOf, textIn } from '../html.ts';

const site = readSite();
const entries = site.pages.filter(isEntryPage);
const markdown = unified().use(remarkParse).use(remarkGfm);

interface Twin {
  page: Page;
  facts: Record<string, unknown>;
  tree: Root;
}

const twins = entries.map((page): Twin => {
  const [, frontmatter = '', ...body] = site.read(`${page.path}index.md`).split(/^---$/m);
  return {
    page,
    facts: parse(frontmatter, { version: '1.1' }) as Record<string, unknown>,
    tree: markdown.parse(body.join('---')),
  };
});

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesIn(child)) : [])];
}
const told = (node: Nodes): string =>
  nodesIn(node)
    .map((each) => ('value' in each ? each.value : ''))
    .join('');
const faults = (of: (twin: Twin) => string[]): string[] =>
  grouped(twins.flatMap((twin): Found[] => of(twin).map((fault) => ({ where: twin.page.path, fault }))));

describe('the Markdown twin of a page', () => {
  it('stands beside every entry page and nowhere else', () => {
    const files = [...site.files].filter((file) => file.endsWith('.md'));
    expect(files.sort()).toEqual(entries.map(({ path }) => `${path}index.md`).sort());
  });

  it('carries the facts of the record', () => {
    const records = new Map<string, PublishedRecord>(
      collectionNames.flatMap((name) =>
        recordsIn(site, name).map((record) => [`${name}/${record.id}`, record] as const),
      ),
    );
    const wrong = twins.filter(({ page, facts }) => {
      const record = records.get(String(facts['id']));
      // Where an entry has no translation, its title may still be put together in the language of the page.
      const title = record?.title[page.locale] ?? facts['title'];
      return (
        facts['reviewed'] !== record?.reviewed ||
        facts['title'] !== title ||
        facts['record'] !== record?.record
      );
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  it('begins with the title and the sentence of the page', () => {
    const wrong = twins.filter(({ page, tree, facts }) => {
      const [title, lead] = tree.children;
      const shown = page.elements.find((element) => classesOf(element).includes('lead'));
      const said = lead && told(lead).replace(/\s+/g, ' ');
      return title?.type !== 'heading' || told(title) !== facts['title'] || said !== (shown && textIn(shown));
    });
    expect(wrong.map(({ page }) => page.path)).toEqual([]);
  });

  it('has one main heading, and skips no level', () => {
    expect(
      faults(({ tree }) => {
        const levels = tree.children.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
        const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
        return levels.filter((level) => level === 1).length === 1 && skipped.length === 0
          ? []
          : [levels.join()];
      }),
    ).toEqual([]);
  });

  it('resolves every footnote, and lists none that nothing leads to but of the entry as a whole', () => {
    expect(
      faults(({ tree }) => {
        const all = nodesIn(tree);
        const defined = all.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.identifier] : []));
        const used = all.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : []));
        const broken = all.flatMap((node) =>
          node.type === 'text' && /\[\^/.test(node.value) ? [node.value] : [],
        );
        return [...used.filter((name) => !defined.includes(name)), ...broken];
      }),
    ).toEqual([]);
  });

  it('cites the same sources as the page', () => {
    expect(
      faults(({ page, tree }) => {
        if (page.name.startsWith('sources/')) return [];
        const cited = page.elements.filter(
          ({ parentNode }) =>
            parentNode && 'attrs' in parentNode && classesOf(parentNode).includes('source-list'),
        );
        const places = (list: string[]): string => [...new Set(list)].sort().join(' | ');
        const onPage = cited.flatMap((item) =>
          page.elements
            .filter((element) => classesOf(element).includes('locator') && within(element, item))
            .map((element) => textIn(element)),
        );
        const notes = tree.children.flatMap((node) =>
          node.type === 'footnoteDefinition' && /^\d+$/.test(node.identifier) ? [told(node)] : [],
        );
        const unlike = places(onPage)
          .split(' | ')
          .filter((place) => place && !notes.some((note) => note.endsWith(`, ${place}`)));
        return [
          ...unlike,
          ...(notes.length === onPage.length
            ? []
            : [`${String(notes.length)} notes, ${String(onPage.length)} on the page`]),
        ];
      }),
    ).toEqual([]);
  });

  it('leads to pages of its language, by absolute addresses that resolve', () => {
    expect(
      faults(({ page, tree }) =>
        nodesIn(tree)
          .flatMap((node) => (node.type === 'link' ? [node.url] : []))
          .filter((url) => {
            if (!URL.canParse(url)) return true;
            const { origin, pathname } = new URL(url);
            if (origin !== site.address.origin) return false;
            return site.byPath.get(decodeURI(pathname))?.locale !== page.locale;
          }),
      ),
    ).toEqual([]);
  });

  it('has no HTML in it, and no component', () => {
    expect(
      faults(({ tree }) => nodesIn(tree).flatMap((node) => (node.type === 'html' ? [node.value] : []))),
    ).toEqual([]);
  });
});

function within(element: { parentNode: unknown }, ancestor: unknown): boolean {
  for (let node = element.parentNode; node; node = (node as { parentNode?: unknown }).parentNode) {
    if (node === ancestor) return true;
  }
  return false;
}
