import { sortDay } from '../../model/dates.ts';
import { fill, recordWords, words } from '../../i18n/index.ts';
import type { RecordName } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { pageAddress } from '../addresses.ts';
import type { Shown, ShownEntry } from '../shown.ts';

/** How many entries a feed holds at most: the newest. The whole is in the JSON records. */
export const feedLength = 50;

/** A feed before it has a format. Days are `YYYY-MM-DD`; nothing comes from the clock. */
export interface Feed {
  /** Address of the page that the feed follows. */
  page: string;
  title: string;
  description: string;
  /** BCP 47 tag of the feed's language. */
  language: string;
  /** Day of the newest change. */
  updated: string;
  items: FeedItem[];
}

export interface FeedItem {
  /** Where the entry's page first stood: a new id does not make it a new item. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** BCP 47 tag of the words, which may lack a translation. */
  language: string;
  /** Day on which it came into the atlas. */
  published: string;
  /** Day on which it was last held against its sources. */
  updated: string;
  tags: string[];
}

type Item = ShownEntry<RecordName>;

/**
 * The feed of a subject, or of the whole site, newest change first.
 * @param subject the topic, issue, stakeholder or page that is followed; none for the whole site
 * @param entries what belongs to it, in any order
 */
export function feedOf(
  shown: Shown,
  subject: { page: string; title: string; description?: string } | undefined,
  entries: readonly Item[],
): Feed {
  const { home, locale } = shown;
  const newest = [...entries].sort(byChange).slice(0, feedLength);
  const title = subject ? `${site.name}: ${subject.title}` : site.name;
  return {
    page: pageAddress(home, subject?.page ?? '', locale),
    title,
    description: subject
      ? (subject.description ?? fill(words(locale).files.feedOf, { title: subject.title }))
      : `${site.tagline[locale]} ${words(locale).files.feed}`,
    language: site.tags[locale],
    updated: newest[0]?.facts.reviewed ?? lastReview(shown),
    items: newest.map((entry) => itemOf(shown, entry)),
  };
}

/** The day of the newest review in the atlas: when a feed without items was last known to have none. */
const lastReview = ({ byKey }: Shown): string =>
  [...byKey.values()].reduce((last, { facts }) => (facts.reviewed > last ? facts.reviewed : last), '');

function itemOf({ home, locale }: Shown, entry: Item): FeedItem {
  const { added, reviewed, formerIds } = entry.facts;
  const first = formerIds?.[0];
  return {
    id: pageAddress(home, first ? entry.page.replace(/[^/]*\/$/, `${first}/`) : entry.page, locale),
    url: pageAddress(home, entry.page, locale),
    title: entry.title,
    summary: entry.summary,
    language: site.tags[entry.language],
    published: added,
    updated: reviewed,
    tags: [recordWords(entry.collection, locale).one],
  };
}

/** Last reviewed first; then last added; then what happened last; then by key, so that the order is one. */
function byChange(a: Item, b: Item): number {
  return (
    compare(b.facts.reviewed, a.facts.reviewed) ||
    compare(b.facts.added, a.facts.added) ||
    compare(happened(b), happened(a)) ||
    compare(a.key, b.key)
  );
}

const dated: readonly RecordName[] = ['positions', 'events', 'corrections', 'replies'];

function happened({ collection, facts }: Item): string {
  const { date } = dated.includes(collection) ? (facts as { date?: string }) : {};
  return date ? sortDay(date) : '';
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A day as a moment, as RFC 3339 wants it. */
export const moment = (day: string): string => `${day}T00:00:00Z`;
