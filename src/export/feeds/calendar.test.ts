import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { shownEntry } from '../sample-shown.ts';
import { calendar, type CalendarItem } from './calendar.ts';

const cited = { source: 'minutes', at: 'Item 1' };
const hearing = (date: string, title = 'Hearing'): CalendarItem => ({
  entry: shownEntry('events', 'hearing', { title, kind: 'dialogue', date, evidence: [cited] }),
  date,
  kind: 'Dialogue',
  text: 'Said; decided, and\nadjourned \\ so it went — señoras y señores, una y otra vez, hasta la noche.',
});

const where = { home: 'https://example.org/atlas/', locale: 'en', page: '', name: 'Dated' } as const;
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((each) => new ICAL.Event(each));

describe('a calendar', () => {
  it.each([
    ['a day', '2019-05-14', '2019-05-14', '2019-05-15', 'Hearing'],
    ['a month', '2019-02', '2019-02-01', '2019-03-01', 'Hearing (February 2019)'],
    ['a year', '2020', '2020-01-01', '2021-01-01', 'Hearing (2020)'],
    ['some time within', '[2019-11-30..2019-12-02]', '2019-11-30', '2019-12-03', /^Hearing \(/],
    ['about a day', '2019-05-14~', '2019-05-14', '2019-05-15', /^Hearing \(about/],
  ])('spans %s and says how well it is known', (_what, date, start, end, title) => {
    const [event] = eventsIn(calendar(where, [hearing(date)]));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
    expect(event?.summary).toMatch(title);
    expect(event?.startDate.isDate).toBe(true);
  });

  it('is stamped with the day of the last review, not with the clock', () => {
    const text = calendar(where, [hearing('2019')]);
    expect(text).toContain('DTSTAMP:20200203T000000Z\r\n');
    expect(calendar(where, [hearing('2019')])).toBe(text);
  });

  it('keeps words as they are and lines as long as RFC 5545 allows', () => {
    const item = hearing('2019-05-14', 'A; b, c');
    const text = calendar(where, [item]);
    const [event] = eventsIn(text);
    expect([event?.summary, event?.description]).toEqual(['A; b, c', item.text]);
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  });

  it('has the same id for an event in every language, and another for each step of one entry', () => {
    const steps = [
      { id: 'review', name: 'Review' },
      { id: 'due', name: 'Due' },
    ].map((step) => ({ ...hearing('2026'), step }));
    const ids = (locale: 'en' | 'es') =>
      eventsIn(calendar({ ...where, locale }, steps)).map(({ uid }) => uid);
    expect(ids('en')).toEqual(ids('es'));
    expect(new Set(ids('en')).size).toBe(2);
  });

  it('refuses a date without an end', () => {
    expect(() => calendar(where, [hearing('[2019..]')])).toThrow(RangeError);
  });
});
