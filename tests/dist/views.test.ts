import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/index.ts';
import type { StanceValue } from '../../src/model/vocabulary.ts';
import { site as theSite, urlFor } from '../../src/site.ts';
import { recordsIn } from '../built-data.ts';
import { type Page, readSite } from '../built-site.ts';
import { parseCsv } from '../csv.ts';
import { attribute, classesOf, type Element, elementsIn, textIn } from '../html.ts';

const site = readSite();
const base = site.address.pathname;
const positions = recordsIn(site, 'positions').map(({ id, facts }) => ({
  id,
  stance: facts['stance'] as StanceValue,
  holders: ((facts['holders'] ?? []) as { id: string }[]).map((holder) => holder.id),
  proposition: propositionOf(facts['proposition'] as { id: string; part: string }),
}));
function propositionOf({ id, part }: { id: string; part: string }): string {
  return `${id}#${part}`;
}
const held = positions.filter(({ holders }) => holders.length > 0);

const inside = (root: Element, tag: string): Element[] =>
  elementsIn(root).filter(({ tagName }) => tagName === tag);
const withClass = ({ elements }: Page, name: string): Element[] =>
  elements.filter((element) => classesOf(element).includes(name));
const pageAt = (page: string, locale: (typeof theSite.locales)[number]): Page => {
  const found = site.byPath.get(urlFor(page, locale, base));
  if (!found) throw new RangeError(`no page ${page}`);
  return found;
};

/** Cells of a page's matrices, with the heads of their row and column. */
function cellsOf(page: Page) {
  return withClass(page, 'matrix').flatMap((table) => {
    const [head, ...rows] = inside(table, 'tr');
    const columns = inside(head as Element, 'th')
      .slice(1)
      .map(textIn);
    return rows.flatMap((row) => {
      const [first] = inside(row, 'th');
      return inside(row, 'td').map((cell, index) => ({
        heads: [textIn(first as Element), columns[index] ?? ''],
        text: textIn(cell),
        link: inside(cell, 'a').map((link) => attribute(link, 'href') ?? '')[0],
      }));
    });
  });
}

