import type { Entry } from '../../src/mdx/content.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Language, languages } from '../../src/model/vocabulary.ts';
import type { Path } from '../../src/model/walk.ts';
import { type Check, problemAt } from './check.ts';
import { loadedWords, strengthWords } from './loaded-words.ts';

/** A stance is worth comparing only when both sides would accept the wording of what it is on. */
export const neutralWording: Check = {
  name: 'neutral-wording',
  description:
    'Propositions, questions and titles of issues carry no loaded word, and stances no adverb of strength.',
  run: ({ entries }) =>
    entries.flatMap((entry) => languages.flatMap((language) => inLanguage(entry, language))),
};

const hints = {
  loaded: 'say who should do what, in words that both sides would accept',
  strength: 'leave it out: how strongly a stance is held is not recorded',
} as const;

type Kind = keyof typeof hints;

const patterns = {
  loaded: patternsOf(loadedWords),
  strength: patternsOf(strengthWords),
} satisfies Record<Kind, Record<Language, RegExp>>;

function patternsOf(words: Record<Language, readonly string[]>): Record<Language, RegExp> {
  const pattern = (language: Language) =>
    new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words[language].join('|')})(?![\\p{L}\\p{N}-])`, 'iu');
  return Object.fromEntries(languages.map((each) => [each, pattern(each)])) as Record<Language, RegExp>;
}

function inLanguage(entry: Entry, language: Language): Problem[] {
  const file = language === languages[0] ? entry : entry.translations[language];
  if (!file) return [];
  return weighed(entry.collection, file.data as Words).flatMap(({ path, text, kind }) => {
    const found = patterns[kind][language].exec(text)?.[0];
    if (found === undefined) return [];
    const message = `found “${found}” in ${path.join('.')}, ${kind === 'loaded' ? 'a loaded word' : 'an adverb of strength'}`;
    return [problemAt(file, path, 'neutral-wording', message, hints[kind])];
  });
}

/** The fields that are weighed, in an entry or in its translation, which may lack any of them. */
interface Words {
  title?: string;
  question?: string;
  summary?: string;
  propositions?: readonly { text?: string; baseline?: string }[];
  conditions?: readonly string[];
  parts?: readonly { text?: string }[];
}

interface Weighed {
  path: Path;
  text: string;
  kind: Kind;
}

function weighed(collection: Entry['collection'], words: Words): Weighed[] {
  const found: { path: Path; text: string | undefined; kind: Kind }[] = [];
  if (collection === 'issues') {
    for (const field of ['title', 'question'] as const) {
      found.push({ path: [field], text: words[field], kind: 'loaded' });
    }
    words.propositions?.forEach(({ text, baseline }, index) => {
      for (const kind of ['loaded', 'strength'] as const) {
        found.push({ path: ['propositions', index, 'text'], text, kind });
        found.push({ path: ['propositions', index, 'baseline'], text: baseline, kind });
      }
    });
  }
  if (collection === 'positions') {
    found.push({ path: ['summary'], text: words.summary, kind: 'strength' });
    words.conditions?.forEach((text, index) => {
      found.push({ path: ['conditions', index], text, kind: 'strength' });
    });
    words.parts?.forEach(({ text }, index) => {
      found.push({ path: ['parts', index, 'text'], text, kind: 'strength' });
    });
  }
  return found.filter((each): each is Weighed => each.text !== undefined);
}
