import { inLetters, tongues } from './language.ts';
import type { AtlasPlan } from './plan.ts';
import { factsOf } from './synthetic-facts.ts';
import { positionFacts, type PositionSubject } from './synthetic-positions.ts';
import { type Linked, type Place, proseOf } from './prose.ts';
import { Random } from './random.ts';

/** One entry of a synthetic atlas, before it is a file. */
export interface SyntheticEntry {
  collection: string;
  id: string;
  facts: Record<string, unknown>;
  /** Its texts in the other language, in the shape that a translation has; the digest is not among them. */
  words: Record<string, unknown>;
  prose: { en: string; es: string } | null;
}

/** What the parts of a synthetic atlas know of one another: enough to refer to entries that are yet to be made. */
export interface Names {
  plan: AtlasPlan;
  of(collection: keyof AtlasPlan, index: number): Linked;
  /** Some entry of a collection; a few are named everywhere. */
  some(collection: keyof AtlasPlan, random: Random): Linked;
  /** Number of some source. */
  source(random: Random): number;
  /** A place in a source; in some one where none is given. */
  place(random: Random, source?: number): Place;
}

/** Labels of places that each source lists. */
export const placeCount = 24;
export const placeLabel = (index: number): string => `Part ${String(index + 1)}`;

const prefixes: Record<keyof AtlasPlan, string> = {
  topics: 'topic',
  issues: 'issue',
  positions: 'p',
  stakeholders: 'voice',
  instruments: 'text',
  programs: 'program',
  events: 'event',
  figures: 'figure',
  sources: 'source',
  glossary: 'term',
};

export const idOf = (collection: keyof AtlasPlan, index: number): string =>
  `${prefixes[collection]}-${String(index + 1).padStart(6, '0')}`;

/** Stakeholders are called the same in every language. */
export function nameOf(index: number): string {
  const random = new Random(`name ${String(index)}`);
  const given = tongues.en.sentence(random, 1);
  const family = `Z${inLetters(index).slice(1)}z`;
  return index % 5 < 2 ? `${given} ${family}` : `${given} ${family} ${index % 2 ? 'Group' : 'Council'}`;
}

function namesFor(plan: AtlasPlan): Names {
  const of = (collection: keyof AtlasPlan, index: number): Linked => {
    const id = idOf(collection, index);
    const key = `${collection}/${id}`;
    const extension = ['sources', 'figures', 'glossary'].includes(collection) ? 'yaml' : 'mdx';
    if (collection === 'stakeholders') {
      const name = nameOf(index);
      return { key, extension, en: name, es: name };
    }
    const title = (language: 'en' | 'es'): string =>
      tongues[language].title(new Random(`title ${key}`), index);
    return { key, extension, en: title('en'), es: title('es') };
  };
  const some = (collection: keyof AtlasPlan, random: Random): Linked =>
    of(collection, random.rank(plan[collection]));
  const source = (random: Random): number => random.rank(plan.sources);
  const place = (random: Random, number = source(random)): Place => ({
    source: idOf('sources', number),
    at: placeLabel(random.below(placeCount)),
  });
  return { plan, of, some, source, place };
}

const flat = [
  'topics',
  'issues',
  'stakeholders',
  'instruments',
  'programs',
  'events',
  'figures',
  'sources',
  'glossary',
] as const;

/** Every entry of a synthetic atlas, one after the other: the same for the same plan. */
export function* syntheticAtlas(plan: AtlasPlan): Generator<SyntheticEntry> {
  const names = namesFor(plan);
  for (const collection of flat) {
    for (let index = 0; index < plan[collection]; index += 1) {
      const random = new Random(`${collection} ${String(index)}`);
      const id = idOf(collection, index);
      const { facts, words } = factsOf(collection, index, names, random);
      yield { collection, id, facts, words, prose: proseFor(collection, names, random) };
    }
  }
  const subjects: PositionSubject[] = [];
  for (let index = 0; index < plan.positions; index += 1) {
    const random = new Random(`positions ${String(index)}`);
    const { issue, facts, words } = positionFacts(index, names, subjects, random);
    const id = `${issue}/${idOf('positions', index)}`;
    yield { collection: 'positions', id, facts, words, prose: proseFor('positions', names, random) };
  }
}

/** Paragraphs, and words in each, as entries of the first edition have them. */
const lengths: Partial<Record<string, [paragraphs: number, words: number]>> = {
  issues: [7, 48],
  positions: [3, 34],
  stakeholders: [3, 34],
  instruments: [3, 40],
  programs: [3, 32],
  events: [3, 28],
};

function proseFor(collection: string, names: Names, random: Random): SyntheticEntry['prose'] {
  const length = lengths[collection];
  if (!length) return null;
  const [paragraphs, words] = length;
  const nested = collection === 'positions';
  return proseOf(
    {
      up: nested ? '../../' : '../',
      paragraphs,
      words,
      headings: collection === 'issues',
      link: () => names.some(random.of(['stakeholders', 'issues', 'events', 'instruments'] as const), random),
      place: () => names.place(random),
      terms: random.chance(0.3) ? [names.some('glossary', random).key.split('/')[1] ?? ''] : [],
      figures:
        collection === 'issues' && random.chance(0.3)
          ? [idOf('figures', random.rank(names.plan.figures))]
          : [],
    },
    random,
  );
}
