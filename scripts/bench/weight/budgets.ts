/** Kilobytes of 1,024 bytes. */
const kB = 1024;

/**
 * What the first view of a page may weigh, compressed by gzip, with all its sheets and scripts: the typical page of
 * each kind, and any other. 14 kB are what a server sends before it waits for the first answer (RFC 6928, an initial
 * window of ten segments).
 */
export const budgets: Readonly<Record<string, { typical: number; any: number }>> = {
  home: { typical: 18 * kB, any: 18 * kB },
  issues: { typical: 14 * kB, any: 24 * kB },
  'as-of': { typical: 14 * kB, any: 22 * kB },
  stakeholders: { typical: 14 * kB, any: 24 * kB },
  positions: { typical: 14 * kB, any: 16 * kB },
  instruments: { typical: 14 * kB, any: 22 * kB },
  programs: { typical: 14 * kB, any: 16 * kB },
  events: { typical: 14 * kB, any: 22 * kB },
  figures: { typical: 14 * kB, any: 16 * kB },
  sources: { typical: 14 * kB, any: 32 * kB },
  glossary: { typical: 14 * kB, any: 16 * kB },
  topics: { typical: 18 * kB, any: 26 * kB },
  agenda: { typical: 14 * kB, any: 24 * kB },
  matrix: { typical: 20 * kB, any: 24 * kB },
  // The pages that hold all of one thing, once a site: every date, every name, every relation.
  timeline: { typical: 14 * kB, any: 30 * kB },
  'a-z': { typical: 28 * kB, any: 28 * kB },
  coverage: { typical: 19 * kB, any: 19 * kB },
  relations: { typical: 22 * kB, any: 22 * kB },
  // Scripts and all filters, so that the first key pressed is answered, and each letter within a frame or two.
  search: { typical: 30 * kB, any: 30 * kB },
};

/** For every other kind. */
export const otherwise = { typical: 18 * kB, any: 40 * kB };

/** Compressed scripts of any page but search, which is one. */
export const scriptBudget = 5 * kB;
