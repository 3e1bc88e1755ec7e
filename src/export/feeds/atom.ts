import { x } from 'xastscript';
import { words } from '../../i18n/index.ts';
import { type Locale, site } from '../../site.ts';
import { xmlText } from '../xml.ts';
import { type Feed, type FeedItem, moment } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed, locale: Locale): string {
  const { page, title, description, language, updated, items } = feed;
  return xmlText(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', page),
      x('title', title),
      x('subtitle', description),
      x('updated', moment(updated)),
      x('author', [x('name', site.name), x('uri', page)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: `${page}atom.xml` }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: page }),
      x('rights', words(locale).files.licence),
      ...items.map((item) => entry(item, language)),
    ]),
  );
}

const entry = (item: FeedItem, language: string) =>
  x('entry', item.language === language ? {} : { 'xml:lang': item.language }, [
    x('id', item.id),
    x('title', item.title),
    x('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    x('published', moment(item.published)),
    x('updated', moment(item.updated)),
    ...item.tags.map((term) => x('category', { term })),
    x('summary', item.summary),
  ]);
