import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { collectionNames } from '../../src/model/vocabulary.ts';
import { site as theSite } from '../../src/site.ts';
import { isEntryPage, type Page, readSite } from '../built-site.ts';
import { type Found, grouped } from '../grouped.ts';
import { attribute, classesOf, textIn } from '../html.ts';
import { metaOf } from '../page-rules.ts';
import { propertiesOf, schemaOrgContext } from '../schema-org.ts';

const site = readSite();

interface Node {
  '@type'?: string;
  '@id'?: string;
  [property: string]: unknown;
}

const blocksOf = ({ elements }: Page): string[] =>
  elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map((element) => textIn(element));
const graphOf = (page: Page): Node[] =>
  blocksOf(page).flatMap((text) => (JSON.parse(text) as { '@graph': Node[] })['@graph']);

const hidden = (page: Page): boolean => metaOf(page, 'robots') === 'noindex';
const entries = site.pages.filter((page) => isEntryPage(page) && !hidden(page));

/** Every node of a graph, at whatever depth. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

function faults(of: (page: Page) => string[]): string[] {
  const found: Found[] = site.pages.flatMap((page) => of(page).map((fault) => ({ where: page.path, fault })));
  return grouped(found);
}

describe('the linked data of the pages', () => {
  it('stands on the home page and on every entry page, once', () => {
    const homes = site.pages.filter(({ name }) => name === '');
    expect(homes).toHaveLength(theSite.locales.length);
    const wrong = [...homes, ...entries].filter((page) => blocksOf(page).length !== 1);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('uses types and properties of schema.org', () => {
    const strange = (node: Node): string[] => {
      const type = node['@type'];
      if (type === undefined) return Object.keys(node).join() === '@id' ? [] : ['a node without a type'];
      const known = propertiesOf(type);
      if (!known) return [`no type ${type}`];
      const keys = Object.keys(node).filter((key) => !key.startsWith('@') && !known.has(key));
      return keys.map((key) => `${type} has no ${key}`);
    };
    expect(faults((page) => nodesIn(graphOf(page)).flatMap(strange))).toEqual([]);
  });

  it('names things by the addresses of their pages', () => {
    const missing = (address: string): boolean => !site.byPath.has(new URL(address).pathname);
    const elsewhere = (address: string): boolean => !address.startsWith(site.address.href);
    expect(
      faults((page) =>
        nodesIn(graphOf(page))
          .flatMap((node) => node['@id'] ?? [])
          .filter((id) => elsewhere(id) || missing(id)),
      ),
    ).toEqual([]);
  });

  it('says of the page what the page is about, with its address', () => {
    const wrong = entries.filter((page) => {
      const [main] = graphOf(page);
      const canonical = new URL(page.name, site.address).href;
      return main?.['@id'] !== canonical || main['url'] !== new URL(page.path, site.address).href;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('leads down to the page as its breadcrumbs do', () => {
    const wrong = entries.filter((page) => {
      const list = graphOf(page).find((node) => node['@type'] === 'BreadcrumbList');
      const items = (list?.['itemListElement'] ?? []) as { item: string }[];
      const shown = page.elements
        .filter(({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'li')
        .filter(({ parentNode }) => {
          const list = parentNode && 'parentNode' in parentNode ? parentNode.parentNode : null;
          return list && 'attrs' in list && classesOf(list).includes('breadcrumb-list');
        })
        .map((element) => new URL(attribute(element, 'href') ?? '', site.address).href);
      return (
        items
          .slice(0, -1)
          .map(({ item }) => item)
          .join() !== shown.join()
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('makes every position a claim, and each other collection what it is', () => {
    const types = new Map(collectionNames.map((name) => [name, new Set<string>()]));
    for (const page of entries) {
      const [collection] = page.name.split('/');
      types.get(collection as (typeof collectionNames)[number])?.add(graphOf(page)[0]?.['@type'] ?? '');
    }
    expect([...(types.get('positions') ?? [])]).toEqual(['Claim']);
    expect([...(types.get('events') ?? [])]).toEqual(['Event']);
    expect([...(types.get('glossary') ?? [])]).toEqual(['DefinedTerm']);
    expect([...(types.get('stakeholders') ?? [])].sort()).toEqual([
      'GovernmentOrganization',
      'Organization',
      'Person',
    ]);
    expect(types.get('instruments')).toContain('Legislation');
  });

  it('can be read by a JSON-LD processor, which drops nothing', async () => {
    const sample = collectionNames.flatMap((name) =>
      entries.filter((page) => page.name.startsWith(`${name}/`)).slice(0, 3),
    );
    for (const page of sample) {
      const [text = ''] = blocksOf(page);
      const expanded = await jsonld.expand(JSON.parse(text) as object, {
        documentLoader: (url) => {
          expect(url).toBe('https://schema.org');
          return Promise.resolve({ documentUrl: url, document: { '@context': schemaOrgContext } });
        },
      });
      const types = nodesIn(expanded).flatMap(
        (node) => (node['@type'] as string | string[] | undefined) ?? [],
      );
      const written = nodesIn(JSON.parse(text)).flatMap((node) => node['@type'] ?? []);
      const full = written.map((type) => `https://schema.org/${type}`);
      expect(types.filter((type) => type.startsWith('https://schema.org/')).sort()).toEqual(full.sort());
    }
  });
});

describe('what a shared link shows', () => {
  const property = ({ elements }: Page, name: string): string[] =>
    elements
      .filter((element) => element.tagName === 'meta' && attribute(element, 'property') === name)
      .map((element) => attribute(element, 'content') ?? '');

  it('is title, description, kind, address and languages of the page', () => {
    const wrong = site.pages.flatMap((page) => {
      const address = hidden(page) ? [] : [new URL(page.path, site.address).href];
      const others = theSite.locales.filter((locale) => locale !== page.locale);
      const expected: [string, string[]][] = [
        ['og:url', address],
        ['og:locale', [theSite.territories[page.locale]]],
        ['og:locale:alternate', others.map((locale) => theSite.territories[locale])],
        ['og:type', [isEntryPage(page) && !hidden(page) ? 'article' : 'website']],
      ];
      return expected
        .filter(([name, values]) => property(page, name).join() !== values.join())
        .map(([name]) => ({ where: page.path, fault: `${name}: ${property(page, name).join()}` }));
    });
    expect(grouped(wrong)).toEqual([]);
    expect(site.pages.filter((page) => metaOf(page, 'twitter:card') !== 'summary_large_image')).toEqual([]);
    expect(site.pages.filter((page) => property(page, 'og:title').length !== 1)).toEqual([]);
  });
});
