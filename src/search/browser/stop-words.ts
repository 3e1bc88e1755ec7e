/**
 * Words that ask or join, in both languages: they say nothing about what is looked for. Not among them are words that
 * are names too (`us`), and those that make a difference here (`not`, `no`, `sin`).
 */
const joining =
  'a an and are as at be been by did do does for from had has have how in into is it its of on or that the their ' +
  'there these this those to was were which with about much many any some me my ' +
  'can could should would may might must will shall you your he she they we our him her them than then so if own such ' +
  'each other between during also just only when while because get got go goes going give gives given ' +
  'al como con cual cuales cuanto cuantos cuanta cuantas de del desde donde e el ella en entre es esa ese esta este ' +
  'estan fue fueron ha han hay la las le lo los mas mi muy o para por que se ser si sobre son su sus tiene u un ' +
  'una unas uno unos y ya ' +
  'puede pueden podria debe deben deberia seria sido nos nuestro nuestra cuyo cuya tan tanto hasta durante ' +
  'segun hace hacen hizo va van asi aqui alli cada otro otra otros otras todo toda todos todas hubo sea';
const asking =
  'what who whom whose when where why which how say says said saying think thinks thought tell explain meaning mean ' +
  'means happened happens want wants wanted position positions stance stances view views opinion opinions ' +
  'difference answer answers answered argue argues argued believe believes call calls called ask asks asked please show find ' +
  'quien quienes cuando porque dice dicen dijo opina opinan piensa piensan postura posturas significa ' +
  'quiere quieren paso ocurrio pide piden pidio pidieron propone proponen responde respondio consiste diferencia buscar';

const joiningWords = new Set(joining.split(' '));
const askingWords = new Set(asking.split(' '));

/** Whether a folded word only joins others. */
export const joins = (word: string): boolean => joiningWords.has(word);
/** Whether a folded word belongs to a question rather than to its subject. */
export const asks = (word: string): boolean => askingWords.has(word);

/** The words that say what is looked for; all of them where none does. */
export function contentWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !joins(word) && !asks(word));
  return telling.length > 0 ? telling : [...words];
}
