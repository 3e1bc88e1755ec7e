/** Ids that layouts and entry pages use themselves; a heading of that name gets a prefix instead. */
const pageIds: ReadonlySet<string> = new Set(
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

/** True for an id that a page may have for a part of its own, which an author's id would clobber. */
export const isPageId = (id: string): boolean => pageIds.has(id) || countedIds.test(id);

/** Names that every JavaScript object answers to: looked up among entries by id, they would find what nobody wrote. */
const objectNames: ReadonlySet<string> = new Set(['constructor', 'prototype', '__proto__']);

export const isObjectName = (id: string): boolean => objectNames.has(id);
