import { type SearchFilterName, filterNames } from '../model/search-filters.ts';
import { collator } from '../i18n/format.ts';
import { words } from '../i18n/index.ts';
import { attributions, collectionNames, stanceValues } from '../model/vocabulary.ts';
import type { Locale } from '../site.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { facetsOf, typeNames } from './facets.ts';
import { valueLabel } from './lists.ts';

/** One way to narrow a search, with the values that lead to an entry. */
export interface SearchFilter {
  name: SearchFilterName;
  label: string;
  values: { value: string; label: string; language: Locale }[];
}

/** Collections whose entries are the values of a filter. */
const collectionOf = {
  topic: 'topics',
  issue: 'issues',
  stakeholder: 'stakeholders',
  source: 'sources',
} as const;

/** The filters of the search page with every value that the atlas holds, in words of its language. */
export function searchFilters(atlas: Atlas): SearchFilter[] {
  const held = heldValues(atlas);
  return filterNames.map((name) => ({
    name,
    label: words(atlas.locale).search[name],
    values: inOrder(name, [...(held.get(name) ?? [])], atlas).map((value) => ({
      value,
      label: labelOf(atlas, name, value),
      language: name in collectionOf ? languageOf(atlas, name, value) : atlas.locale,
    })),
  }));
}

function heldValues(atlas: Atlas): Map<SearchFilterName, Set<string>> {
  const held = new Map(filterNames.map((name) => [name, new Set<string>()]));
  for (const collection of collectionNames) {
    for (const entry of atlas[collection] as readonly AtlasEntry[]) {
      const facets = facetsOf(atlas, entry);
      for (const name of filterNames) for (const value of facets[name] ?? []) held.get(name)?.add(value);
    }
  }
  return held;
}

function labelOf(atlas: Atlas, name: SearchFilterName, value: string): string {
  if (name !== 'type') return valueLabel(atlas, null, name, value);
  const collection = collectionNames.find((each) => typeNames[each] === value);
  return collection ? words(atlas.locale).collections[collection].one : value;
}

const languageOf = (atlas: Atlas, name: SearchFilterName, value: string): Locale =>
  atlas.byKey.get(`${collectionOf[name as keyof typeof collectionOf]}/${value}`)?.language ?? atlas.locale;

/** Closed lists keep the order they have, years run backwards, names follow the alphabet. */
function inOrder(name: SearchFilterName, values: string[], atlas: Atlas): string[] {
  const closed: Partial<Record<SearchFilterName, readonly string[]>> = {
    type: Object.values(typeNames),
    topic: atlas.topics.map(({ id }) => id),
    stance: stanceValues,
    attribution: attributions,
  };
  const order = closed[name];
  if (order) return values.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (name === 'year') return values.sort().reverse();
  const compare = collator(atlas.locale);
  return values.sort((a, b) => compare(labelOf(atlas, name, a), labelOf(atlas, name, b)));
}
