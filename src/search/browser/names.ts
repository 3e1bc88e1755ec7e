/** An entry that readers ask for by name: everything but positions. */
export interface Named {
  /** `issue`, `stakeholder`, …: as the filter `type` has it. */
  kind: string;
  /** The kind in the words of the list's language. */
  word: string;
  /** Address without language and base: `issues/net-neutrality/`. */
  page: string;
  /** Title first, then acronym and other names. */
  names: readonly string[];
}

/*
 * The list of names as a file: small, because it comes before the first answer.
 *
 *   =issue issues Debate     kind, collection and what the language calls the kind, for the lines below
 *   Title|OTHER|other        the id is the title's slug,
 *   Title|IFT|other~1        … or the slug of the name with that number, counted from the title,
 *   Title|other~the id       … or of the words that stand here: with blanks, they compress better.
 */

/** What an id looks like when it is taken from a name. */
export const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Entries of one kind. */
export interface NamedGroup {
  kind: string;
  collection: string;
  /** The kind in words. */
  word: string;
  entries: readonly Omit<Named, 'word' | 'kind'>[];
}

/** The list as a file. */
export const writeNames = (of: readonly NamedGroup[]): string =>
  of
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ kind, collection, word, entries }) => [
      `=${kind} ${collection} ${word}`,
      ...entries.map(({ page, names }) => {
        const id = page.slice(page.indexOf('/') + 1, -1);
        const place = names.findIndex((name) => slug(name) === id);
        const from =
          place === 0 ? '' : place > 0 && place < 10 ? `~${String(place)}` : `~${id.replaceAll('-', ' ')}`;
        return names.map(clean).join('|') + from;
      }),
    ])
    .join('\n');

const clean = (name: string): string => name.replace(/[|~\n]|^=/g, ' ').trim();

/** Reads the file. Lines of a form that this version does not know are passed over. */
export function readNames(text: string): Named[] {
  const found: Named[] = [];
  let [kind = '', collection = '', word = ''] = ['', '', ''];
  for (const line of text.split('\n')) {
    if (line.startsWith('=')) {
      [, kind = '', collection = '', word = ''] = /^=(\S+) (\S+) ?(.*)$/.exec(line) ?? [];
      continue;
    }
    const [, list = '', from = ''] = /^([^~]+)(?:~(.+))?$/.exec(line) ?? [];
    if (list === '') continue;
    const names = list.split('|');
    const words = /^\d?$/.test(from) ? (names[Number(from)] ?? '') : from;
    found.push({ kind, word, page: `${collection}/${slug(words)}/`, names });
  }
  return found;
}
