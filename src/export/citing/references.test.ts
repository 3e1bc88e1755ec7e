import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { sourceTypes } from '../../model/vocabulary.ts';
import { shownEntry, shownWith } from '../sample-shown.ts';
import { bibtex } from './bibtex.ts';
import { cslDate, cslJson, cslOf } from './csl.ts';
import { ris } from './ris.ts';

const source = shownEntry('sources', 'bridge-report-2019', {
  title: 'Puentes & boats: 100 % of “it” {sic} #1_a ~ ^ $5 \\ more',
  summary: 'What was said.',
  type: 'report',
  authors: [{ family: 'de la Peña', given: 'María José' }, { literal: 'Town & Sons' }],
  publisher: 'Ferrow Press',
  issued: '2019-06',
  language: 'es-MX',
  url: 'https://example.org/a_b?x=1&y=%20z',
  accessed: '2020-02-03',
  places: ['Item 1'],
});
const issue = shownEntry('issues', 'bridge', { title: 'The bridge', topic: 'streets', status: 'open' });
const shown = shownWith([source, issue]);
const digest = 'a1b2c3d4e5f60718293a';
const work = cslOf(shown, source, digest);
const page = cslOf(shown, issue, digest);

describe('how to cite', () => {
  it('a source is the work itself', () => {
    expect(work).toMatchObject({
      id: 'bridge-report-2019',
      type: 'report',
      issued: { 'date-parts': [[2019, 6]] },
    });
  });

  it('another page is that page, dated by its last review', () => {
    expect(page).toMatchObject({
      type: 'webpage',
      title: 'The bridge',
      URL: 'https://example.org/atlas/issues/bridge/',
      issued: { 'date-parts': [[2020, 2, 3]] },
      version: 'a1b2c3d4e5f6',
    });
    expect(work).not.toHaveProperty('version');
  });

  it.each([
    ['2019', { 'date-parts': [[2019]] }],
    ['2019-06~', { 'date-parts': [[2019, 6]], circa: true }],
    ['2018/2019-02', { 'date-parts': [[2018], [2019, 2]] }],
    ['[2018..2019]', { 'date-parts': [[2018], [2019]], circa: true }],
    ['[..2013]', { literal: 'by 2013' }],
  ])('the date %s has the precision of the source', (date, expected) => {
    expect(cslDate(date, 'en')).toEqual(expected);
  });
});

describe.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
])('%s, read back', (_name, format) => {
  const [read] = new Cite(format([work])).data;

  it('names the same work', () => {
    expect(read).toMatchObject({ id: work.id, type: work.type, title: work.title, URL: work.URL });
    expect(read?.issued).toMatchObject({ 'date-parts': [[2019, 6]] });
  });

  it('has the same authors, a body in one piece', () => {
    const names = read?.author?.map(
      (each) => each.literal ?? `${each['non-dropping-particle'] ?? ''} ${String(each.family)}`.trim(),
    );
    expect(names).toEqual(['de la Peña', 'Town & Sons']);
  });

  it('reads every type of source', () => {
    const all = sourceTypes.map((type) => ({ ...work, id: `a-${type}`, type }));
    expect(new Cite(format(all)).data.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  it('reads a page, and several works', () => {
    expect(new Cite(format([work, page])).data.map(({ title }) => title)).toEqual([work.title, page.title]);
  });
});
