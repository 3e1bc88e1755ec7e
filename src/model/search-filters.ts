/** What a search can be narrowed by, in the order in which the search page offers it. */
export const filterNames = [
  'type',
  'topic',
  'issue',
  'stakeholder',
  'stakeholderKind',
  'stance',
  'attribution',
  'year',
  'source',
] as const;
export type SearchFilterName = (typeof filterNames)[number];
