import type { Source } from '../../src/model/source.ts';
import { type Check, problemAt } from './check.ts';

/** The uses of a source are listed on its page; two entries for one work would show half of them each. */
export const sourcesDistinct: Check = {
  name: 'sources-distinct',
  description: 'No two sources have the same address, or the same title and day.',
  run: ({ entries }) => {
    const seen = new Map<string, string>();
    return entries
      .filter(({ collection }) => collection === 'sources')
      .flatMap((entry) => {
        const { url, title, issued } = entry.data as Source;
        const marks = [
          ...(url ? [{ field: 'url', key: `url ${bareAddress(url)}` }] : []),
          ...(issued ? [{ field: 'title', key: `title ${title.toLowerCase()} ${issued}` }] : []),
        ];
        return marks.flatMap(({ field, key }) => {
          const other = seen.get(key);
          seen.set(key, other ?? entry.id);
          return other === undefined
            ? []
            : [
                problemAt(
                  entry,
                  [field],
                  'sources-distinct',
                  `the same ${field} as the source "${other}"`,
                  `cite "${other}", and add the places that it lacks`,
                ),
              ];
        });
      });
  },
};

const bareAddress = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '');
