import { isDeepStrictEqual } from 'node:util';
import type { Entry } from '../../src/mdx/content.ts';
import { parseFile } from '../../src/mdx/frontmatter.ts';
import { collections, type DataOf } from '../../src/model/collections.ts';
import { assemble, type Given, keysOf } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { kinds } from './kinds.ts';
import { withItem } from './list-item.ts';
import { type Draft, Refusal } from './write.ts';

/**
 * The file of an issue with one more proposition. What was given has been found right.
 * @param read gives the text of a file by its path within the content folder
 * @throws Refusal where the issue has the id already, or its list cannot be added to
 */
export function propositionDraft(given: Given, catalogue: Catalogue, read: (path: string) => string): Draft {
  const { record, extra } = assemble(kinds.proposition, given, '');
  const issue = String(extra['issue']);
  const entry = catalogue.entry(`issues/${issue}`) as Entry;
  const { propositions } = entry.data as DataOf<'issues'>;
  const id = String(record['id']);
  if (propositions.some((each) => each.id === id)) {
    throw new Refusal(`the issue "${issue}" has a proposition "${id}" already; choose another --id`);
  }
  const was = read(entry.path);
  const text = withItem(was, 'propositions', record, keysOf(collections.issues.schema));
  if (text === null || !saysMore(was, text, record)) {
    throw new Refusal(
      `the propositions in ${entry.path} are written in a way to which none can be added safely; add this one by hand, as lines that begin with "-"`,
    );
  }
  return { id: `${issue}#${id}`, path: entry.path, text, was };
}

/** The file says what it said, and the proposition: read anew, so that a slip in putting it in cannot pass. */
function saysMore(was: string, text: string, record: unknown): boolean {
  const [before, after] = [parseFile(was, 'was.mdx'), parseFile(text, 'text.mdx')];
  const said = Object(before.data) as { propositions?: unknown[] };
  const expected = { ...said, propositions: [...(said.propositions ?? []), record] };
  return isDeepStrictEqual(after.data, expected) && after.body === before.body;
}
