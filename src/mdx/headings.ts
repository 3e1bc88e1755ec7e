import GithubSlugger from 'github-slugger';
import { isPageId } from './page-ids.ts';

export interface Heading {
  /** 2 to 6. */
  depth: number;
  /** The id of the heading's element, unique on the page. */
  slug: string;
  text: string;
}

/**
 * The id on a page that a link's `#fragment` means: that of a heading, also of one whose id got a prefix, or one the
 * page itself may have. Null when it can be none of these.
 */
export function anchorAmong(slugs: ReadonlySet<string>, fragment: string): string | null {
  if (slugs.has(fragment)) return fragment;
  if (slugs.has(`${prefix}${fragment}`)) return `${prefix}${fragment}`;
  return isPageId(fragment) ? fragment : null;
}

const prefix = 'section-';

/**
 * Gives a function from a heading's text to its id: GitHub's slug, numbered when it comes again, prefixed with
 * `section-` when the page uses it for itself. The same headings in the same order give the same ids.
 */
export function headingSlugs(): (text: string) => string {
  const slugger = new GithubSlugger();
  return (text) => {
    const slug = slugger.slug(text);
    return slug === '' || isPageId(slug) ? slugger.slug(`${prefix}${slug}`) : slug;
  };
}
