import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { shownEntry, shownWith } from '../sample-shown.ts';
import { atom } from './atom.ts';
import { feedLength, feedOf } from './feed.ts';
import { jsonFeed } from './json-feed.ts';

const topic = { topic: 'streets', status: 'open' };
const bridge = shownEntry('issues', 'bridge', {
  ...topic,
  title: 'Bridges & <boats> “today”',
  summary: 'Who passes? ]]> & who waits?',
  reviewed: '2021-05-01',
  formerIds: ['old-bridge', 'older-bridge'],
});
const market = shownEntry('issues', 'market', { ...topic, title: 'Market' });
const hearing = shownEntry('events', 'hearing', {
  title: 'Hearing',
  kind: 'dialogue',
  date: '2019-05',
  evidence: [{ source: 'minutes', at: 'Item 1' }],
});
const shown = shownWith([market, hearing, bridge]);
const feed = feedOf(shown, undefined, [market, hearing, bridge]);

describe('a feed', () => {
  it('has the newest change first, then what happened last', () => {
    expect(feed.items.map(({ title }) => title)).toEqual([bridge.title, 'Hearing', 'Market']);
    expect(feed.updated).toBe('2021-05-01');
  });

  it('keeps the order whatever the order of what it is given', () => {
    expect(feedOf(shown, undefined, [bridge, hearing, market])).toEqual(feed);
  });

  it('keeps the id under which an entry was first published', () => {
    expect(feed.items[0]).toMatchObject({
      id: 'https://example.org/atlas/issues/old-bridge/',
      url: 'https://example.org/atlas/issues/bridge/',
    });
  });

  it('holds no more than its length', () => {
    const many = Array.from({ length: feedLength + 5 }, (_, index) =>
      shownEntry('issues', `i${String(index)}`, topic),
    );
    expect(feedOf(shown, undefined, many).items).toHaveLength(feedLength);
  });

  it('is named after its subject', () => {
    const of = feedOf(shown, bridge, [bridge]);
    expect(of).toMatchObject({
      page: 'https://example.org/atlas/issues/bridge/',
      title: `Postura: ${bridge.title}`,
    });
  });
});

describe('a feed of a page', () => {
  const log = { page: 'corrections/', title: 'Corrections', description: 'What was wrong.' };

  it('says what the page says of itself', () => {
    expect(feedOf(shown, log, [market])).toMatchObject({
      page: 'https://example.org/atlas/corrections/',
      description: 'What was wrong.',
    });
  });

  it('has the day of the newest review while it holds nothing', () => {
    const empty = feedOf(shown, log, []);
    expect(empty).toMatchObject({ items: [], updated: '2021-05-01' });
    expect(parseAtomFeed(atom(empty, 'en')).updated).toBe('2021-05-01T00:00:00Z');
  });

  it('gives what is said of an entry an address on its page, which no former id changes', () => {
    const correction = shownEntry('corrections', 'depth', {
      entry: 'issues/bridge',
      date: '2020-01-20',
      was: 'Deep.',
      now: 'Shallow.',
      source: 'minutes',
      at: 'Item 1',
      formerIds: ['older'],
    });
    const [item] = feedOf(shown, log, [{ ...correction, page: 'corrections/#depth' }]).items;
    expect(item).toMatchObject({ id: 'https://example.org/atlas/corrections/#depth', tags: ['Correction'] });
  });
});

describe('as Atom', () => {
  const text = atom(feedOf(shownWith([], 'es'), undefined, [bridge, market]), 'es');
  const parsed = parseAtomFeed(text);

  it('says everything that RFC 4287 asks for', () => {
    expect(parsed).toMatchObject({
      id: 'https://example.org/atlas/es/',
      title: { value: 'Postura' },
      updated: '2021-05-01T00:00:00Z',
      authors: [{ name: 'Postura' }],
    });
    expect(parsed.links).toContainEqual(
      expect.objectContaining({ rel: 'self', href: 'https://example.org/atlas/es/atom.xml' }),
    );
  });

  it('keeps words as they are, whatever they hold', () => {
    expect(parsed.entries?.[0]).toMatchObject({
      id: 'https://example.org/atlas/es/issues/old-bridge/',
      title: { value: bridge.title },
      summary: { value: bridge.summary },
      published: '2020-01-10T00:00:00Z',
      updated: '2021-05-01T00:00:00Z',
    });
  });

  it('closes no section that it has not opened', () => {
    expect(text).not.toContain(']]>');
  });

  it('marks what is not in its language', () => {
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="es-MX">');
    expect(text.match(/<entry xml:lang="en">/g)).toHaveLength(2);
  });
});

describe('as JSON Feed', () => {
  it('says everything that version 1.1 asks for', () => {
    const text = jsonFeed(feed);
    expect(JSON.parse(text)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    const parsed = parseJsonFeed(text);
    expect(parsed).toMatchObject({
      title: 'Postura',
      feed_url: 'https://example.org/atlas/feed.json',
      language: 'en',
    });
    expect(parsed.items?.[0]).toMatchObject({
      id: 'https://example.org/atlas/issues/old-bridge/',
      url: 'https://example.org/atlas/issues/bridge/',
      title: bridge.title,
      content_text: bridge.summary,
      date_modified: '2021-05-01T00:00:00Z',
    });
  });
});
