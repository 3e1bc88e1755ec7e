import { digestOf } from '../../export/json/record.ts';
import { entryAt, type Whole, type WholeEntry } from '../../export/whole.ts';
import { loadWhole } from '../_data/load.ts';

const made = new WeakMap<WholeEntry, string>();

/**
 * The digest that the record of an entry bears: it tells one version of the entry from another. The pages of all its
 * languages ask for it, and the files beside them.
 */
export function digestIn(whole: Whole, key: string): string {
  const entry = entryAt(whole, key);
  let digest = made.get(entry);
  if (digest === undefined) made.set(entry, (digest = digestOf(entry)));
  return digest;
}

/** The same, of the atlas as it is loaded. */
export const digestAt = async (key: string): Promise<string> => digestIn(await loadWhole(), key);
