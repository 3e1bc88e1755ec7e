import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { site as theSite, urlFor } from '../../src/site.ts';
import { recordsIn } from '../built-data.ts';
import { isEntryPage, readSite } from '../built-site.ts';

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
