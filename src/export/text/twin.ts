import type { Root } from 'hast';
import { stringify } from 'yaml';
import { site } from '../../site.ts';
import { pageAddress, recordAddress } from '../addresses.ts';
import type { Shown, ShownEntry } from '../shown.ts';
import { markdown, type Note } from './markdown.ts';

/** The page of an entry as a document without design. */
export interface Twin {
  entry: ShownEntry;
  /** The page in GitHub Flavored Markdown, as `twinText` makes it. */
  text: string;
  /** EDTF date at which its records end; null where no source is dated. */
  recordsEnd: string | null;
}

/** Stands where the names of footnotes begin; no content may hold it. */
const names = '\uF8FF';

/**
 * Title, summary, prose and lists of a page in Markdown, once for both files that it stands in.
 * @param tree HTML whose links are absolute
 */
export const twinText = (tree: Root, notes: readonly Note[]): string => markdown(tree, notes, names);

/**
 * The Markdown twin of a page: YAML frontmatter with the entry's facts, in the language of the page, then the page in
 * GitHub Flavored Markdown. References in the frontmatter are ids, as in `content/`; dates are quoted EDTF strings.
 */
export function twinFile(shown: Shown, { entry, text, recordsEnd }: Twin): string {
  const facts = {
    id: entry.key,
    url: pageAddress(shown.home, entry.page, shown.locale),
    record: recordAddress(shown.home, entry.key),
    language: site.tags[entry.language],
    ...(entry.collection === 'positions' && { title: entry.title }),
    ...(recordsEnd && { recordsEnd }),
    ...entry.facts,
  };
  // YAML 1.1 readers would take days for dates and "no" for a truth value: what they misread is quoted.
  const frontmatter = stringify(facts, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${frontmatter}---\n\n${text.replaceAll(names, '')}`;
}

/** The same as a part of one long file: without frontmatter, with its address, footnotes named after the entry. */
export function twinPart(shown: Shown, { entry, text }: Twin): string {
  const [title = '', ...rest] = text.replaceAll(names, `${entry.key}-`).split('\n');
  return [title, '', `<${pageAddress(shown.home, entry.page, shown.locale)}>`, ...rest].join('\n');
}
