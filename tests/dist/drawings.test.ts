import { describe, expect, it } from 'vitest';
import { site as theSite, urlFor } from '../../src/site.ts';
import { recordsIn } from '../built-data.ts';
import { readSite } from '../built-site.ts';
import { attribute, classesOf, type Element, elementsIn, textIn } from '../html.ts';

const site = readSite();
const isDrawing = (element: Element): boolean => classesOf(element).includes('drawing');
const figures = recordsIn(site, 'figures');

interface Stated {
  value?: number;
  range?: [number, number];
}

/** The drawing on a page; nothing where it has none. */
const drawingOn = (page: string, locale: (typeof theSite.locales)[number]): Element | undefined =>
  site.byPath.get(urlFor(page, locale, site.address.pathname))?.elements.find(isDrawing);

describe.each(theSite.locales)('the drawing of a figure (%s)', (locale) => {
  it.each([
    'internet-users-share',
    'ift-budget',
    'cyber-fraud-e-commerce-share',
    'attempted-cyberattacks-2020-q1',
    'mobile-registry-vote',
    'mexico-city-platform-savings',
  ])('stands on the page of %s, with a name and all its numbers in words', (id) => {
    const drawing = drawingOn(`figures/${id}/`, locale);
    const figure = figures.find((each) => each.id === id);
    expect(drawing && attribute(drawing, 'role')).toBe('img');
    const [title, desc] = ['title', 'desc'].map((name) =>
      elementsIn(drawing ?? ({} as Element)).find(({ tagName }) => tagName === name),
    );
    expect(title && textIn(title)).toContain(figure?.title[locale] ?? figure?.title['en']);
    for (const { value, range } of figure?.facts['points'] as Stated[]) {
      for (const number of range ?? [value ?? 0]) {
        expect(desc && textIn(desc)).toContain(new Intl.NumberFormat(theSite.tags[locale]).format(number));
      }
    }
  });

  it('is not there for one exact number that is no part of a whole, or a place in a ranking', () => {
    const plain = figures.filter(({ facts }) => {
      const points = facts['points'] as { bound: string; range?: unknown }[];
      const exact = points.length === 1 && points[0]?.bound === 'exactly' && !points[0].range;
      return facts['kind'] === 'rank' || (exact && facts['kind'] !== 'share');
    });
    expect(plain.length).toBeGreaterThan(5);
    expect(plain.filter(({ id }) => drawingOn(`figures/${id}/`, locale)).map(({ id }) => id)).toEqual([]);
  });
});

describe('drawings', () => {
  it('are styled by classes alone: no attribute of theirs gives a colour or a font', () => {
    const styled = site.pages.flatMap((page) =>
      page.elements
        .filter(isDrawing)
        .flatMap((drawing) =>
          [drawing, ...elementsIn(drawing)].filter((element) =>
            ['style', 'fill', 'stroke', 'font-size', 'font-family'].some((name) => attribute(element, name)),
          ),
        ),
    );
    expect(styled).toEqual([]);
  });

  it('stand on issue pages too, beside a table or a number', () => {
    const issues = site.pages.filter(
      ({ name, elements }) => /^issues\/[^/]+\/$/.test(name) && elements.some(isDrawing),
    );
    expect(issues.length).toBeGreaterThan(5);
    const alone = issues.flatMap(({ path, elements }) =>
      elements
        .filter(isDrawing)
        .filter(({ parentNode }) => {
          const beside = parentNode && 'tagName' in parentNode ? elementsIn(parentNode) : [];
          return !beside.some(
            (each) => each.tagName === 'table' || classesOf(each).includes('figure-number'),
          );
        })
        .map(() => path),
    );
    expect(alone).toEqual([]);
  });
});
