import type { StakeholderKind } from '../../model/vocabulary.ts';
import type { Shown, ShownEntry } from '../shown.ts';
import { isoDate, type LinkedNode, refs } from './node.ts';

const governmental: readonly StakeholderKind[] = [
  'government',
  'ministry',
  'regulator',
  'public-body',
  'legislature',
  'foreign-government',
];

/** A person, a governmental organization, or any other organization, with its names and ties. */
export function stakeholder(shown: Shown, entry: ShownEntry<'stakeholders'>): LinkedNode {
  const { facts, otherNames } = entry;
  const person = facts.kind === 'person';
  const bodies = (ties: readonly { body?: string | undefined }[]): string[] => [
    ...new Set(ties.flatMap(({ body }) => body ?? [])),
  ];
  return {
    '@type': person
      ? 'Person'
      : governmental.includes(facts.kind)
        ? 'GovernmentOrganization'
        : 'Organization',
    alternateName: otherNames,
    jobTitle: person ? [...new Set(facts.posts.map(({ title }) => title))] : undefined,
    affiliation: person ? refs(shown, 'stakeholders', bodies([...facts.posts, ...facts.partOf])) : undefined,
    parentOrganization: person ? undefined : refs(shown, 'stakeholders', bodies(facts.partOf)),
    memberOf: refs(shown, 'stakeholders', bodies(facts.memberships)),
    foundingDate: isoDate(facts.founded?.date),
    dissolutionDate: isoDate(facts.dissolved?.date),
    sameAs: facts.url,
  };
}
