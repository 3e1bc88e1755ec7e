import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { feedCollections, feedFiles } from '../../src/export/files.ts';
import { feedLength } from '../../src/export/feeds/feed.ts';
import { site as theSite } from '../../src/site.ts';
import { recordNames } from '../../src/model/vocabulary.ts';
import { recordsIn } from '../built-data.ts';
import { isEntryPage, leadsTo, type Page, readSite } from '../built-site.ts';

const site = readSite();
const pages = site.pages.filter((page) => leadsTo(page) === undefined);
const entries = pages.filter(isEntryPage);
const collectionOf = ({ name }: Page): string => name.split('/')[0] ?? '';
const homes = pages.filter(({ name }) => name === '');
const logs = pages.filter(({ name }) => name === 'corrections/');
const followed = [
  ...homes,
  ...logs,
  ...entries.filter((page) => (feedCollections as readonly string[]).includes(collectionOf(page))),
];
const address = ({ path }: Page): string => new URL(path, site.address).href;
/** Paths of every built file with a name. */
const filesNamed = (name: string): string[] =>
  [...site.files].filter((file) => file.endsWith(`/${name}`)).sort();

const reviewed = new Map(
  recordNames.flatMap((name) =>
    recordsIn(site, name).map(({ page, reviewed: day }) => [page[theSite.defaultLocale], day] as const),
  ),
);
const isMoment = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

describe('feeds', () => {
  it.each(feedFiles)(
    '$file stands beside home, corrections, topics, issues and stakeholders, and nowhere else',
    ({ file }) => {
      expect(followed.length).toBeGreaterThan(theSite.locales.length * 10);
      expect(filesNamed(file)).toEqual(followed.map(({ path }) => `${path}${file}`).sort());
    },
  );

  it.each(theSite.locales)('say the same in both formats, of pages that are there: %s', (locale) => {
    for (const page of followed.filter((each) => each.locale === locale)) {
      const atom = parseAtomFeed(site.read(`${page.path}atom.xml`));
      const json = parseJsonFeed(site.read(`${page.path}feed.json`));
      const items = atom.entries ?? [];
      expect(atom.id, page.path).toBe(address(page));
      expect(json.home_page_url).toBe(address(page));
      // There may have been nothing to correct.
      if (!logs.includes(page)) expect(items.length, page.path).toBeGreaterThan(0);
      expect(items.length).toBeLessThanOrEqual(feedLength);
      expect((json.items ?? []).map(({ id }) => id)).toEqual(items.map(({ id }) => id));
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      for (const item of items) {
        const [link] = item.links ?? [];
        expect(site.byPath.get(new URL(link?.href ?? '').pathname)?.locale).toBe(locale);
        expect(item.updated).toMatch(isMoment);
        expect(item.published).toMatch(isMoment);
      }
      const newest = items
        .map(({ updated }) => updated)
        .sort()
        .at(-1);
      if (newest) expect(atom.updated).toBe(newest);
      expect(atom.updated).toMatch(isMoment);
    }
  });

  it('are dated by the review of what they hold', () => {
    const items = parseAtomFeed(site.read(`${site.address.pathname}atom.xml`)).entries ?? [];
    for (const { links = [], updated } of items) {
      const { href = '' } = links[0] ?? {};
      expect(updated, href).toBe(`${reviewed.get(href) ?? ''}T00:00:00Z`);
    }
  });
});

describe('calendars', () => {
  const files = filesNamed('events.ics');
  const eventsIn = (file: string) =>
    new ICAL.Component(ICAL.parse(site.read(file)) as unknown[]).getAllSubcomponents('vevent');

  it('stand beside each home page and beside issues alone', () => {
    const beside = files.map((file) => site.byPath.get(file.replace('events.ics', '')));
    expect(beside.filter((page) => page?.name === '')).toHaveLength(theSite.locales.length);
    expect(beside.filter((page) => page && page.name !== '' && collectionOf(page) !== 'issues')).toEqual([]);
  });

  it('hold something, each thing once, on whole days that have ended before the next', () => {
    for (const file of files) {
      const events = eventsIn(file);
      expect(events.length, file).toBeGreaterThan(0);
      const ids = events.map((event) => String(event.getFirstPropertyValue('uid')));
      expect(new Set(ids).size, file).toBe(ids.length);
      for (const component of events) {
        const event = new ICAL.Event(component);
        expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
        expect(event.startDate.compare(event.endDate)).toBe(-1);
        const url = new URL(String(component.getFirstPropertyValue('url')));
        expect(site.byPath.has(url.pathname), url.href).toBe(true);
      }
    }
  });

  it('hold every dated event that has an end, in each language', () => {
    const dated = recordsIn(site, 'events').filter(({ facts }) => {
      const { date } = facts as { date?: string };
      return date !== undefined && !/^\[\.\.|\.\.\]$|^\.\.|\/\.\.$/.test(date);
    });
    for (const home of homes) {
      const ids = eventsIn(`${home.path}events.ics`).map((event) =>
        String(event.getFirstPropertyValue('uid')),
      );
      expect(ids).toEqual(
        expect.arrayContaining(dated.map(({ id }) => new URL(`events/${id}/`, site.address).href)),
      );
    }
  });

  it.each(theSite.locales)('are named in the language of their page: %s', (locale) => {
    const text = site.read(
      `${site.address.pathname}${locale === theSite.defaultLocale ? '' : `${locale}/`}events.ics`,
    );
    expect(text).toContain(`PRODID:-//${theSite.name}//${theSite.name} 1//${locale.toUpperCase()}\r\n`);
  });
});
