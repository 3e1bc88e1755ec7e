import { collections } from '../model/collections.ts';
import type { RefTarget } from '../model/fields.ts';
import { locatorBeside, references } from '../model/references.ts';
import type { AtlasEntry, Link } from './entry.ts';

/** What refers to an entry, by its key; links in the order of the entries from which they come. */
export function incomingLinks(entries: readonly AtlasEntry[]): Map<string, Link[]> {
  const incoming = new Map<string, Link[]>();
  for (const entry of entries) {
    for (const [target, link] of [...fromFields(entry), ...fromProse(entry)]) {
      const known = incoming.get(target);
      if (known) known.push(link);
      else incoming.set(target, [link]);
    }
  }
  return incoming;
}

type Aimed = [target: string, link: Link];

function fromFields(from: AtlasEntry): Aimed[] {
  return references(collections[from.collection].schema, from.facts).map(({ path, target, value }) => {
    const field = path.filter((step) => typeof step === 'string').join('.');
    const at = target === 'sources' ? locatorBeside(from.facts, path) : undefined;
    return [targetKey(target, value), { from, field, value, ...(at === undefined ? {} : { at }) }];
  });
}

/** Each citation counts; a link, term or figure that comes again does not. */
function fromProse(from: AtlasEntry): Aimed[] {
  const { citations, links, terms, figures } = from.prose;
  const link = (value: string): Link => ({ from, field: 'prose', value });
  return [
    ...citations.map(({ source, at }): Aimed => [`sources/${source}`, { ...link(source), at }]),
    ...[...new Set(links)].map((path): Aimed => [path.replace(/\.(mdx|yaml)$/, ''), link(path)]),
    ...[...new Set(terms)].map((id): Aimed => [`glossary/${id}`, link(id)]),
    ...[...new Set(figures)].map((id): Aimed => [`figures/${id}`, link(id)]),
  ];
}

function targetKey(target: RefTarget, value: string): string {
  if (target === 'entry') return value;
  if (target === 'proposition') return `issues/${value.split('#')[0] ?? ''}`;
  if (target === 'session') return `events/${value.split('#')[0] ?? ''}`;
  return `${target}/${value}`;
}
