import { words } from '../../i18n/index.ts';
import type { InstrumentKind, InstrumentStatus } from '../../model/vocabulary.ts';
import type { Shown, ShownEntry } from '../shown.ts';
import { isoDate, type LinkedNode, refs } from './node.ts';

const legal: readonly InstrumentKind[] = [
  'constitutional-reform',
  'law',
  'amendment',
  'bill',
  'regulation',
  'treaty',
  'treaty-part',
];

const force: Partial<Record<InstrumentStatus, string>> = {
  'in-force': 'InForce',
  amended: 'InForce',
  repealed: 'NotInForce',
  superseded: 'NotInForce',
  ended: 'NotInForce',
};

/** A legal text as `Legislation`; a strategy, standard or guidance, which binds nobody by itself, as a `CreativeWork`. */
export function instrument(shown: Shown, { facts, otherNames }: ShownEntry<'instruments'>): LinkedNode {
  const one = (id: string | undefined) => refs(shown, 'instruments', id ? [id] : []);
  const common = {
    alternateName: otherNames,
    creator: refs(shown, 'stakeholders', facts.issuer),
    isPartOf: one(facts.partOf),
    sameAs: facts.url,
  };
  const kind = words(shown.locale).instrumentKinds[facts.kind];
  if (!legal.includes(facts.kind)) {
    return { '@type': 'CreativeWork', ...common, genre: kind, isBasedOn: [...one(facts.amends)] };
  }
  const dated = facts.stages.find(({ stage }) => stage === 'passed' || stage === 'signed');
  const legalForce = force[facts.status];
  return {
    '@type': 'Legislation',
    ...common,
    legislationType: kind,
    legislationJurisdiction: facts.jurisdiction,
    legislationDate: isoDate(dated?.date),
    legislationLegalForce: legalForce && `https://schema.org/${legalForce}`,
    legislationChanges: [...one(facts.amends), ...one(facts.succeeds)],
  };
}

/** Something run or announced, as a `Project`, with those who run it and who take part. */
export function program(shown: Shown, { facts, otherNames }: ShownEntry<'programs'>): LinkedNode {
  return {
    '@type': 'Project',
    alternateName: otherNames,
    parentOrganization: refs(shown, 'stakeholders', facts.runBy),
    member: refs(shown, 'stakeholders', facts.partners),
    foundingDate: isoDate(facts.started),
    dissolutionDate: isoDate(facts.ended),
    sameAs: facts.url,
    subjectOf: refs(shown, 'sources', [...new Set(facts.evidence.map(({ source }) => source))]),
  };
}
