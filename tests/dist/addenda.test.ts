import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { schemaNames } from '../../src/export/json/schemas.ts';
import { fill, words } from '../../src/i18n/index.ts';
import { apiPath, site as theSite, urlFor } from '../../src/site.ts';
import { addressesIn } from '../addresses.ts';
import { builtJson, recordsIn } from '../built-data.ts';
import { type BuiltSite, type Page, readSite } from '../built-site.ts';
import { parseCsv } from '../csv.ts';
import { attribute, classesOf, type Element, elementsIn, textIn } from '../html.ts';
import { build, copyProject, temporaryFolder } from '../project-copy.ts';

const folder = temporaryFolder();
const repository = 'https://code.example.org/town/debate';
let site: BuiltSite;

/** A debate with two corrections, two replies, and reviews that are long due. */
beforeAll(async () => {
  copyProject(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...project, repository }));
  cpSync('tests/fixtures/small/content', join(folder, 'content'), { recursive: true });
  const { code, output } = await build(folder, {
    SITE_URL: 'https://example.org/',
    // 2021-02-04, at the end of the day furthest ahead.
    SOURCE_DATE_EPOCH: String(Date.parse('2021-02-04') / 1000),
  });
  expect(code, output).toBe(0);
  site = readSite(join(folder, 'dist'), 'https://example.org/');
}, 600_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function pageAt(name: string, locale: (typeof theSite.locales)[number] = 'en'): Page {
  const page = site.byPath.get(urlFor(name, locale));
  if (!page) throw new Error(`no page ${name} in ${locale}`);
  return page;
}
const withClass = (page: Page, name: string): Element[] =>
  page.elements.filter((element) => classesOf(element).includes(name));
const links = (page: Page): string[] => addressesIn(page).map(({ value }) => value);

const traders = 'stakeholders/quay-traders/';
const keepOpen = 'positions/bridge-traffic/quay-traders-keep-open/';

describe('a correction', () => {
  it.each(theSite.locales)(
    'stands in the log and at the foot of the entry, with its source: %s',
    (locale) => {
      const t = words(locale).corrections;
      const said = locale === 'en' ? 'It spoke once at the hearing.' : 'Habló una vez en la audiencia.';
      for (const page of [pageAt('corrections/', locale), pageAt(traders, locale)]) {
        const [list] = withClass(page, 'correction-list');
        const text = list ? textIn(list) : '';
        expect(text).toContain(said);
        expect(text).toContain(fill(t.reportedBy, { name: 'A reader from Ferrow' }));
        expect(list && elementsIn(list).some((each) => classesOf(each).includes('cite'))).toBe(true);
      }
      expect(links(pageAt(traders, locale))).toContain(urlFor('corrections/', locale));
      expect(links(pageAt('corrections/', locale))).toContain(urlFor(traders, locale));
      expect([...pageAt('corrections/', locale).ids]).toContain('quay-traders-speakers');
    },
  );

  it('shows on no other entry', () => {
    const shown = site.pages.filter((page) => withClass(page, 'correction-list').length > 0);
    expect(new Set(shown.map(({ name }) => name))).toEqual(
      new Set(['corrections/', traders, 'figures/bridge-crossings/']),
    );
  });

  it.each(theSite.locales)('can be followed in both formats, newest first: %s', (locale) => {
    const atom = parseAtomFeed(site.read(urlFor('corrections/atom.xml', locale)));
    const json = parseJsonFeed(site.read(urlFor('corrections/feed.json', locale)));
    const log = `https://example.org${urlFor('corrections/', locale)}`;
    const expected = ['bridge-crossings-day', 'quay-traders-speakers'].map((id) => `${log}#${id}`);
    expect(atom.entries?.map(({ id }) => id)).toEqual(expected);
    expect(json.items?.map(({ url }) => url)).toEqual(expected);
    expect(json.items?.[1]?.content_text).toContain(locale === 'en' ? 'It says now:' : 'Ahora dice:');
  });

  it.each(['', traders, 'topics/streets/', 'issues/bridge-traffic/'])('is news beside /%s', (page) => {
    const items = parseJsonFeed(site.read(`/${page}feed.json`)).items?.map(({ url }) => url ?? '') ?? [];
    expect(items.some((url) => url.includes('#'))).toBe(true);
  });
});

