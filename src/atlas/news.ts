import type { RecordName } from '../model/vocabulary.ts';
import { addendaTo } from './addenda.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { isA } from './entry.ts';
import { issuesOf } from './relations.ts';

const made = new WeakMap<Atlas, ReadonlyMap<string, readonly AtlasEntry[]>>();

/**
 * What somebody who follows a subject wants to hear of. Of the whole atlas: every entry but terms. Of a topic or an
 * issue: it and whatever belongs to it. Of a stakeholder: it and whatever names it outside prose. Of each of these also
 * its corrections and replies.
 * @param subject none for the whole atlas
 */
export function newsOf(atlas: Atlas, subject?: AtlasEntry): readonly AtlasEntry<RecordName>[] {
  const entries = entriesAbout(atlas, subject);
  return [...entries, ...addendaTo(atlas, entries)];
}

function entriesAbout(atlas: Atlas, subject?: AtlasEntry): readonly AtlasEntry[] {
  if (!subject) return [...atlas.byKey.values()].filter(({ collection }) => collection !== 'glossary');
  if (isA(subject, 'stakeholders')) {
    const naming = (atlas.incoming.get(subject.key) ?? []).filter(({ field }) => field !== 'prose');
    return [...new Set([subject, ...naming.map(({ from }) => from)])];
  }
  return belonging(atlas).get(subject.key) ?? [subject];
}

/** What belongs to each issue and topic, by their keys; found once an atlas. */
function belonging(atlas: Atlas): ReadonlyMap<string, readonly AtlasEntry[]> {
  let known = made.get(atlas);
  if (!known) made.set(atlas, (known = gathered(atlas)));
  return known;
}

function gathered(atlas: Atlas): Map<string, AtlasEntry[]> {
  const found = new Map(atlas.topics.map((topic) => [topic.key, new Set<AtlasEntry>([topic])]));
  for (const { key } of atlas.issues) found.set(key, new Set());
  for (const entry of atlas.byKey.values()) {
    for (const issue of issuesOf(atlas, entry)) {
      found.get(issue.key)?.add(entry);
      found.get(`topics/${issue.facts.topic}`)?.add(entry);
    }
  }
  return new Map([...found].map(([key, entries]) => [key, [...entries]]));
}