describe.each(theSite.locales)('the stance matrix (%s)', (locale) => {
  const t = words(locale);
  const whole = pageAt('matrix/', locale);

  it('has a cell for every named holder of every position, in words, that leads to it', () => {
    const cells = cellsOf(whole).filter(({ link }) => link);
    const shown = new Map(cells.map(({ link, text }) => [link, text]));
    const wrong = held.filter(({ id, stance }) => {
      const text = shown.get(urlFor(`positions/${id}/`, locale, base));
      // An older position stands behind a newer one of the same holder.
      return text !== undefined && !text.startsWith(t.stances[stance]);
    });
    expect(wrong).toEqual([]);
    const newest = new Set(cells.map(({ link }) => link));
    expect(newest.size).toBeGreaterThan(held.length * 0.9);
  });

  it('says “no record” in every other cell, and never where somebody declined', () => {
    const empty = cellsOf(whole).filter(({ link }) => !link);
    expect(empty.length).toBeGreaterThan(10);
    expect(new Set(empty.map(({ text }) => text))).toEqual(new Set([t.matrix.noRecord]));
    expect(t.matrix.noRecord).not.toBe(t.stances.declines);
  });

  it('has beside every page the same as a table', () => {
    const pages = site.pages.filter((page) => page.locale === locale && /^matrix\//.test(page.name));
    expect(pages.length).toBeGreaterThan(5);
    for (const page of pages) {
      const rows = parseCsv(site.read(`${page.path}matrix.csv`));
      const written = rows.flatMap((row) =>
        Object.entries(row)
          .slice(4)
          .filter(([, said]) => said !== t.matrix.noRecord)
          .map(([who, said]) => `${who} ${row[t.matrix.proposition] ?? ''} ${said.split(' (')[0] ?? ''}`),
      );
      const shown = cellsOf(page)
        .filter(({ link }) => link)
        .map(({ heads, text }) => {
          const [who = '', on = ''] = rows.some((row) => row[t.matrix.proposition] === heads[0])
            ? [heads[1], heads[0]]
            : heads;
          const stance = Object.values(t.stances).find(
            (word) => text === word || text.startsWith(`${word} `),
          );
          return `${who} ${on} ${stance ?? text}`;
        });
      expect(written.sort(), page.path).toEqual(shown.sort());
    }
  });

  it('shows on the page of a kind only stakeholders of that kind', () => {
    const kinds = new Map(
      recordsIn(site, 'stakeholders').map(({ page, facts }) => [page[locale], facts['kind']]),
    );
    const pages = site.pages.filter((page) => page.locale === locale && /^matrix\/by\//.test(page.name));
    for (const page of pages) {
      const heads = withClass(page, 'matrix')
        .flatMap((table) => inside(table, 'th'))
        .flatMap((head) => inside(head, 'a'));
      const found = heads
        .map((link) => kinds.get(new URL(attribute(link, 'href') ?? '', site.address).href))
        .filter((kind) => kind !== undefined);
      expect(new Set(found), page.path).toEqual(new Set([page.name.split('/').at(-2)]));
    }
  });
});

describe.each(theSite.locales)('comparison (%s)', (locale) => {
  const pairs = site.pages.filter(
    (page) => page.locale === locale && /^compare\/[^/]+\/[^/]+\//.test(page.name),
  );

  it('has a page for two who have a record on one proposition, and says on how many', () => {
    const shared = new Map<string, Set<string>>();
    const byProposition = new Map<string, Set<string>>();
    for (const { holders, proposition: key } of held) {
      const known = byProposition.get(key) ?? new Set();
      for (const holder of holders) known.add(holder);
      byProposition.set(key, known);
    }
    for (const [key, holders] of byProposition) {
      for (const one of holders) {
        for (const other of holders) {
          if (one >= other) continue;
          const name = `compare/${one}/${other}/`;
          shared.set(name, (shared.get(name) ?? new Set()).add(key));
        }
      }
    }
    expect(pairs.length).toBeGreaterThan(5);
    for (const page of pairs) {
      expect(withClass(page, 'compared').length, page.path).toBe(shared.get(page.name)?.size);
    }
    // Of those with very many partners, only the nearest have a page; everybody with one has a page.
    const paged = new Set(pairs.flatMap(({ name }) => name.split('/').slice(1, 3)));
    expect(
      [...shared.keys()].flatMap((name) => name.split('/').slice(1, 3)).filter((id) => !paged.has(id)),
    ).toEqual([]);
  });

  it('has a file for the script of everybody who can be chosen, with all positions', () => {
    const options = inside(pageAt('compare/', locale).document as unknown as Element, 'option')
      .flatMap((option) => attribute(option, 'value') ?? [])
      .filter(Boolean);
    for (const id of new Set(options)) {
      const { records } = JSON.parse(site.read(urlFor(`compare/${id}.json`, locale, base))) as {
        records: { entry: string }[];
      };
      const expected = held.filter(({ holders }) => holders.includes(id)).map((each) => each.id);
      expect(records.map(({ entry }) => entry).sort()).toEqual(expected.sort());
    }
    expect(new Set(options)).toEqual(new Set(held.flatMap(({ holders }) => holders)));
  });
});

describe.each(theSite.locales)('drawings (%s)', (locale) => {
  const drawn = site.pages.filter(
    (page) =>
      page.locale === locale &&
      /^(?:timeline|relations)\//.test(page.name) &&
      withClass(page, 'drawing').length > 0,
  );

  it('stand beside a list or a table, and have a name', () => {
    expect(drawn.length).toBeGreaterThan(10);
    for (const page of drawn) {
      const [svg] = withClass(page, 'drawing').flatMap((figure) => inside(figure, 'svg'));
      expect(attribute(svg as Element, 'role')).toBe('img');
      expect(attribute(svg as Element, 'aria-label')).not.toBe('');
      const equivalent = [...withClass(page, 'timeline-list'), ...withClass(page, 'relation-table')];
      expect(equivalent.length, page.path).toBeGreaterThan(0);
    }
  });

  it('of relations name nobody whom the table leaves out', () => {
    const page = pageAt('relations/', locale);
    const table = withClass(page, 'relation-table').map(textIn).join(' ');
    const names = withClass(page, 'drawing-name').map((name) => textIn(name).replace(/…$/, ''));
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !table.includes(name))).toEqual([]);
  });
});
