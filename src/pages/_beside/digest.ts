import { digestOf } from '../../export/json/record.ts';
import { entryAt } from '../../export/whole.ts';
import { loadWhole } from '../_data/load.ts';

/** The digest that the record of an entry bears: it tells one version of the entry from another. */
export async function digestAt(key: string): Promise<string> {
  return digestOf(entryAt(await loadWhole(), key));
}
