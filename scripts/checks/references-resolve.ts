import type { Entry } from '../../src/mdx/content.ts';
import { shapes } from '../../src/model/collections.ts';
import { slipOf, suggestion } from '../../src/model/explain.ts';
import type { RefTarget } from '../../src/model/fields.ts';
import type { Issue } from '../../src/model/issue.ts';
import { references } from '../../src/model/references.ts';
import type { Event } from '../../src/model/event.ts';
import { type Check, fixAt, isThere, problemAt, type Subject } from './check.ts';

/** Astro's own `reference()` builds green on a missing id; this is the check that does not. */
export const referencesResolve: Check = {
  name: 'references-resolve',
  description: 'Every reference names an entry, proposition or session that exists.',
  run: (subject) => {
    const ids = new Map<RefTarget, string[]>();
    const known = (target: RefTarget): string[] => {
      let list = ids.get(target);
      if (!list) ids.set(target, (list = idsOf(target, subject.entries)));
      return list;
    };
    return subject.entries.flatMap((entry) =>
      references(shapes[entry.collection].schema, entry.data)
        .filter(({ target, value }) => !exists(target, value, subject))
        .map(({ path, target, value }) => ({
          ...problemAt(
            entry,
            path,
            'references-resolve',
            `no ${target === 'entry' ? 'entry' : `${target} entry`} "${value}"`,
            suggestion(value, known(target)).hint ?? 'write that entry first, or correct the id',
          ),
          ...fixAt(entry, path, slipOf(value, known(target))),
        })),
    );
  },
};

function exists(target: RefTarget, value: string, subject: Subject): boolean {
  if (target === 'entry') {
    const [collection = '', ...id] = value.split('/');
    return isThere(subject, collection, id.join('/'));
  }
  if (target !== 'proposition' && target !== 'session') return isThere(subject, target, value);
  const collection = target === 'proposition' ? 'issues' : 'events';
  const [id = '', part = ''] = value.split('#');
  const entry = subject.byKey.get(`${collection}/${id}`);
  return entry ? partsOf(entry, target).includes(part) : isThere(subject, collection, id);
}

function partsOf(entry: Entry, target: 'proposition' | 'session'): string[] {
  const parts =
    target === 'proposition' ? (entry.data as Issue).propositions : (entry.data as Event).sessions;
  return parts.map(({ id }) => id);
}

function idsOf(target: RefTarget, entries: readonly Entry[]): string[] {
  if (target === 'entry') return entries.map(({ collection, id }) => `${collection}/${id}`);
  if (target === 'proposition' || target === 'session') {
    const collection = target === 'proposition' ? 'issues' : 'events';
    return entries
      .filter((entry) => entry.collection === collection)
      .flatMap((entry) => partsOf(entry, target).map((part) => `${entry.id}#${part}`));
  }
  return entries.filter(({ collection }) => collection === target).map(({ id }) => id);
}
