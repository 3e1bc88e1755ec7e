import { x } from 'xastscript';
import { type Locale, site } from '../site.ts';
import { pageAddress } from './addresses.ts';
import { xmlText } from './xml.ts';

/** The site's search for browsers: an OpenSearch 1.1 (draft 6) description document in one language. */
export function openSearch(home: string, locale: Locale): string {
  const search = `${pageAddress(home, 'search/', locale)}?q={searchTerms}`;
  return xmlText(
    x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      x('ShortName', site.name),
      x('Description', site.tagline[locale]),
      x('Url', { type: 'text/html', template: search }),
      x('Image', { type: 'image/svg+xml' }, `${home}favicon.svg`),
      x('Language', site.tags[locale]),
      x('InputEncoding', 'UTF-8'),
      x('OutputEncoding', 'UTF-8'),
    ]),
  );
}
