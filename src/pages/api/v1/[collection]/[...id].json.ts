import type { APIRoute } from 'astro';
import { movedRecords } from '../../../../export/json/moved.ts';
import { recordOf, type RelationIndex, relationIndex } from '../../../../export/json/record.ts';
import { jsonText } from '../../../../export/json/text.ts';
import type { Whole } from '../../../../export/whole.ts';
import { answer } from '../../../_data/answer.ts';
import { loadWhole } from '../../../_data/load.ts';

/** A record for every entry, and one for every former id that says where the entry went. */
export async function getStaticPaths() {
  const whole = await loadWhole();
  return [...whole.entries, ...movedRecords(whole)].map(({ collection, id }) => ({
    params: { collection, id },
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const whole = await loadWhole();
  const key = `${params['collection'] ?? ''}/${params['id'] ?? ''}`;
  const entry = whole.byKey.get(key);
  const record = entry
    ? recordOf(whole, entry, relationsIn(whole))
    : movedRecords(whole).find(({ collection, id }) => `${collection}/${id}` === key);
  return answer({ path: `${key}.json`, body: () => jsonText(record) });
};

const indexes = new WeakMap<Whole, RelationIndex>();

/** The references of the whole atlas, sorted once. */
function relationsIn(whole: Whole): RelationIndex {
  let index = indexes.get(whole);
  if (!index) indexes.set(whole, (index = relationIndex(whole)));
  return index;
}
