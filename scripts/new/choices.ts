import type { RefTarget } from '../../src/model/fields.ts';
import type { Stakeholder } from '../../src/model/stakeholder.ts';
import { languages } from '../../src/model/vocabulary.ts';
import type { Given } from './assemble.ts';
import type { Catalogue, Option } from './catalogue.ts';
import { fold } from './fold.ts';
import type { Field } from './form.ts';

/** The entries that can answer a field, given the answers so far; those that cannot be right are not offered. */
export function entriesFor(field: Field, target: RefTarget, given: Given, catalogue: Catalogue): Option[] {
  const issue = given.get('on')?.[0]?.split('#')[0];
  return catalogue.options(target).filter(({ value }) => {
    if (field.flag === 'of') return canBeTranslated(value, catalogue);
    // A position follows one on the same issue.
    if (target === 'positions') return issue === undefined || value.startsWith(`${issue}/`);
    if (field.flag === 'speaker') return isPerson(value, catalogue);
    // A work that was not read itself has no places to cite.
    if (field.path.at(-1) === 'source') return catalogue.places(value)?.length !== 0;
    return true;
  });
}

function isPerson(id: string, catalogue: Catalogue): boolean {
  const entry = catalogue.entry(`stakeholders/${id}`);
  return (entry?.data as Partial<Stakeholder> | undefined)?.kind === 'person';
}

const [, ...otherLanguages] = languages;

function canBeTranslated(key: string, catalogue: Catalogue): boolean {
  const entry = catalogue.entry(key);
  if (!entry || entry.collection === 'topics') return false;
  return otherLanguages.some((language) => !entry.translations[language]);
}

export const placesFor = (source: string, catalogue: Catalogue): Option[] =>
  (catalogue.places(source) ?? []).map((place) => ({ value: place, name: place, words: fold(place) }));

/** Typing chooses the first that begins so: what is typed in full comes before what only begins with it. */
export const wordsFor = (values: readonly string[]): Option[] => {
  const later = values.filter((value) => values.some((other) => other !== value && value.startsWith(other)));
  const rank = (value: string): number => {
    const before = later.includes(value) ? values.find((other) => value.startsWith(`${other}-`)) : undefined;
    return values.indexOf(before ?? value);
  };
  return [...values]
    .sort((a, b) => rank(a) - rank(b) || a.length - b.length)
    .map((value) => ({ value, name: value, words: value }));
};
