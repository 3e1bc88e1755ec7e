import type { Atlas } from '../../atlas/entry.ts';
import { plainPage } from '../../atlas/twin.ts';
import { shownAt } from '../../export/shown.ts';
import { type Twin, twinText } from '../../export/text/twin.ts';
import { homeAddress } from '../_data/load.ts';
import { shownOf } from './shown.ts';

const kept = new WeakMap<Atlas, Map<string, Twin>>();

/**
 * The page of an entry as a document without design. A build asks twice, for the page's own file and for the whole
 * atlas in one: it is kept from the first time to the second.
 */
export function twinOf(atlas: Atlas, key: string): Twin {
  const twins = kept.get(atlas) ?? new Map<string, Twin>();
  kept.set(atlas, twins);
  const known = twins.get(key);
  if (known) {
    twins.delete(key);
    return known;
  }
  const twin = makeTwin(atlas, key);
  twins.set(key, twin);
  return twin;
}

function makeTwin(atlas: Atlas, key: string): Twin {
  const entry = atlas.byKey.get(key);
  if (!entry) throw new RangeError(`no entry ${key}`);
  const { tree, notes, recordsEnd } = plainPage(atlas, entry, homeAddress());
  return { entry: shownAt(shownOf(atlas), key), text: twinText(tree, notes), recordsEnd };
}
