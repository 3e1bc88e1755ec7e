import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import type { Locale } from '../site.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { citeElement, figureElement } from './figure-element.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';

const point = (fields: Record<string, unknown>) => ({ ...cited, ...fields });

/** The figure's HTML with its citation marks cut down to their numbers, and a drawing to its name. */
function html(
  fields: Record<string, unknown>,
  locale: Locale = 'en',
  kept: Draft[3] = {},
  base = '/',
): string {
  const atlas = atlasOf([['figures', 'drivers', fields, kept]], locale);
  const element = figureElement(entryOf(atlas, 'figures', 'drivers'), atlas, new PageCitations(atlas), base);
  return toHtml(element)
    .replace(/<sup class="cite"><a[^>]*>(\d+)<\/a><\/sup>/g, '[$1]')
    .replace(/<svg.*?<title[^>]*>(.*?)<\/title>.*<\/svg>/, '{$1}');
}

describe('figureElement', () => {
  it('leads from its title to its page, but not on that page', () => {
    const atlas = atlasOf([['figures', 'drivers', { title: 'Drivers', points: [point({ value: 4 })] }]]);
    const own = figureElement(
      entryOf(atlas, 'figures', 'drivers'),
      atlas,
      new PageCitations(atlas),
      '/',
      'plain',
    );
    expect(html({ title: 'Drivers' })).toContain('<a href="/figures/drivers/">Drivers</a></figcaption>');
    expect(toHtml(own)).toContain('<figcaption class="figure-title">Drivers</figcaption>');
  });

  it('shows one point as a number with unit, date and citation, and what it measures', () => {
    expect(
      html({ title: 'Drivers', points: [point({ value: 1250.5, bound: 'nearly', date: '2020-07' })] }),
    ).toBe(
      '<figure class="figure">' +
        '<figcaption class="figure-title"><a href="/figures/drivers/">Drivers</a></figcaption>' +
        '<p class="figure-number"><span class="figure-value">nearly 1,250.5</span> <span class="figure-unit">people</span>' +
        '<span class="figure-date"> July 2020</span>[1]</p>' +
        '{Number line: Drivers}' +
        '<p class="figure-measure">All.</p>' +
        '</figure>',
    );
  });

  it.each([
    ['a bound', { value: 800, bound: 'over' }, 'more than 800', 'people'],
    ['a range', { range: [2.5, 5] }, '2.5 to 5', 'people'],
    ['nothing', { value: 0 }, '0', 'people'],
    ['less than nothing', { value: -3 }, '-3', 'people'],
    [
      'another unit',
      { value: 3.5, also: { value: 170.3, unit: 'US dollars' } },
      '3.5',
      'people (170.3 US dollars)',
    ],
  ])('shows %s', (_, fields, value, unit) => {
    expect(html({ points: [point(fields)] })).toContain(
      `<span class="figure-value">${value}</span> <span class="figure-unit">${unit}</span>[1]</p>`,
    );
  });

  it('says what a reader could misread', () => {
    expect(html({ caveat: 'Attempted <b>only</b>.' })).toContain(
      '<p class="figure-caveat"><strong>Mind:</strong> Attempted &#x3C;b>only&#x3C;/b>.</p>',
    );
  });

  it('makes a table of several points, each with its label, date and citation', () => {
    const points = [
      point({ value: 1, label: 'Town', date: '2019' }),
      point({ range: [2, 3], label: 'Land', at: 'Chapter 2', also: { value: 20, unit: 'tens' } }),
      point({ value: 3, bound: 'about', date: '2021' }),
    ];
    expect(html({ points })).toContain(
      '<table class="figure-table"><thead><tr><th scope="col">Of</th><th scope="col">Date</th><th class="number" scope="col">people</th></tr></thead>' +
        '<tbody><tr><th scope="row">Town</th><td>2019</td><td class="number">1[1]</td></tr>' +
        '<tr><th scope="row">Land</th><td></td><td class="number">2 to 3 (20 tens)[2]</td></tr>' +
        '<tr><td></td><td>2021</td><td class="number">about 3[1]</td></tr></tbody></table>',
    );
  });

  it.each([
    [
      'labels alone',
      [
        { value: 1, label: 'A' },
        { value: 2, label: 'B' },
      ],
      ['Of', 'people'],
    ],
    [
      'dates alone',
      [
        { value: 1, date: '2019' },
        { value: 2, date: '2020' },
      ],
      ['Date', 'people'],
    ],
    ['neither', [{ value: 1 }, { value: 2 }], ['people']],
    ['one point that says what it is of', [{ value: 1, label: 'A' }], ['Of', 'people']],
  ])('has no column that would be empty: %s', (_, points, columns) => {
    const heads = [...html({ points: points.map(point) }).matchAll(/<th[^>]*scope="col">([^<]*)/g)].map(
      ([, head]) => head,
    );
    expect(heads).toEqual(columns);
  });

  it('speaks the language of the page, and marks words that are not in it', () => {
    const points = [point({ value: 1250.5, bound: 'about', date: '2020-07' })];
    expect(html({ points }, 'es')).toMatch(
      /^<figure class="figure" lang="en">.*href="\/es\/figures\/drivers\/"/,
    );
    const translated = html({ points }, 'es', {
      es: { title: 'Conductores', unit: 'personas', measures: 'Todas.' },
    });
    expect(translated).toMatch(/^<figure class="figure"><figcaption/);
    expect(translated).toContain('personas');
    expect(translated).toContain('julio de 2020');
  });

  it('stands under the path of the site', () => {
    expect(html({}, 'es', {}, '/atlas')).toContain('href="/atlas/es/figures/drivers/"');
  });
});

describe('citeElement', () => {
  it('has the markup that a citation has in prose', () => {
    const atlas = atlasOf([]);
    const citations = new PageCitations(atlas);
    citations.cite('annual-survey', 'Chapter 2');
    const element = citeElement({ source: 'annual-survey', at: 'Chapter 1' }, atlas, citations);
    expect(toHtml(element)).toMatch(
      /^<sup class="cite"><a id="cite-2-1" href="#source-2" role="doc-noteref" aria-label="[^"]*2[^"]*" title="annual-survey, Chapter 1">2<\/a><\/sup>$/,
    );
  });
});
