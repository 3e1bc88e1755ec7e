import ICAL from 'ical.js';
import { dateInWords } from '../../i18n/format.ts';
import { parseDate } from '../../model/dates.ts';
import { type Locale, site } from '../../site.ts';
import { pageAddress } from '../addresses.ts';
import type { ShownEntry } from '../shown.ts';

/** One dated or due thing for a calendar. */
export interface CalendarItem {
  /** The entry that it belongs to. */
  entry: ShownEntry;
  /** EDTF, as the source gives it. */
  date: string;
  /** What happens, where the entry's title alone does not say. */
  step?: { id: string; name: string };
  /** In words: kind of event, step of an instrument. */
  kind: string;
  text: string;
  place?: string | undefined;
}

/**
 * An iCalendar object (RFC 5545, RFC 7986) of all-day events. What is known by month or year only spans it and says so
 * in its title. No event blocks time. The stamp of each is the day of its entry's last review; nothing comes from the
 * clock.
 * @param items with bounded dates, in the order of the calendar
 */
export function calendar(
  { home, locale, page, name }: { home: string; locale: Locale; page: string; name: string },
  items: readonly CalendarItem[],
): string {
  const object = new ICAL.Component('vcalendar');
  object.addPropertyWithValue('version', '2.0');
  object.addPropertyWithValue('prodid', `-//${site.name}//${site.name} 1//${locale.toUpperCase()}`);
  object.addPropertyWithValue('calscale', 'GREGORIAN');
  object.addPropertyWithValue('name', name);
  object.addPropertyWithValue('x-wr-calname', name);
  const source = new ICAL.Property('source');
  source.resetType('uri');
  source.setValue(`${pageAddress(home, page, locale)}events.ics`);
  object.addProperty(source);
  for (const item of items) object.addSubcomponent(eventOf(item, home, locale));
  return `${object.toString()}\r\n`;
}

function eventOf(item: CalendarItem, home: string, locale: Locale): ICAL.Component {
  const { entry, date } = item;
  const { start, end } = parseDate(date);
  if (!start || !end) throw new RangeError(`${entry.key}: "${date}" has no place in a calendar`);
  const event = new ICAL.Component('vevent');
  const suffix = item.step ? `#${item.step.id}-${date}` : '';
  event.addPropertyWithValue('uid', `${pageAddress(home, entry.page, site.defaultLocale)}${suffix}`);
  event.addPropertyWithValue('dtstamp', stamp(entry.facts.reviewed));
  event.addPropertyWithValue('dtstart', day(start.earliest));
  const after = day(end.latest);
  after.adjust(1, 0, 0, 0);
  event.addPropertyWithValue('dtend', after);
  const title = item.step ? `${entry.title}: ${item.step.name}` : entry.title;
  const exact = start.earliest === end.latest && !start.approximate;
  inLanguage(event, 'summary', exact ? title : `${title} (${dateInWords(date, locale)})`, entry);
  inLanguage(event, 'description', item.text, entry);
  if (item.place) inLanguage(event, 'location', item.place, entry);
  event.addPropertyWithValue('categories', item.kind);
  event.addPropertyWithValue('url', pageAddress(home, entry.page, locale));
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

function inLanguage(event: ICAL.Component, name: string, value: string, { language }: ShownEntry): void {
  const property = new ICAL.Property(name);
  property.setParameter('language', site.tags[language]);
  property.setValue(value);
  event.addProperty(property);
}

const day = (text: string): ICAL.Time => ICAL.Time.fromDateString(text);
const stamp = (text: string): ICAL.Time => ICAL.Time.fromDateTimeString(`${text}T00:00:00Z`);
