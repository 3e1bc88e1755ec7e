import { describe, expect, it } from 'vitest';
import { dateInWords, numberInWords } from '../../src/i18n/format.ts';
import { words } from '../../src/i18n/index.ts';
import { collectionNames } from '../../src/model/vocabulary.ts';
import { type Locale, site as theSite } from '../../src/site.ts';
import { builtJson, type PublishedRecord, recordsIn, referencesIn } from '../built-data.ts';
import { type Page, readSite } from '../built-site.ts';
import { expectedFacts } from '../expected-facts.ts';
import { grouped } from '../grouped.ts';
import { attribute, classesOf, type Element, elementsIn, textIn } from '../html.ts';
import { shownFacts } from '../shown-facts.ts';

const site = readSite();

/** The value of a record in a language of the site: what is not translated is shown in the canonical one. */
const inLanguage = (all: Record<string, string>, locale: Locale): string =>
  all[locale] ?? all[theSite.defaultLocale] ?? '';
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Read {
  main: Element;
  text: string;
  /** Paths of pages and files that the main part leads to. */
  links: Set<string>;
}

function read(page: Page): Read {
  const main = page.elements.find(({ tagName }) => tagName === 'main');
  if (!main) throw new Error(`${page.path} has no main part`);
  const links = elementsIn(main).flatMap((element) => attribute(element, 'href') ?? []);
  return {
    main,
    text: textIn(main),
    links: new Set(links.map((href) => new URL(href, new URL(page.path, site.address)).pathname)),
  };
}

/** Words of the record's own facts in each language; those of other entries are left to their own pages. */
function ownWords(value: unknown): Record<string, string>[] {
  if (Array.isArray(value)) return value.flatMap(ownWords);
  if (typeof value !== 'object' || value === null || 'record' in value) return [];
  const entries = Object.entries(value);
  const locales: readonly string[] = theSite.locales;
  const isWords = entries.every(([key, each]) => locales.includes(key) && typeof each === 'string');
  return isWords && entries.length > 0
    ? [value as Record<string, string>]
    : entries.flatMap(([, each]) => ownWords(each));
}

/** What the page of a record in a language fails to say. */
function unsaid(record: PublishedRecord, page: Page, shown: Read): string[] {
  const { locale } = page;
  const said = (what: string, text: string): string[] =>
    shown.text.includes(plain(text)) ? [] : [`${what}: ${text}`];
  const pageOf = (canonical: string): string => {
    const { pathname } = new URL(canonical);
    const rest = pathname.slice(site.address.pathname.length);
    return `${site.address.pathname}${locale === theSite.defaultLocale ? '' : `${locale}/`}${rest}`;
  };
  return [
    ...said('title', titleOf(record, locale)),
    ...said('summary', inLanguage(record.summary, locale)),
    ...ownWords(record.facts).flatMap((all) => said('words', inLanguage(all, locale))),
    ...vocabularyOf(record, locale).flatMap((word) => said('value', word)),
    ...datesOf(record.facts).flatMap((date) => said('date', dateInWords(date, locale))),
    ...numbersOf(record).flatMap((number) => said('number', numberInWords(number, locale))),
    ...said('reviewed', dateInWords(record.reviewed, locale)),
    ...referencesIn(record.facts)
      .map((reference) => pageOf(reference.page))
      .filter((path) => path !== page.path && !shown.links.has(path))
      .map((path) => `link: ${path}`),
    ...unlistedCitations(record, shown, pageOf),
  ];
}

/** A position’s page is headed by who holds it. */
function titleOf(record: PublishedRecord, locale: Locale): string {
  const [holder] = referencesIn(record.facts['holders']);
  if (record.collection !== 'positions') return inLanguage(record.title, locale);
  return holder ? inLanguage(holder.title, locale) : '';
}

/** Values of closed lists, in the words of the page's language. */
function vocabularyOf({ collection, facts }: PublishedRecord, locale: Locale): string[] {
  const t = words(locale);
  const lists: Partial<Record<string, Record<string, string>>> = {
    'issues status': t.issueStatuses,
    'positions stance': t.stances,
    'positions capacity': t.capacities,
    'stakeholders kind': t.stakeholderKinds,
    'instruments kind': t.instrumentKinds,
    'instruments status': t.instrumentStatuses,
    'programs kind': t.programKinds,
    'programs status': t.programStatuses,
    'events kind': t.eventKinds,
    'events format': t.eventFormats,
    'figures kind': t.figureKinds,
    'sources type': t.sourceTypes,
  };
  const own = Object.entries(facts).flatMap(
    ([name, value]) => lists[`${collection} ${name}`]?.[String(value)] ?? [],
  );
  const evidence = (collection === 'positions' ? facts['evidence'] : []) as {
    act: string;
    attribution: string;
  }[];
  const said = evidence.flatMap(({ act, attribution }) => [
    t.acts[act as keyof typeof t.acts],
    t.attributions[attribution as keyof typeof t.attributions],
  ]);
  return [...own, ...said];
}

const dated = ['date', 'from', 'to', 'asOf', 'started', 'ended', 'due', 'stated', 'issued'];

function datesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(datesOf);
  if (typeof value !== 'object' || value === null || 'record' in value) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (dated.includes(key) ? [each] : []) : datesOf(each),
  );
}

const numbersOf = ({ collection, facts }: PublishedRecord): number[] =>
  collection === 'figures'
    ? (facts['points'] as { value?: number; range?: number[] }[]).flatMap(
        ({ value, range }) => range ?? value ?? [],
      )
    : [];

