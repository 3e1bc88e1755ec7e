/**
 * Letters that look like Latin ones and are not: the commonest of Unicode's confusables (Technical Report 39).
 * Left the letters as they come, right the Latin ones that readers take them for.
 */
const twins: readonly (readonly [string, string])[] = [
  ['аеорсухѕіјԛԝһԁӏвкмнтгь', 'aeopcyxsijqwhdlbkmhtrb'],
  ['АВЕКМНОРСТХУЅІЈԌ', 'ABEKMHOPCTXYSIJG'],
  ['αβγεικνορτυχωϲϳ', 'aByeikvoptuxwcj'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['օսոհցԼՏ', 'ounhgLS'],
  ['ıɑɡƖǀ', 'iagll'],
];
const latinFor = new Map(
  twins.flatMap(([odd, plain]) => [...odd].map((letter, at) => [letter, plain[at] ?? ''] as const)),
);

/** Scripts whose letters can pass for Latin ones, and letters dressed up: full width, mathematical, circled, ligatures. */
const suspects =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\u0131\u0251\u0261\u0196\u01C0\u24B6-\u24E9\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u2100-\u214F\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F189}]/u;
const dressed =
  /[\u24B6-\u24E9\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u2102\u210A-\u2113\u2115\u2118-\u211D\u2124\u2128\u212A-\u212D\u212F-\u2134\u2139\u{1D400}-\u{1D7FF}\u{1F110}-\u{1F189}]/u;
const word = /[\p{L}\p{N}\p{M}\u24B6-\u24E9\u{1F110}-\u{1F189}]+/gu;
/** A letter with more marks than any of our languages needs. */
const heaped = /\p{L}\p{M}{3,}/u;

export interface Lookalike {
  /** UTF-16 units from the start of the text. */
  index: number;
  found: string;
  /** What a reader takes it for; the same where that cannot be said. */
  looksLike: string;
}

/**
 * Words that are not what they look like: Latin letters mixed with those of another script, words of another script
 * made only of letters that pass for Latin, letters dressed up as symbols, and letters under heaps of marks.
 */
export function lookalikes(text: string): Lookalike[] {
  if (!suspects.test(text) && !heaped.test(text)) return [];
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) =>
    isLookalike(found) ? [{ index, found, looksLike: plain(found) }] : [],
  );
}

function isLookalike(found: string): boolean {
  if (found === 'μm' || found === 'µm') return false;
  if (heaped.test(found) || dressed.test(found)) return true;
  const letters = [...found].filter((char) => /\p{L}/u.test(char));
  const strange = letters.filter((char) => suspects.test(char));
  if (strange.length === 0) return false;
  return strange.length < letters.length || strange.every((char) => latinFor.has(char));
}

const plain = (found: string): string =>
  [...found.normalize('NFKD').replace(/\p{M}{3,}/gu, '')]
    .map((char) => latinFor.get(char) ?? char)
    .join('')
    .normalize('NFC');
