/** No more than these are compared at once. */
const most = 3;

/** Whom an address asks to compare: `?of=a&of=b`, each once, in order. */
export const choiceFrom = (query: string): string[] => distinct(new URLSearchParams(query).getAll('of'));

/** The address of a choice, from the page on. */
export const choiceQuery = (ids: readonly string[]): string =>
  `?${new URLSearchParams(distinct(ids).map((id) => ['of', id])).toString()}`;

const distinct = (ids: readonly string[]): string[] =>
  [...new Set(ids.filter((id) => id !== ''))].slice(0, most);
