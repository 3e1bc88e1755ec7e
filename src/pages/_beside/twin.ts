import type { Atlas } from '../../atlas/entry.ts';
import { plainPage } from '../../atlas/twin.ts';
import { shownAt } from '../../export/shown.ts';
import type { Twin } from '../../export/text/twin.ts';
import { homeAddress } from '../_data/load.ts';
import { shownOf } from './shown.ts';

/** The page of an entry as a document without design. */
export function twinOf(atlas: Atlas, key: string): Twin {
  const entry = atlas.byKey.get(key);
  if (!entry) throw new RangeError(`no entry ${key}`);
  return { entry: shownAt(shownOf(atlas), key), ...plainPage(atlas, entry, homeAddress()) };
}
