import { wordsOf } from './fold.ts';
import { asks, contentWords, joins } from './stop-words.ts';

/** The side that a question asks for. */
export type Side = 'for' | 'against';

/** What answers a question that asks how much there is of something, or when it was. */
export type Aim = 'amount' | 'time';

/** What was typed, taken apart. */
export interface Question {
  typed: string;
  /** What stands in quotation marks. */
  phrases: readonly string[];
  /** Every word outside them, folded, in order. */
  words: readonly string[];
  /** Those that say what is looked for. */
  content: readonly string[];
  /** The side a verb names: "opposes", "apoya". */
  side: Side | null;
  /** It asks for somebody: "who …", "quién …", or names a side. */
  who: boolean;
  /** It asks how much, or when. */
  aim: Aim | null;
  /** The last word may go on. */
  open: boolean;
}

/** Verbs that are names of nothing here: "support for citizens" is not a side, "supports" is. */
const sides: Readonly<Record<Side, readonly string[]>> = {
  for: [
    ...[
      'supports',
      'supported',
      'supporting',
      'supporters',
      'favors',
      'favours',
      'backs',
      'backed',
      'endorses',
    ],
    ...['apoya', 'apoyan', 'apoyo', 'apoyaron', 'respalda', 'respaldan', 'favorece', 'defiende', 'defienden'],
  ],
  against: [
    ...['opposes', 'oppose', 'opposed', 'opposing', 'opponents', 'rejects', 'rejected', 'against'],
    ...['opone', 'oponen', 'opuso', 'opusieron', 'rechaza', 'rechazan', 'rechazo', 'contra'],
  ],
};
/** These name a side only after who: "who support …". */
const onlyAfterWho: Readonly<Record<string, Side>> = {
  support: 'for',
  back: 'for',
  favor: 'for',
  favour: 'for',
};
const people = new Set(['who', 'whom', 'quien', 'quienes']);
/** After who, these ask for the one who is in charge: the answer is the page of what they are in charge of. */
const inCharge = new Set([
  ...['leads', 'lead', 'heads', 'runs', 'directs', 'chairs'],
  ...['dirige', 'encabeza', 'preside', 'lidera'],
]);
const aims: Readonly<Record<Aim, RegExp>> = {
  amount: /\b(?:how (?:many|much|large|big|high)|cuant[oa]s?)\b/,
  time: /^(?:.* )?(?:when|cuando|(?:in )?(?:what|which) year|(?:en )?que (?:ano|año|fecha))\b/,
};

/** Takes apart what was typed. */
export function questionIn(typed: string): Question {
  const phrases: string[] = [];
  const rest = typed.replace(/["“”«»]([^"“”«»]+)(?:["“”«»]|$)/g, (_, phrase: string) => {
    if (wordsOf(phrase).length > 0) phrases.push(phrase.trim());
    return ' ';
  });
  const words = wordsOf(rest);
  const asksWho = words.some((word) => people.has(word));
  const verb = words.find((word) => sideOf(word, asksWho) !== null);
  const side = verb === undefined ? null : sideOf(verb, asksWho);
  const withoutVerb = words.filter(
    (word) => (side === null || sideOf(word, asksWho) !== side) && !(asksWho && inCharge.has(word)),
  );
  const telling = withoutVerb.some((word) => !joins(word) && !asks(word)) || phrases.length > 0;
  return {
    typed,
    phrases,
    words,
    content: telling ? contentOf(withoutVerb, phrases) : contentWords(words),
    side: telling ? side : null,
    who: asksWho || (telling && side !== null),
    aim: aimOf(words),
    open: /[\p{L}\p{N}]$/u.test(typed),
  };
}

/** Beside a phrase no word is needed. */
const contentOf = (words: readonly string[], phrases: readonly string[]): string[] =>
  phrases.length > 0 ? words.filter((word) => !joins(word) && !asks(word)) : contentWords(words);

function aimOf(words: readonly string[]): Aim | null {
  const text = words.join(' ');
  return (['amount', 'time'] as const).find((aim) => aims[aim].test(text)) ?? null;
}

function sideOf(word: string, afterWho: boolean): Side | null {
  if (sides.for.includes(word)) return 'for';
  if (sides.against.includes(word)) return 'against';
  return (afterWho && onlyAfterWho[word]) || null;
}