describe('a reply', () => {
  it.each(theSite.locales)('stands beside the position, on its page and on the issue: %s', (locale) => {
    const t = words(locale);
    const said = locale === 'en' ? 'half of them walk' : 'la mitad camina';
    for (const name of [keepOpen, 'issues/bridge-traffic/', 'replies/']) {
      const block = withClass(pageAt(name, locale), 'reply').find((each) => textIn(each).includes(said));
      const text = block ? textIn(block) : '';
      expect(text, name).toContain(t.replyForms['own-words']);
      expect(text, name).toContain(t.replies.sent.split('{date}')[0]);
      // It was given in Spanish, so only the English page shows a translation.
      expect(text.includes('Mexican Spanish'), name).toBe(locale === 'en');
    }
    expect([...pageAt(keepOpen, locale).ids]).toContain('reply-quay-traders-keep-open');
    expect(links(pageAt('replies/', locale))).toContain(
      `${urlFor(keepOpen, locale)}#reply-quay-traders-keep-open`,
    );
  });

  it('leaves the stance as it is', () => {
    const record = recordsIn(site, 'positions').find(({ id }) => `positions/${id}/` === keepOpen);
    expect(record?.facts).toMatchObject({ stance: 'opposes', date: '2019-05-14' });
    const [mark] = withClass(pageAt(keepOpen), 'stance');
    expect(mark && textIn(mark)).toBe(words('en').stances.opposes);
  });

  it('is cited where it was published, and the source knows', () => {
    const position = pageAt('positions/bridge-traffic/river-walkers-with-ferry/');
    const cited = withClass(position, 'reply').flatMap(elementsIn);
    expect(cited.some((each) => classesOf(each).includes('cite'))).toBe(true);
    expect(links(pageAt('sources/hearing-minutes/'))).toContain(
      '/positions/bridge-traffic/river-walkers-with-ferry/#reply-river-walkers-ferry',
    );
  });
});

describe('what programs read', () => {
  it('keeps to the published schemas, and has a row in the tables', () => {
    const ajv = addFormats(new Ajv2020({ allErrors: true }));
    for (const name of schemaNames) ajv.addSchema(builtJson<object>(site, `${apiPath}schemas/${name}.json`));
    for (const name of ['corrections', 'replies'] as const) {
      const records = recordsIn(site, name);
      const rows = parseCsv(site.read(`/data/${name}.csv`));
      expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
      expect(records).toHaveLength(2);
      for (const record of records) {
        const validate = ajv.getSchema(record.$schema);
        expect(validate?.(record), JSON.stringify(validate?.errors)).toBe(true);
        const { hash, pathname } = new URL(record.page['en'] ?? '');
        expect(site.byPath.get(pathname)?.ids).toContain(hash.slice(1));
      }
    }
    const position = recordsIn(site, 'positions').find(({ id }) => `positions/${id}/` === keepOpen);
    expect(position?.relations.from.map(({ entry }) => entry.collection)).toContain('replies');
  });

  it('stands in the Markdown twins', () => {
    expect(site.read(`/${traders}index.md`)).toContain('It spoke once at the hearing.');
    for (const page of [keepOpen, 'issues/bridge-traffic/']) {
      expect(site.read(`/${page}index.md`)).toContain('half of them walk');
    }
  });

  it('is no page, list or search result of its own', () => {
    const own = site.pages.filter(({ name }) => /^(corrections|replies)\/./.test(name));
    expect(own).toEqual([]);
    const types = site.pages.flatMap(({ elements }) =>
      elements
        .filter((each) => attribute(each, 'data-pagefind-filter') === 'type[content]')
        .map((each) => attribute(each, 'content')),
    );
    expect(types.filter((type) => /correction|repl/.test(type ?? ''))).toEqual([]);
  });
});

describe('whoever wants one', () => {
  it.each([
    ['corrections/', 'correction'],
    ['replies/', 'right-of-reply'],
  ])('is led from %s to the form at the code host', (name, form) => {
    expect(links(pageAt(name))).toContain(`${repository}/issues/new?template=${form}.yml`);
  });
});

describe('links to forms at the code host', () => {
  it('lead from pages in both languages to forms that are there, and to every one', () => {
    const asked = site.pages.flatMap(({ locale, ...page }) =>
      links({ locale, ...page })
        .filter((each) => each.startsWith(`${repository}/issues/new?`))
        .map((each) => `${locale} ${String(new URL(each).searchParams.get('template'))}`),
    );
    const files = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
    const expected = theSite.locales.flatMap((locale) => files.map((file) => `${locale} ${file}`));
    expect([...new Set(asked)].sort()).toEqual(expected.sort());
  });
});

describe('the review queue', () => {
  it('holds what was reviewed more than a year before the build, and tells how much', () => {
    const page = pageAt('review-queue/');
    const day = page.elements.find((each) => attribute(each, 'data-build-day') !== undefined);
    expect(day && attribute(day, 'datetime')).toBe('2021-02-04');
    const count = site.pages.filter(({ name, locale }) => locale === 'en' && /^\w+\/.+\/$/.test(name)).length;
    const rows = page.elements.filter(({ tagName }) => tagName === 'tr');
    const entries = recordsIn(site, 'issues').length;
    expect(count).toBeGreaterThan(entries);
    // All entries of the fixture were last reviewed on 3 February 2020.
    expect(rows.filter((row) => textIn(row).includes('3 February 2020')).length).toBeGreaterThan(15);
    expect(page.elements.map(textIn)).toContain('February 2020');
  });
});
