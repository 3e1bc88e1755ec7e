import type { BuiltSite, Page } from './built-site.ts';
import { attribute, type Element } from './html.ts';

/** An address as it is written in a page. */
export interface Address {
  element: Element;
  value: string;
}

const attributes = ['href', 'src', 'action', 'formaction', 'poster', 'data'];

/** Every address that stands in a page. */
export function addressesIn({ elements }: Page): Address[] {
  return elements.flatMap((element) => {
    const plain = attributes.flatMap((name) => attribute(element, name) ?? []);
    const sets = (attribute(element, 'srcset') ?? '')
      .split(',')
      .map((each) => each.trim().split(/\s/)[0] ?? '');
    return [...plain, ...sets.filter(Boolean)].map((value) => ({ element, value }));
  });
}

const told = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev']);

/** True where a browser fetches the address by itself, or sends a form there; false where a reader has to follow it. */
export function subResources({ element }: Address): boolean {
  if (element.tagName === 'a' || element.tagName === 'area') return false;
  const rels = attribute(element, 'rel')?.split(/\s+/) ?? [];
  return element.tagName !== 'link' || !rels.every((rel) => told.has(rel));
}

export type Target =
  | { kind: 'external' }
  | { kind: 'file'; path: string }
  | { kind: 'page'; page: Page }
  | { kind: 'broken'; why: string };

/** Where an address leads, as a browser on that page and a static host would find it. */
export function targetOf(value: string, from: Page, site: BuiltSite): Target {
  const url = parsed(value, new URL(from.path, site.address));
  if (!url) return { kind: 'broken', why: 'no address' };
  if (url.protocol === 'mailto:') return { kind: 'external' };
  if (!/^https?:$/.test(url.protocol))
    return { kind: 'broken', why: `"${url.protocol}" leads out of the web` };
  if (url.origin !== site.address.origin) return { kind: 'external' };
  if (!url.pathname.startsWith(site.address.pathname)) return { kind: 'broken', why: 'outside the site' };
  const page = site.byPath.get(url.pathname);
  const path = decodeURI(url.pathname);
  if (!page)
    return site.files.has(path) ? { kind: 'file', path } : { kind: 'broken', why: 'nothing is there' };
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor !== '' && !page.ids.has(anchor)) return { kind: 'broken', why: `no id "${anchor}" there` };
  return { kind: 'page', page };
}

function parsed(value: string, base: URL): URL | null {
  return URL.canParse(value, base) ? new URL(value, base) : null;
}
