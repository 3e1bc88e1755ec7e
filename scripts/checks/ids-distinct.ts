import { type Check, problemAt } from './check.ts';

/** Addresses are read, typed and quoted; two that look alike send readers to the wrong page. */
export const idsDistinct: Check = {
  name: 'ids-distinct',
  description: 'No two ids of a collection look alike.',
  run: ({ entries }) => {
    const seen = new Map<string, string>();
    return entries.flatMap((entry) => {
      const key = `${entry.collection}/${likeness(entry.id)}`;
      const other = seen.get(key);
      seen.set(key, other ?? entry.id);
      return other === undefined
        ? []
        : [
            problemAt(
              entry,
              [],
              'ids-distinct',
              `the id "${entry.id}" looks like "${other}"`,
              'give it an id that differs in more than a hyphen, or in letters that cannot be mistaken',
            ),
          ];
    });
  },
};

/** What ids that look alike have in common (after the ASCII part of Unicode TR 39's confusables). */
const likeness = (id: string): string =>
  id
    .replaceAll('-', '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replace(/[1i]/g, 'l')
    .replaceAll('0', 'o');
