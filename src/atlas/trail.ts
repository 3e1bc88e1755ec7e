import { words } from '../i18n/index.ts';
import { type Atlas, type AtlasEntry, entryOf, isA } from './entry.ts';
import { subjectOf } from './positions.ts';

/** The way down to an entry, without home and without itself: its list, and the shelf or debate that it stands in. */
export function trailOf(atlas: Atlas, entry: AtlasEntry): { label: string; page: string }[] {
  const above = isA(entry, 'issues')
    ? entryOf(atlas, 'topics', entry.facts.topic)
    : isA(entry, 'positions')
      ? subjectOf(atlas, entry).issue
      : undefined;
  const list = isA(entry, 'positions') ? 'issues' : entry.collection;
  return [
    { label: words(atlas.locale).collections[list].many, page: `${list}/` },
    ...(above ? [{ label: above.title, page: above.page }] : []),
  ];
}
