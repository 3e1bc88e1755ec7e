import type { Entry } from '../../src/mdx/content.ts';
import { records } from '../../src/model/collections.ts';
import { type AddendumName, addendumNames, type RecordName } from '../../src/model/vocabulary.ts';
import { assemble, type Given } from './assemble.ts';
import type { Catalogue } from './catalogue.ts';
import { escaped, mdxOf, paragraphOf, yamlOf } from './entry-text.ts';
import { idFrom } from './ids.ts';
import type { Kind } from './kinds.ts';
import type { Draft } from './write.ts';

type Fields = Record<string, unknown>;

/** The id that an entry gets unless another is given; empty where its name gives none. */
export function proposedId(kind: Kind, given: Given): string {
  const first = (flag: string): string => given.get(flag)?.[0] ?? '';
  if (kind.collection === 'positions') {
    return [first('holder') || idFrom(first('unnamed')), first('on').split('#')[1]].filter(Boolean).join('-');
  }
  if (addendumNames.includes(kind.collection as AddendumName)) {
    return idFrom(kind.idFrom.map((flag) => first(flag).replace(/^.*\//, '')).join(' '));
  }
  return idFrom(kind.idFrom.map(first).find((words) => idFrom(words) !== '') ?? '');
}

/** The id within its collection: a position's begins with its issue. */
export function wholeId(kind: Kind, id: string, given: Given): string {
  return kind.collection === 'positions' ? `${given.get('on')?.[0]?.split('#')[0] ?? ''}/${id}` : id;
}

/** The file of a new entry: what was given, and a paragraph to be filled in. What was given has been found right. */
export function entryDraft(
  kind: Kind & { collection: RecordName },
  given: Given,
  catalogue: Catalogue,
  day: string,
): Draft {
  const { record, extra } = assemble(kind, given, day);
  const id = String(extra['id']);
  const own = wholeId(kind, id, given);
  const path = `${kind.collection}/${own}`;
  if (records[kind.collection].file !== 'mdx') return { id: own, path: `${path}.yaml`, text: yamlOf(record) };
  const cited = extra['prose'] ?? (record['evidence'] as Fields[])[0];
  const subject = kind.collection === 'positions' ? `what ${holdersOf(record, catalogue)} ` : '';
  const paragraph = paragraphOf(subject + (kind.tell ?? ''), cited as { source: string; at: string });
  const heading = kind.collection === 'issues' ? '## What it is about\n\n' : '';
  return { id: own, path: `${path}.mdx`, text: mdxOf(record, heading + paragraph) };
}

function holdersOf({ holders, unnamed }: Fields, catalogue: Catalogue): string {
  if (!Array.isArray(holders)) return escaped(String(unnamed));
  return holders.map((id: string) => holderLink(catalogue.entry(`stakeholders/${id}`), id)).join(' and ');
}

const holderLink = (entry: Entry | undefined, id: string): string =>
  `[${escaped((entry?.data as { title?: string } | undefined)?.title ?? id)}](../../stakeholders/${id}.mdx)`;
