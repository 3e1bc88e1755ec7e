import { dateInWords } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import type { RecordName } from '../model/vocabulary.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { grouping } from './grouping.ts';

/**
 * What is said of entries afterwards. An addendum has no page: it stands on that of the entry it is about, and its
 * title, summary and address say so.
 */
type Known = Pick<Atlas, 'locale' | 'byKey'>;
type Named<Name extends 'corrections' | 'replies'> = (
  known: Known,
  entries: AtlasEntry<Name>[],
) => AtlasEntry<Name>[];

/** Titles, summaries and addresses for addenda, which have none of their own in their files. */
export const inWords: { corrections: Named<'corrections'>; replies: Named<'replies'> } = {
  corrections: ({ locale, byKey }, entries) =>
    entries.map((entry) => {
      const { date, entry: key, now, was } = entry.facts;
      const t = words(locale).corrections;
      const title = byKey.get(key)?.title ?? key;
      return {
        ...entry,
        title: fill(t.titleOf, { date: dateInWords(date, locale), title }),
        summary: fill(words(entry.language).corrections.sentence, { was, now }),
        page: `corrections/#${entry.id}`,
      };
    }),
  replies: ({ locale, byKey }, entries) =>
    entries.map((entry) => {
      const { date, holder, position, text } = entry.facts;
      const name = byKey.get(`stakeholders/${holder}`)?.title ?? holder;
      return {
        ...entry,
        title: fill(words(locale).replies.titleOf, { date: dateInWords(date, locale), holder: name }),
        summary: text,
        page: `positions/${position}/#${replyAnchor(entry)}`,
      };
    }),
};

/** Id of a reply on the page of its position. */
export const replyAnchor = ({ id }: { id: string }): string => `reply-${id}`;

/** The corrections and replies that are about any of these entries, newest first. */
export function addendaTo(
  atlas: Atlas,
  entries: Iterable<{ key: string }>,
): AtlasEntry<'corrections' | 'replies'>[] {
  const keys = new Set([...entries].map(({ key }) => key));
  return [
    ...atlas.corrections.filter(({ facts }) => keys.has(facts.entry)),
    ...atlas.replies.filter(({ facts }) => keys.has(`positions/${facts.position}`)),
  ];
}

/** Everything of which there are published records: the entries, then what is said of them. */
export const recordsIn = (atlas: Atlas): AtlasEntry<RecordName>[] => [
  ...atlas.byKey.values(),
  ...atlas.corrections,
  ...atlas.replies,
];

const byKey = grouping((entry: AtlasEntry<RecordName>) => [entry.key]);

/** The one of them with a key. */
export const recordIn = (atlas: Atlas, key: string): AtlasEntry<RecordName> | undefined =>
  atlas.byKey.get(key) ?? byKey(atlas.corrections, key)[0] ?? byKey(atlas.replies, key)[0];
