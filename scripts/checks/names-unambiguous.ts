import { folded } from './folded.ts';
import type { Entry } from '../../src/mdx/content.ts';
import { shapes } from '../../src/model/collections.ts';
import { references } from '../../src/model/references.ts';
import { languages } from '../../src/model/vocabulary.ts';
import type { Path } from '../../src/model/walk.ts';
import { type Check, keyOf, problemAt, type Subject } from './check.ts';

/**
 * Search leads from a name to the entry that bears it. Entries of different kinds may share one (a law and the debate
 * about it, a term and what it stands for); two of a kind only when one leads the reader to the other.
 */
export const namesUnambiguous: Check = {
  name: 'names-unambiguous',
  description:
    'No two entries of a collection share a name, acronym or alias, unless one leads to the other.',
  run: (subject) => {
    const bearers = new Map<string, Entry>();
    return subject.entries.flatMap((entry) => {
      const own = new Set<string>();
      return namesOf(entry).flatMap(({ path, name }) => {
        const key = `${entry.collection}/${folded(name)}`;
        if (own.has(key)) return [];
        own.add(key);
        const other = bearers.get(key);
        if (!other) bearers.set(key, entry);
        if (!other || path[0] === 'title' || leads(entry, other, subject) || leads(other, entry, subject)) {
          return [];
        }
        return [
          problemAt(
            entry,
            path,
            'names-unambiguous',
            `"${name}" is also a name of "${other.id}"`,
            `leave it to one of the two, or link the one to the other, so that readers find both`,
          ),
        ];
      });
    });
  },
};

interface Named {
  title?: string;
  acronym?: string;
  nativeName?: string;
  aliases?: Partial<Record<(typeof languages)[number], readonly string[]>>;
}

function namesOf({ data }: Entry): { path: Path; name: string }[] {
  const { aliases, ...named } = data as Named;
  const single = (['title', 'acronym', 'nativeName'] as const).flatMap((field) => {
    const name = named[field];
    return name === undefined ? [] : [{ path: [field], name }];
  });
  const others = languages.flatMap((language) =>
    (aliases?.[language] ?? []).map((name, index) => ({ path: ['aliases', language, index], name })),
  );
  return [...single, ...others];
}

/** Whether a reader of one entry finds the other: by a reference in its facts or a link in its prose. */
function leads(from: Entry, to: Entry, { proseOf }: Subject): boolean {
  const key = keyOf(to);
  return (
    references(shapes[from.collection].schema, from.data).some(
      ({ target, value }) => `${target}/${value}` === key || value === key,
    ) || proseOf(from).some(({ links }) => links.some(({ target }) => target === to.path))
  );
}
