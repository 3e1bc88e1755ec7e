import type { Point } from '../../model/figure.ts';
import type { Shown, ShownEntry } from '../shown.ts';
import { isoDate, type LinkedNode, refs, refTo } from './node.ts';

/** A number or series as a `Dataset`, its points as measured values with their unit. */
export function figure(shown: Shown, { facts }: ShownEntry<'figures'>): LinkedNode {
  const cited = [...new Set(facts.points.map(({ source }) => source))];
  return {
    '@type': 'Dataset',
    creator: refs(shown, 'stakeholders', facts.saidBy),
    dateCreated: isoDate(facts.stated),
    measurementTechnique: facts.measures,
    temporalCoverage: [...new Set(facts.points.flatMap(({ date }) => date ?? []))],
    disambiguatingDescription: facts.caveat,
    variableMeasured: facts.points.map((point) => measured(point, facts.unit)),
    about: [...refs(shown, 'issues', facts.issues), ...facts.about.map((key) => refTo(shown, key))],
    isBasedOn: refs(shown, 'sources', cited),
  };
}

/** Bounds such as "more than" are ends of a range; "about" and "nearly" have no term and stay in the words. */
function measured({ value, range, bound, label }: Point, unit: string): LinkedNode {
  const [low, high] = range ?? [];
  const above = bound === 'over' || bound === 'at-least';
  const below = bound === 'under' || bound === 'at-most';
  return {
    '@type': 'PropertyValue',
    name: label ?? unit,
    unitText: unit,
    value: above || below ? undefined : value,
    minValue: above ? value : low,
    maxValue: below ? value : high,
    description: bound === 'about' || bound === 'nearly' ? bound : undefined,
  };
}
