import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { collectionNames } from '../src/model/vocabulary.ts';
import { site } from '../src/site.ts';
import { attribute, type Element, elementsIn, parsePage } from './html.ts';

/** One HTML file of a built site. */
export interface Page {
  /** Path of the file in the site's folder: `es/issues/x/index.html`. */
  file: string;
  /** Path at which a host serves it, with the site's base: `/es/issues/x/`. */
  path: string;
  /** Path without language and base: `issues/x/`. */
  name: string;
  locale: (typeof site.locales)[number];
  document: ReturnType<typeof parsePage>;
  /** All elements, in the order of the page. */
  elements: Element[];
  ids: ReadonlySet<string>;
}

/** A built site, read from its folder. */
export interface BuiltSite {
  /** Address of the home page. */
  address: URL;
  pages: Page[];
  byPath: ReadonlyMap<string, Page>;
  /** Every file, by the path at which a host serves it as it is: `/robots.txt`. */
  files: ReadonlySet<string>;
  /** Content of a file, by that path. */
  read(path: string): string;
}

/** The site the tests look at: `dist/`, or the one in `ATLAS_OUT`, built for `SITE_URL`. */
export const outFolder = resolve(process.env['ATLAS_OUT'] ?? 'dist');
export const siteAddress = process.env['SITE_URL'] ?? site.fallbackUrl;

const known = new Map<string, BuiltSite>();

/**
 * Every page of a built site, read once for all the files of tests that one process runs. Throws where the folder
 * holds none.
 */
export function readSite(folder = outFolder, address = siteAddress): BuiltSite {
  const key = `${folder}\0${address}`;
  const site = known.get(key) ?? readPages(folder, address);
  known.set(key, site);
  return site;
}

function readPages(folder: string, address: string): BuiltSite {
  const home = new URL(address);
  const base = home.pathname.endsWith('/') ? home.pathname : `${home.pathname}/`;
  const files = filesIn(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8'), base));
  if (pages.length === 0) throw new Error(`No built site in ${folder}: run "npm run build" first.`);
  return {
    address: new URL(base, home),
    pages,
    byPath: new Map(pages.map((page) => [page.path, page])),
    files: new Set(files.map((file) => base + file)),
    read: (path) => readFileSync(join(folder, path.slice(base.length)), 'utf8'),
  };
}

/** A page from its text, as it would be read from a file. */
export function readPage(file: string, html: string, base = '/'): Page {
  const document = parsePage(html);
  const elements = elementsIn(document);
  const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
  const address = file.replace(/(^|\/)index\.html$/, '$1');
  const locale = site.locales.find((each) => address.startsWith(`${each}/`)) ?? site.defaultLocale;
  const name = locale === site.defaultLocale ? address : address.slice(locale.length + 1);
  return { file, path: base + address, name, locale, document, elements, ids };
}

/** Where a page sends the reader at once, as it is written there; nothing for a page that is one. */
export function leadsTo({ elements }: Page): string | undefined {
  const refresh = elements.find((element) => attribute(element, 'http-equiv') === 'refresh');
  return refresh && /url=(.*)$/.exec(attribute(refresh, 'content') ?? '')?.[1];
}

/**
 * True for the page of an entry: `issues/x/`, `positions/issue/x/`; false for lists, pages that stand alone, and an
 * issue as of a month.
 */
export function isEntryPage(page: Page): boolean {
  const [collection = '', ...id] = page.name.split('/').filter(Boolean);
  return (
    id.length === (collection === 'positions' ? 2 : 1) &&
    leadsTo(page) === undefined &&
    (collectionNames as readonly string[]).includes(collection)
  );
}

/** Every file below a folder, sorted, with `/`. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}
