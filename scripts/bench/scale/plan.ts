/** How many entries of each collection a synthetic atlas has, by what share the atlases of real debates have. */
export interface AtlasPlan {
  topics: number;
  issues: number;
  positions: number;
  stakeholders: number;
  instruments: number;
  programs: number;
  events: number;
  figures: number;
  sources: number;
  glossary: number;
}

const shares = {
  issues: 0.05,
  stakeholders: 0.14,
  instruments: 0.03,
  programs: 0.02,
  events: 0.05,
  figures: 0.015,
  sources: 0.06,
  glossary: 0.015,
};

/**
 * @param pages how many HTML pages the entries shall have, in all languages together
 * @param languages how many languages the site has: each entry has a page in each
 */
export function planFor(pages: number, languages: number): AtlasPlan {
  const entries = Math.round(pages / languages);
  const counted = Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [name, Math.max(2, Math.round(entries * share))]),
  ) as Record<keyof typeof shares, number>;
  const topics = Math.min(40, Math.max(3, Math.round(entries / 400)));
  const others = Object.values(counted).reduce((sum, count) => sum + count, topics);
  return { topics, ...counted, positions: Math.max(2, entries - others) };
}