/** Citations of the record that its page does not list with the same source and place. */
function unlistedCitations(record: PublishedRecord, shown: Read, pageOf: (page: string) => string): string[] {
  const listed = elementsIn(shown.main)
    .filter((element) => element.tagName === 'li' && attribute(element, 'id')?.startsWith('source-'))
    .map((item) => {
      const parts = elementsIn(item);
      const href = parts
        .flatMap((each) => attribute(each, 'href') ?? [])
        .find((each) => !each.startsWith('#'));
      const at = parts.find((each) => classesOf(each).includes('locator'));
      return `${href ?? ''} ${at ? textIn(at) : ''}`;
    });
  return record.relations.to
    .flatMap(({ entry, at = [] }) => at.map((place) => `${pageOf(entry.page)} ${place}`))
    .filter((citation) => !listed.includes(citation))
    .map((citation) => `citation: ${citation}`);
}

describe.each(collectionNames)('pages and records of %s say the same', (collection) => {
  const pairs = recordsIn(site, collection).flatMap((record) =>
    site.pages
      .filter((page) => page.name === `${collection}/${record.id}/`)
      .map((page) => ({ record, page, shown: read(page) })),
  );

  it('what the record says, the page says', () => {
    expect(pairs.length).toBe(recordsIn(site, collection).length * theSite.locales.length);
    const found = pairs.flatMap(({ record, page, shown }) =>
      unsaid(record, page, shown).map((fault) => ({ where: page.path, fault })),
    );
    expect(grouped(found)).toEqual([]);
  });

  it('what stands in a given place of the page is what the record says', () => {
    const found = pairs.flatMap(({ record, page }) =>
      placeFaults(record, page).map((fault) => ({ where: page.path, fault })),
    );
    expect(grouped(found)).toEqual([]);
  });

  it('what the page says in its head and its box of facts, the record says', () => {
    const found = pairs.flatMap(({ record, page, shown }) =>
      [...headFaults(record, page), ...boxFaults(record, shown)].map((fault) => ({
        where: page.path,
        fault,
      })),
    );
    expect(grouped(found)).toEqual([]);
  });
});

/** Differences between what a page says where, and what its record has it say there. */
function placeFaults(record: PublishedRecord, page: Page): string[] {
  const shown = shownFacts(page);
  const expected = expectedFacts(record, page.locale);
  const differ = (what: string, a: unknown, b: unknown): string[] =>
    JSON.stringify(a) === JSON.stringify(b)
      ? []
      : [`${what}: ${JSON.stringify(a)}, and in the record ${JSON.stringify(b)}`];
  // Sources show names beside entries, and positions the text that the proposition is about: see `boxFaults`.
  const known = new Set(expected.box.map(([label]) => label));
  const box = shown.box.filter(
    ([label]) => known.has(label) || !['sources', 'positions'].includes(record.collection),
  );
  return [
    ...differ('kicker', shown.kicker, expected.kicker),
    ...differ('heading', shown.heading, plain(expected.heading)),
    ...differ(
      'box',
      box,
      expected.box.map((row) => row.map(plain)),
    ),
    ...Object.entries(expected.places).flatMap(([name, texts]) =>
      differ(name, shown.place(name), texts.map(plain)),
    ),
  ];
}

function headFaults(record: PublishedRecord, { elements, locale, path }: Page): string[] {
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const href = (test: (link: Element) => boolean) => {
    const link = links.find(test);
    const value = link && attribute(link, 'href');
    return value === undefined ? 'nothing' : new URL(value, site.address).href;
  };
  const data = href((link) => attribute(link, 'type') === 'application/json');
  const canonical = href((link) => attribute(link, 'rel') === 'canonical');
  const inSight = elements.some(
    (each) =>
      each.tagName === 'a' &&
      new URL(attribute(each, 'href') ?? '', new URL(path, site.address)).href === record.record,
  );
  return [
    ...(data === record.record ? [] : [`record in head: ${data}`]),
    ...(canonical === record.page[locale] ? [] : [`address: ${canonical}`]),
    ...(inSight ? [] : ['no link to the record in sight']),
  ];
}

/** Entries in the box beside the text that the record does not relate to this one. */
function boxFaults(record: PublishedRecord, { main }: Read): string[] {
  const related = new Set(
    referencesIn([record.facts, record.relations]).map(({ page }) => new URL(page).pathname),
  );
  // A position concerns the text that its proposition is about.
  for (const { record: address } of referencesIn(record.facts['proposition'])) {
    const issue = builtJson<PublishedRecord>(
      site,
      new URL(address).pathname.slice(site.address.pathname.length),
    );
    for (const { page } of referencesIn(issue.facts['propositions'])) related.add(new URL(page).pathname);
  }
  const canonical = (path: string): string =>
    theSite.locales.reduce<string>(
      (each, locale) => each.replace(`${site.address.pathname}${locale}/`, site.address.pathname),
      path,
    );
  return elementsIn(main)
    .filter((element) => classesOf(element).includes('facts'))
    .flatMap((box) => elementsIn(box).flatMap((element) => attribute(element, 'href') ?? []))
    .map((href) => canonical(new URL(href, site.address).pathname))
    .filter((path) => site.byPath.has(path) && !related.has(path))
    .map((path) => `entry that the record does not know: ${path}`);
}
