import { records } from '../model/collections.ts';
import type { RefTarget } from '../model/fields.ts';
import { locatorBeside, references } from '../model/references.ts';
import type { CollectionName, RecordName } from '../model/vocabulary.ts';
import { type Aimed, noMemory } from './assembly-memory.ts';
import type { AtlasEntry, Link } from './entry.ts';

/** What refers to an entry, by its key; links in the order of the entries from which they come. */
export function incomingLinks<Name extends RecordName = CollectionName>(
  entries: readonly AtlasEntry<Name>[],
  memory = noMemory,
): Map<string, Link<Name>[]> {
  const incoming = new Map<string, Link<Name>[]>();
  for (const entry of entries) {
    const links = memory.links(entry, () => [...fromFields(entry), ...fromProse(entry)]);
    for (const [target, link] of links) {
      const known = incoming.get(target);
      if (known) known.push(link);
      else incoming.set(target, [link]);
    }
  }
  return incoming;
}

function fromFields<Name extends RecordName>(from: AtlasEntry<Name>): Aimed<Name>[] {
  return references(records[from.collection].schema, from.facts).map(({ path, target, value }) => {
    const field = path.filter((step) => typeof step === 'string').join('.');
    const at = target === 'sources' ? locatorBeside(from.facts, path) : undefined;
    return [targetKey(target, value), { from, field, value, ...(at === undefined ? {} : { at }) }];
  });
}

/** Each citation counts; a link, term or figure that comes again does not. */
function fromProse<Name extends RecordName>(from: AtlasEntry<Name>): Aimed<Name>[] {
  const { citations, links, terms, figures } = from.prose;
  const link = (value: string): Link<Name> => ({ from, field: 'prose', value });
  return [
    ...citations.map(({ source, at }): Aimed<Name> => [`sources/${source}`, { ...link(source), at }]),
    ...[...new Set(links)].map((path): Aimed<Name> => [path.replace(/\.(mdx|yaml)$/, ''), link(path)]),
    ...[...new Set(terms)].map((id): Aimed<Name> => [`glossary/${id}`, link(id)]),
    ...[...new Set(figures)].map((id): Aimed<Name> => [`figures/${id}`, link(id)]),
  ];
}

function targetKey(target: RefTarget, value: string): string {
  if (target === 'entry') return value;
  if (target === 'proposition') return `issues/${value.split('#')[0] ?? ''}`;
  if (target === 'session') return `events/${value.split('#')[0] ?? ''}`;
  return `${target}/${value}`;
}
