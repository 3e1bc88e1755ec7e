import { posix } from 'node:path';

export type Href =
  | { kind: 'external'; href: string }
  | { kind: 'fragment'; fragment: string }
  | { kind: 'entry'; target: string; fragment?: string }
  | { kind: 'refused'; message: string; hint: string };

const entryPath = /^(?:\.{1,2}\/)*(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.[a-z]{2})?\.(?:mdx|yaml)$/;
const fragmentWord = /^[\p{L}\p{N}_-]+$/u;
/** The parser percent-encodes what may not stand in an address, so control characters come in either form. */
const unfit = /[\p{Cc}\u0020\u00A0\\`"<>{}|^]|%(?:[01][0-9a-f]|7f|5c)/iu;
const linkHint = 'link to another entry by its file, such as ../stakeholders/some-body.mdx';
const allowed = 'links go to https:, http:, mailto:, an entry file or a #heading';

const refused = (message: string, hint = linkHint): Href => ({ kind: 'refused', message, hint });

/**
 * Says what the target of a link is. `href` is as the parser gives it (entities decoded, odd characters percent-
 * encoded); `path` is the linking file's path within the content folder. The test is a list of what may be, so that
 * no disguise of another scheme passes: whatever is not recognised is refused.
 */
export function readHref(href: string, path: string): Href {
  if (href === '') return refused(`found a link to nothing; ${allowed}`);
  if (unfit.test(href)) {
    const what = 'a space, backslash, quote, bracket or control character';
    return refused(
      `found ${what} in the address ${shown(href)}`,
      'percent-encode it, or correct the address',
    );
  }
  if (href.startsWith('#')) return readFragment(href);
  if (/^(?:https?|mailto):/i.test(href)) return readExternal(href);
  if (/^[^/?#.]*:/.test(href)) return refused(`found the address ${shown(href)}; ${allowed}`);
  if (href.startsWith('//'))
    return refused(`found the address ${shown(href)} without its scheme`, 'write https:// before it');
  if (href.startsWith('/'))
    return refused(`found the site address ${shown(href)}; pages move, files are checked`);
  return readEntry(href, path);
}

const shown = (href: string): string => JSON.stringify(href.length > 80 ? `${href.slice(0, 80)}…` : href);

function readFragment(href: string): Href {
  const fragment = decoded(href.slice(1));
  if (fragment !== null && fragmentWord.test(fragment)) return { kind: 'fragment', fragment };
  return refused(
    `found the fragment ${shown(href)}; a fragment is the name of a heading`,
    'write #words-of-the-heading',
  );
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Addresses with a user name are refused: `https://known.example@other.example` shows one host and opens another. */
function readExternal(href: string): Href {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (url?.protocol === 'mailto:') {
    const address = decoded(url.pathname);
    if (address && /^[^\s@,<>]+@[^\s@,<>]+$/.test(address) && url.search === '')
      return { kind: 'external', href };
    return refused(
      `found the mail address ${shown(href)}; it names one address and nothing else`,
      'write mailto:name@example.org',
    );
  }
  if (!url || !/^https?:\/\/[^/?#]/i.test(href))
    return refused(`the address ${shown(href)} is not complete`, 'write it as https://host/path');
  if (url.username !== '' || url.password !== '' || /^https?:\/\/[^/?#]*@/i.test(href)) {
    return refused(`found a user name in the address ${shown(href)}`, 'delete what stands before the @');
  }
  return { kind: 'external', href };
}

function readEntry(href: string, path: string): Href {
  const [file = '', ...rest] = href.split('#');
  if (rest.length > 1) return refused(`found two # in ${shown(href)}`);
  if (!entryPath.test(file)) return refused(`found the address ${shown(href)}; ${allowed}`);
  const target = posix.join(posix.dirname(path), file);
  if (target.startsWith('../') || target.startsWith('/'))
    return refused(`the link ${shown(href)} leaves the content folder`);
  const entry = { kind: 'entry', target: canonical(target) } as const;
  if (rest.length === 0) return entry;
  const fragment = readFragment(`#${rest[0] ?? ''}`);
  return fragment.kind === 'fragment' ? { ...entry, fragment: fragment.fragment } : fragment;
}

/** A link to a translation means its entry; the page that shows the link chooses the language. */
function canonical(target: string): string {
  return target.replace(/\.[a-z]{2}(?=\.(?:mdx|yaml)$)/, '');
}
