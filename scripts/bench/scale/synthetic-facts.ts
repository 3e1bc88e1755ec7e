import {
  eventKinds,
  instrumentKinds,
  instrumentStatuses,
  issueStatuses,
  programKinds,
  programStatuses,
  sourceTypes,
  stageKinds,
  stakeholderKinds,
} from '../../../src/model/vocabulary.ts';
import type { AtlasPlan } from './plan.ts';
import type { Random } from './random.ts';
import { dateIn, housekeeping, issuedOn, said } from './statements.ts';
import { idOf, type Names, placeCount, placeLabel } from './synthetic-atlas.ts';

/** The facts of an entry, and the words of its translation. */
export interface Stated {
  facts: Record<string, unknown>;
  words: Record<string, unknown>;
}

type Flat = Exclude<keyof AtlasPlan, 'positions'>;

const idIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** The facts of an entry of any collection but positions. */
export function factsOf(collection: Flat, index: number, names: Names, random: Random): Stated {
  const named = names.of(collection, index);
  const summary = said(random, 16);
  const some = (of: keyof AtlasPlan): string => idIn(names.some(of, random).key);
  const stated = own[collection](index, names, random, some);
  const title = collection === 'stakeholders' || collection === 'sources' ? {} : { title: named.es };
  const heading = collection === 'glossary' ? { definition: summary.en } : { summary: summary.en };
  return {
    facts: { title: named.en, ...heading, ...stated.facts, ...housekeeping(random) },
    words: {
      ...title,
      ...(collection === 'glossary' ? { definition: summary.es } : { summary: summary.es }),
      ...stated.words,
    },
  };
}

type Own = (index: number, names: Names, random: Random, some: (of: keyof AtlasPlan) => string) => Stated;

const own: Record<Flat, Own> = {
  topics: (index) => ({ facts: { order: index + 1 }, words: {} }),

  issues(index, names, random, some) {
    const question = said(random, 14);
    const propositions = Array.from({ length: propositionsOf(index) }, (_, number) => ({
      id: `do-${String(number + 1)}`,
      text: said(random, 14),
      baseline: said(random, 12),
      place: names.place(random),
      instrument: random.chance(0.4) ? some('instruments') : undefined,
    }));
    return {
      facts: {
        question: question.en,
        topic: some('topics'),
        status: random.of(issueStatuses),
        propositions: propositions.map(({ id, text, baseline, place, instrument }) => ({
          id,
          text: text.en,
          baseline: baseline.en,
          ...(instrument && { instrument }),
          ...place,
        })),
        instruments: distinct(() => some('instruments'), random.below(3)),
        programs: distinct(() => some('programs'), random.below(2)),
        related: distinct(() => some('issues'), 2).filter((id) => id !== idOf('issues', index)),
      },
      words: {
        question: question.es,
        propositions: propositions.map(({ id, text, baseline }) => ({
          id,
          text: text.es,
          baseline: baseline.es,
        })),
      },
    };
  },

  stakeholders(index, names, random, some) {
    const person = index % 5 < 2;
    const post = said(random, 3);
    const body = some('stakeholders');
    const own = body !== idOf('stakeholders', index);
    const kind = person ? 'person' : random.of(stakeholderKinds.filter((each) => each !== 'person'));
    const place = { body, asOf: dateIn(random), ...names.place(random) };
    return {
      facts: {
        kind,
        country: 'Mexico',
        ...(own && person && { posts: [{ title: post.en, ...place }] }),
        ...(own && !person && random.chance(0.3) && { memberships: [place] }),
      },
      words: { country: 'México', ...(own && person && { posts: [{ title: post.es }] }) },
    };
  },

  instruments(_, names, random, some) {
    const text = said(random, 10);
    return {
      facts: {
        kind: random.of(instrumentKinds),
        jurisdiction: 'Mexico',
        status: random.of(instrumentStatuses),
        issuer: [some('stakeholders')],
        stages: [
          { stage: random.of(stageKinds), date: dateIn(random), text: text.en, ...names.place(random) },
        ],
      },
      words: { jurisdiction: 'México', stages: [{ text: text.es }] },
    };
  },

  programs: (_, names, random, some) => ({
    facts: {
      kind: random.of(programKinds),
      runBy: [some('stakeholders')],
      status: random.of(programStatuses),
      started: dateIn(random),
      evidence: [names.place(random)],
    },
    words: {},
  }),

  events(_, names, random, some) {
    const source = names.source(random);
    return {
      facts: {
        kind: random.of(eventKinds),
        date: dateIn(random, source),
        participants: distinct(() => some('stakeholders'), 3).map((stakeholder) => ({
          stakeholder,
          role: 'speaker',
        })),
        issues: distinct(() => some('issues'), random.between(1, 2)),
        evidence: [names.place(random, source)],
      },
      words: {},
    };
  },

  figures(_, names, random, some) {
    const measures = said(random, 9);
    return {
      facts: {
        kind: 'count',
        unit: 'items',
        measures: measures.en,
        saidBy: [some('stakeholders')],
        stated: dateIn(random),
        points: [{ value: random.between(1, 5000), date: dateIn(random), ...names.place(random) }],
        issues: [some('issues')],
      },
      words: { unit: 'elementos', measures: measures.es },
    };
  },

  sources: (index, _, random, some) => ({
    facts: {
      type: random.of(sourceTypes),
      authors: [{ literal: 'Synthetic Press' }],
      publisher: 'Synthetic Press',
      publisherEntry: some('stakeholders'),
      issued: issuedOn(index),
      language: 'en',
      places: Array.from({ length: placeCount }, (_, index) => placeLabel(index)),
    },
    words: {},
  }),

  glossary: (_, names, random) => ({ facts: { evidence: [names.place(random)] }, words: {} }),
};

/** How many propositions an issue has, by its number. */
export const propositionsOf = (issue: number): number => 1 + (issue % 3);

function distinct(make: () => string, count: number): string[] {
  return [...new Set(Array.from({ length: count }, make))];
}
