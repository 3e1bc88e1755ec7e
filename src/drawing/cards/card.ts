import type { StanceValue } from '../../model/vocabulary.ts';

/** What the picture of a shared link shows: 1,200 by 630 pixels, of which most readers see 300 by 158. */
export interface Card {
  /** What sort of page it is. */
  kicker: string;
  title: string;
  /** A position's stance, with its word. */
  stance?: { value: StanceValue; word: string };
  /** What stands at the foot: who and when, or how many records. */
  foot: string;
}

/** The card in one sentence, for those who do not see it. */
export const cardText = ({ kicker, title, stance, foot }: Card): string =>
  [kicker, title, stance?.word, foot]
    .filter(Boolean)
    .join('. ')
    .replace(/([.?!…])\./g, '$1');
