import { site } from '../../site.ts';
import { type Feed, moment } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed({ page, title, description, language, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: `${page}feed.json`,
    description,
    language,
    authors: [{ name: site.name, url: page }],
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: moment(item.published),
      date_modified: moment(item.updated),
      tags: item.tags,
      ...(item.language === language ? {} : { language: item.language }),
    })),
  });
}
