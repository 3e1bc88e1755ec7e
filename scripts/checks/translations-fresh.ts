import { shapes } from '../../src/model/collections.ts';
import { textDigest } from '../../src/model/translation.ts';
import { type Check, problemAt } from './check.ts';

/**
 * Whoever mends a sentence in one language may not speak the other, so a stale translation is told of and no mistake:
 * its page says so too, until somebody brings it up to date.
 */
export const translationsFresh: Check = {
  name: 'translations-fresh',
  description: 'A translation is of the text that its entry has now.',
  notice: true,
  run: ({ entries }) =>
    entries.flatMap((entry) => {
      const digest = textDigest(shapes[entry.collection].schema, entry.data, entry.file.body);
      return Object.values(entry.translations)
        .filter(({ data }) => data.translates !== digest)
        .map((translation) =>
          problemAt(
            translation,
            ['translates'],
            'translations-fresh',
            'the entry has changed since this was translated',
            `bring the words up to date, then write translates: ${JSON.stringify(digest)}`,
          ),
        );
    }),
};
