import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import { collectionNames } from '../../src/model/vocabulary.ts';
import { site as theSite, urlFor } from '../../src/site.ts';
import { recordsIn } from '../built-data.ts';
import { isEntryPage, type Page, readSite } from '../built-site.ts';
import { attribute, classesOf, elementsIn, textIn } from '../html.ts';

const site = readSite();
const entries = site.pages.filter(isEntryPage);
const sources = recordsIn(site, 'sources');
const formats = ['cite.bib', 'cite.ris', 'cite.json'];
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id).sort();

describe.each(formats)('%s', (file) => {
  it('stands beside every entry page, and beside the list of sources', () => {
    const lists = theSite.locales.map((locale) => urlFor('sources/', locale, site.address.pathname));
    const expected = [...lists, ...entries.map(({ path }) => path)].map((path) => path + file);
    expect([...site.files].filter((each) => each.endsWith(`/${file}`)).sort()).toEqual(expected.sort());
  });

  it.each(theSite.locales)('cites every source once, beside their list: %s', (locale) => {
    const { data } = new Cite(site.read(urlFor(`sources/${file}`, locale, site.address.pathname)));
    expect(idsOf(data)).toEqual(idsOf(sources));
    for (const item of data) {
      const source = sources.find(({ id }) => id === item.id);
      const { url } = source?.facts as { url?: string };
      expect([item.title, item.URL]).toEqual([source?.title[theSite.defaultLocale], url]);
    }
  });

  it('cites one work or page beside each entry, by the name that it has there', () => {
    const sample = entries.filter((_, index) => index % 7 === 0);
    for (const page of sample) {
      const { data } = new Cite(site.read(page.path + file));
      expect(data, page.path).toHaveLength(1);
      const [main] = JSON.parse(site.read(`${page.path}cite.json`)) as { title: string; URL?: string }[];
      expect(data[0]).toMatchObject({ title: main?.title });
      if (!page.name.startsWith('sources/')) {
        expect(data[0]?.URL).toBe(new URL(page.path, site.address).href);
      }
    }
  });
});

describe.each(theSite.locales)('how to cite a page, on the page (%s)', (locale) => {
  const pages = entries.filter((page) => page.locale === locale);
  const { citing } = words(locale);
  const termsOf = (page: Page): Map<string, string> => {
    const block = page.elements.find((element) => classesOf(element).includes('cite-this'));
    const [terms, told] = ['dt', 'dd'].map((name) =>
      elementsIn(block ?? page.document).filter(({ tagName }) => tagName === name),
    );
    return new Map(terms?.map((term, index) => [textIn(term), textIn(told?.[index] ?? term)]));
  };

  it('stands in APA and Harvard, and leads to the files', () => {
    const wrong = pages.filter((page) => {
      const terms = termsOf(page);
      const [item] = JSON.parse(site.read(`${page.path}cite.json`)) as { title: string }[];
      // A style may change quotes within a title, so the longest part without any is looked for.
      const [plain = ''] = (item?.title ?? '').split(/[“”"‘’'«»]/).sort((a, b) => b.length - a.length);
      const told = ['APA', 'Harvard'].every((name) =>
        terms.get(name)?.includes(plain.trim().replace(/\.$/, '')),
      );
      return !told || terms.get(citing.files) !== 'BibTeX · RIS · CSL-JSON';
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names the version that is read by the digest of its record', () => {
    const own = pages.filter(({ name }) => !name.startsWith('sources/'));
    const records = new Map(
      collectionNames
        .flatMap((name) => recordsIn(site, name))
        .map((each) => [`${each.collection}/${each.id}/`, each]),
    );
    const wrong = own.filter((page) => {
      const digest = records.get(page.name)?.digest.slice(0, 12) ?? 'none';
      const [item] = JSON.parse(site.read(`${page.path}cite.json`)) as { version?: string }[];
      return !termsOf(page).get(citing.version)?.endsWith(digest) || item?.version !== digest;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('shows the lasting address of the page as a link to itself', () => {
    const wrong = pages.filter((page) => {
      const link = page.elements.find((element) => attribute(element, 'rel') === 'bookmark');
      const address = new URL(page.path, site.address).href;
      return !link || textIn(link) !== address || attribute(link, 'href') !== address;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
