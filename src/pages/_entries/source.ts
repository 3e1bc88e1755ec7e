import { type Atlas, type AtlasEntry, entriesOf, entryOf } from '../../atlas/entry.ts';
import { recordsEnd } from '../../atlas/records-end.ts';
import { usesShown } from '../../atlas/uses.ts';
import { authorNames } from '../../components/evidence/authors.ts';
import type { Asked } from './model.ts';

/** What the page of a source shows. */
export function sourcePage({ atlas, entry, page }: Asked<'sources'>) {
  const { facts } = entry;
  const uses = usesShown(atlas, entry);
  const through = facts.through && entryOf(atlas, 'sources', facts.through.source);
  if (facts.through) page.citations.add(facts.through.source, facts.through.at);
  return {
    uses,
    through,
    authors: named(
      atlas,
      facts.authors.map(({ entry: author }) => author),
      authorNames(facts.authors),
    ),
    publisher: named(atlas, [facts.publisherEntry], facts.publisher ? [facts.publisher] : []),
    frame: {
      ...page.frame(),
      mentions: { shown: [], count: 0 },
      recordsEnd: recordsEnd(atlas, [entry.id]),
    },
  };
}

/** Entries under their own titles; a name in words where it is not that of an entry. */
function named(
  atlas: Atlas,
  ids: readonly (string | undefined)[],
  names: readonly string[],
): { entries: AtlasEntry[]; text: string } {
  const entries = entriesOf(
    atlas,
    'stakeholders',
    ids.filter((each) => each !== undefined),
  );
  const titles = new Set(entries.map(({ title }) => title));
  return { entries, text: names.filter((name) => !titles.has(name)).join(', ') };
}
