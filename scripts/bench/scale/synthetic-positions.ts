import { type StanceValue, stanceValues } from '../../../src/model/vocabulary.ts';
import type { Random } from './random.ts';
import { idOf, type Names } from './synthetic-atlas.ts';
import { dateIn, housekeeping, said } from './statements.ts';
import { propositionsOf, type Stated } from './synthetic-facts.ts';

/** A position made before, which a later one of the same holder on the same issue can follow. */
export interface PositionSubject {
  id: string;
  holder: string;
  issue: string;
  date: string;
}

/** How many of the newest positions are looked at for one to follow. */
const remembered = 400;

/**
 * A position: few issues draw most of them, and few holders take most of them.
 * @param made those made before, newest last; the new one is added
 */
export function positionFacts(
  index: number,
  names: Names,
  made: PositionSubject[],
  random: Random,
): Stated & { issue: string } {
  const number = random.rank(names.plan.issues);
  const issue = idOf('issues', number);
  const proposition = `${issue}#do-${String(1 + random.below(propositionsOf(number)))}`;
  const first = random.of(stanceValues);
  const summary = said(random, 16);
  const reason = said(random, 11);
  const condition = said(random, 8);
  const parts = [said(random, 6), said(random, 6)];
  const holder = idOf('stakeholders', random.rank(names.plan.stakeholders));
  const source = names.source(random);
  const date = dateIn(random, source);
  const stance = untaken(first, [holder, proposition, date].join(' '), made);
  const conditional = stance === 'supports-if' || stance === 'opposes-unless';
  const followed = random.chance(0.3)
    ? made
        .slice(-remembered)
        .findLast((each) => each.holder === holder && each.issue === issue && isBefore(each.date, date))
    : undefined;
  made.push({ id: `${issue}/${idOf('positions', index)}`, holder, issue, date });
  const reported = random.chance(0.25);
  return {
    issue,
    facts: {
      holders: [holder],
      proposition,
      stance,
      date,
      summary: summary.en,
      ...(conditional && { conditions: [condition.en] }),
      ...(stance === 'mixed' && {
        parts: parts.map(({ en }, part) => ({ text: en, stance: part === 0 ? 'supports' : 'opposes' })),
      }),
      reasons: [reason.en],
      evidence: [
        {
          ...names.place(random, source),
          act: reported ? 'statement' : 'filing',
          attribution: reported ? 'reported' : 'direct',
          ...(reported && { via: [idOf('stakeholders', random.rank(names.plan.stakeholders))] }),
        },
      ],
      ...(followed && { follows: { position: followed.id, how: 'reaffirms' } }),
      ...housekeeping(random),
    },
    words: {
      summary: summary.es,
      ...(conditional && { conditions: [condition.es] }),
      ...(stance === 'mixed' && { parts: parts.map(({ es }) => ({ text: es })) }),
      reasons: [reason.es],
    },
  };
}

const taken = new WeakMap<PositionSubject[], Set<string>>();

/** The first stance from one on that nobody has recorded of the same holder, proposition and date. */
function untaken(first: StanceValue, of: string, made: PositionSubject[]): StanceValue {
  let keys = taken.get(made);
  if (!keys) taken.set(made, (keys = new Set()));
  const from = stanceValues.indexOf(first);
  const stances = [...stanceValues.slice(from), ...stanceValues.slice(0, from)];
  const free = stances.find((stance) => !keys.has(`${of} ${stance}`)) ?? first;
  keys.add(`${of} ${free}`);
  return free;
}

/** True where the years alone say so. */
const isBefore = (one: string, other: string): boolean => one.slice(0, 4) < other.slice(0, 4);
