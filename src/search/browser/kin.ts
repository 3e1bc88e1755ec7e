/** Letters from which on a stem is a family: "censor" of "censorship". */
const family = 5;
/** Letters from which on also the other way round: "ciberdelincuentes", `ciberdelincuent`, is of `ciberdelincu`. */
const surely = 7;
/** Letters by which stems of a family differ at most. */
const ending = 4;

/** Whether a typed word is a form of a word, by their stems: the same, or one that the word's goes on from. */
export const related = (own: string, typed: string): boolean =>
  own === typed || (typed.length >= family && own.startsWith(typed) && own.length - typed.length <= ending);

/** Whether it may be one: its stem goes on where the word's ends, as that of a slip does too. */
export const akin = (own: string, typed: string): boolean =>
  related(own, typed) ||
  (own.length >= surely && typed.startsWith(own) && typed.length - own.length <= ending);
