import type { RecordName } from '../model/vocabulary.ts';
import type { AtlasEntry, Link, StoredEntry } from './entry.ts';

/** A link and the key of the entry to which it leads. */
export type Aimed<Name extends RecordName = RecordName> = [target: string, link: Link<Name>];

export type Compare<Name extends RecordName> = (a: AtlasEntry<Name>, b: AtlasEntry<Name>) => number;

/** What is kept from one atlas of a language to the next. */
export interface AssemblyMemory {
  /** The entry that is made of what the store holds: the same for as long as that is the same object. */
  entry<Name extends RecordName>(data: StoredEntry<Name>, make: () => AtlasEntry<Name>): AtlasEntry<Name>;
  /** The entries of a collection in order; nearly so already, where they are nearly those of the last time. */
  sorted<Name extends RecordName>(
    name: Name,
    entries: AtlasEntry<Name>[],
    compare: Compare<Name>,
  ): AtlasEntry<Name>[];
  /** The title of a position: the same for as long as it and all the entries are that it could name. */
  title(position: AtlasEntry<'positions'>, names: readonly AtlasEntry[], make: () => string): string;
  /** An entry under a title that follows from others: the same for as long as they give it that title. */
  titled<Name extends RecordName>(entry: AtlasEntry<Name>, title: string): AtlasEntry<Name>;
  /** The links that go out from an entry. */
  links<Name extends RecordName>(
    entry: AtlasEntry<Name>,
    find: () => readonly Aimed<Name>[],
  ): readonly Aimed<Name>[];
}

/** For a build, which makes each atlas once. */
export const noMemory: AssemblyMemory = {
  entry: (_, make) => make(),
  sorted: (_, entries, compare) => entries.sort(compare),
  title: (_position, _names, make) => make(),
  titled: (entry, title) => ({ ...entry, title }),
  links: (_, find) => find(),
};

/** For dev: after an edit, only the entries are made anew that say something else than before. */
export class LiveMemory implements AssemblyMemory {
  readonly #entries = new WeakMap<StoredEntry<RecordName>, AtlasEntry<RecordName>>();
  readonly #sorted = new Map<RecordName, readonly AtlasEntry<RecordName>[]>();
  #names: readonly AtlasEntry[] = [];
  #titles = new WeakMap<AtlasEntry, string>();
  readonly #titled = new WeakMap<AtlasEntry<RecordName>, AtlasEntry<RecordName>>();
  readonly #links = new WeakMap<AtlasEntry<RecordName>, readonly Aimed[]>();

  entry<Name extends RecordName>(data: StoredEntry<Name>, make: () => AtlasEntry<Name>): AtlasEntry<Name> {
    return remembered(this.#entries, data, make) as AtlasEntry<Name>;
  }

  sorted<Name extends RecordName>(
    name: Name,
    entries: AtlasEntry<Name>[],
    compare: Compare<Name>,
  ): AtlasEntry<Name>[] {
    const fresh = new Set<AtlasEntry<RecordName>>(entries);
    const last = (this.#sorted.get(name) ?? []).filter((entry) => fresh.delete(entry));
    const sorted = ([...last, ...fresh] as AtlasEntry<Name>[]).sort(compare);
    this.#sorted.set(name, sorted);
    return sorted;
  }

  title(position: AtlasEntry<'positions'>, names: readonly AtlasEntry[], make: () => string): string {
    if (names !== this.#names) {
      const { length } = names;
      if (length !== this.#names.length || names.some((each, index) => each !== this.#names[index]))
        this.#titles = new WeakMap();
      this.#names = names;
    }
    return remembered(this.#titles, position, make);
  }

  titled<Name extends RecordName>(entry: AtlasEntry<Name>, title: string): AtlasEntry<Name> {
    const known = this.#titled.get(entry) as AtlasEntry<Name> | undefined;
    if (known?.title === title) return known;
    const titled = { ...entry, title };
    this.#titled.set(entry, titled);
    return titled;
  }

  links<Name extends RecordName>(
    entry: AtlasEntry<Name>,
    find: () => readonly Aimed<Name>[],
  ): readonly Aimed<Name>[] {
    return remembered(this.#links, entry, find) as readonly Aimed<Name>[];
  }
}

function remembered<Key extends object, Value>(
  known: WeakMap<Key, Value>,
  key: Key,
  make: () => Value,
): Value {
  let value = known.get(key);
  if (!value) known.set(key, (value = make()));
  return value;
}
