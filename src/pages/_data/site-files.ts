import type { APIContext, APIRoute } from 'astro';
import { words, type Messages } from '../../i18n/index.ts';
import { type Locale, urlFor } from '../../site.ts';
import { GET as atom } from '../[...page]/atom.xml.ts';
import { GET as bibtex } from '../[...page]/cite.bib.ts';
import { GET as csl } from '../[...page]/cite.json.ts';
import { GET as ris } from '../[...page]/cite.ris.ts';
import { GET as calendar } from '../[...page]/events.ics.ts';
import { GET as jsonFeed } from '../[...page]/feed.json.ts';
import { GET as fullText } from '../[...page]/llms-full.txt.ts';
import { GET as guide } from '../[...page]/llms.txt.ts';
import type { Beside } from '../_beside/paths.ts';

/** A file of the whole site in one language. */
export interface SiteFile {
  href: string;
  file: string;
  about: string;
  bytes: number;
}

const files: [page: string, file: string, holds: keyof Messages['data']['holds'], route: APIRoute<Beside>][] =
  [
    ['', 'atom.xml', 'atom', atom],
    ['', 'feed.json', 'jsonFeed', jsonFeed],
    ['', 'events.ics', 'calendar', calendar],
    ['sources/', 'cite.bib', 'bibtex', bibtex],
    ['sources/', 'cite.ris', 'ris', ris],
    ['sources/', 'cite.json', 'csl', csl],
    ['', 'llms.txt', 'guide', guide],
    ['', 'llms-full.txt', 'fullText', fullText],
  ];

/**
 * What can be followed, cited and read as a whole, in a language. Sizes are asked of the endpoints themselves, so
 * that they are those of what is served.
 * @param base path prefix of the site
 */
export function siteFiles(locale: Locale, base: string): Promise<SiteFile[]> {
  const { holds: about } = words(locale).data;
  return Promise.all(
    files.map(async ([page, file, holds, route]) => ({
      href: `${urlFor(page, locale, base)}${file}`,
      file,
      about: about[holds],
      bytes: await sizeOf(route, locale),
    })),
  );
}

async function sizeOf(route: APIRoute<Beside>, locale: Locale): Promise<number> {
  const response = await route({ props: { locale } } as unknown as APIContext<Beside>);
  return (await response.arrayBuffer()).byteLength;
}
