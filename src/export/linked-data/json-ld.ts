import { words } from '../../i18n/index.ts';
import { site } from '../../site.ts';
import { pageAddress } from '../addresses.ts';
import type { Shown, ShownEntry } from '../shown.ts';
import { breadcrumbs, entryNode } from './entry-node.ts';
import { type LinkedNode, told } from './node.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * What the page of an entry says for programs, as the text of a `<script type="application/ld+json">`: JSON-LD 1.1 in
 * the terms of schema.org.
 */
export const entryJsonLd = (
  shown: Shown,
  entry: ShownEntry,
  trail: readonly { label: string; page: string }[],
): string => jsonLd([entryNode(shown, entry), breadcrumbs(shown, trail, entry)]);

/** What the home page says: the site with its search, and the whole atlas as a data set. */
export function siteJsonLd({ home, locale }: Pick<Shown, 'home' | 'locale'>): string {
  const page = pageAddress(home, '', locale);
  const publisher = { '@type': 'Organization', name: site.name, url: home };
  return jsonLd([
    {
      '@type': 'WebSite',
      '@id': home,
      name: site.name,
      description: site.tagline[locale],
      url: page,
      inLanguage: site.tags[locale],
      potentialAction: {
        '@type': 'SearchAction',
        target: {
          '@type': 'EntryPoint',
          urlTemplate: `${pageAddress(home, 'search/', locale)}?q={query}`,
        },
        'query-input': 'required name=query',
      },
    },
    {
      '@type': 'Dataset',
      '@id': pageAddress(home, 'data/', site.defaultLocale),
      name: `${site.name}: ${words(locale).data.title}`,
      description: `${site.tagline[locale]} ${words(locale).files.licence}`,
      url: pageAddress(home, 'data/', locale),
      license: licence,
      isAccessibleForFree: true,
      inLanguage: Object.values(site.tags),
      creator: publisher,
    },
  ]);
}

/** Nodes as one graph. `<` is written as JSON escapes it, so that no text can end the element it stands in. */
function jsonLd(nodes: readonly LinkedNode[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': told(nodes) };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
