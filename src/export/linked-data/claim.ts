import { words } from '../../i18n/index.ts';
import type { Shown, ShownEntry } from '../shown.ts';
import { isoDate, type LinkedNode, refs, refTo } from './node.ts';

/**
 * A position as a `Claim`: who holds it, when it was taken, in which works it appears, what it is about. Whom the
 * source leaves unnamed is named in the text alone.
 */
export function claim(shown: Shown, { facts, summary }: ShownEntry<'positions'>): LinkedNode {
  const [issue = '', part] = facts.proposition.split('#');
  const { propositions } = (shown.byKey.get(`issues/${issue}`) as ShownEntry<'issues'>).facts;
  const instrument = propositions.find(({ id }) => id === part)?.instrument;
  const sources = [...new Set(facts.evidence.map(({ source }) => source))];
  return {
    '@type': 'Claim',
    description: undefined,
    text: summary,
    author: refs(shown, 'stakeholders', facts.holders),
    datePublished: isoDate(facts.date),
    temporal: isoDate(facts.date) ? undefined : facts.date,
    keywords: words(shown.locale).stances[facts.stance],
    about: [refTo(shown, `issues/${issue}`), ...refs(shown, 'instruments', instrument ? [instrument] : [])],
    appearance: refs(shown, 'sources', sources),
    dateModified: facts.reviewed,
  };
}
