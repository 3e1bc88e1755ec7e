import GithubSlugger from 'github-slugger';

export interface Heading {
  /** 2 to 6. */
  depth: number;
  /** The id of the heading's element, unique on the page. */
  slug: string;
  text: string;
}

/** Ids that layouts and entry pages use themselves; a heading of that name gets a prefix instead. */
export const pageIds: ReadonlySet<string> = new Set(
  (
    'about arguments background breadcrumbs citations collection conclusions content contents contents-label ' +
    'decided definition documents entries events evidence facts figures filters footer footnote-label ' +
    'footnotes glossary head header history home home-search how instruments issue issues language main ' +
    'main-content matrix members memberships mentions menu nav navigation newest notes notice open others ' +
    'page part-of participants parts people places positions posts programs propositions read records ' +
    'references related reported results reuse root search sections sessions sidebar silent site skip ' +
    'sources spoke-for stages stakeholders stances status succeeded-by succeeds summary table-of-contents ' +
    'targets terms theme timeline title toc top topics translation translations uses versions views works'
  ).split(' '),
);

/** Ids that other parts of a page count up: citations, footnotes, notes. */
const countedIds =
  /^(?:cite|citation|ref|source|fn|fnref|note|user-content|proposition|position|session)(?:-|$)/;

/**
 * The id on a page that a link's `#fragment` means: that of a heading, also of one whose id got a prefix, or one the
 * page itself may have. Null when it can be none of these.
 */
export function anchorAmong(slugs: ReadonlySet<string>, fragment: string): string | null {
  if (slugs.has(fragment)) return fragment;
  if (slugs.has(`${prefix}${fragment}`)) return `${prefix}${fragment}`;
  return pageIds.has(fragment) || countedIds.test(fragment) ? fragment : null;
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
    const clobbers = slug === '' || pageIds.has(slug) || countedIds.test(slug);
    return clobbers ? slugger.slug(`${prefix}${slug}`) : slug;
  };
}
