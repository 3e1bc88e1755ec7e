/**
 * Numbers and months in a sentence, in one form for every language, so that an original and its translation can be
 * compared: "1.5 billion" and "1,500 millones" are both `1500000000`, "four" and "cuatro" both `4`, "March" and
 * "marzo" both `month 3`. One is left out: in Spanish the word is an article. So are ordinals, and digits within a
 * word (4G), which are no quantities.
 */
export function quantitiesIn(text: string, language: string): string[] {
  const words = lexicons[language];
  if (!words) throw new Error(`no number words are known for "${language}"; add them to quantities.ts`);
  return [...numbersIn(text, words), ...monthsIn(text, words)].sort();
}

interface Lexicon {
  numbers: ReadonlyMap<string, number>;
  /** The longest first, where one begins like another. */
  scales: readonly [word: RegExp, factor: number][];
  /** A number with the scale behind it, if there is one. */
  quantity: RegExp;
  /** A group for each, in their order. */
  months: RegExp;
}

/** Both languages of the atlas group thousands by commas and mark decimals by a point, as is usual in Mexico. */
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const wordStart = String.raw`(?<![\p{L}\p{N}_.,-])`;
const wordEnd = String.raw`(?![\p{L}\p{N}_]|[.,]\d)`;

function numbersIn(text: string, { numbers, scales, quantity }: Lexicon): string[] {
  return [...text.matchAll(quantity)].map(([, value = '', scale = '']) => {
    const amount = numbers.get(value.toLowerCase()) ?? Number(value.replaceAll(',', ''));
    const factor = scales.find(([word]) => word.test(scale))?.[1] ?? 1;
    // Twelve digits hide what floating point adds to 1.1 × 1,000,000,000.
    return String(Number((amount * factor).toPrecision(12)));
  });
}

function monthsIn(text: string, { months }: Lexicon): string[] {
  return [...text.matchAll(months)].map(([, ...found]) => {
    const month = found.findIndex((each) => each !== undefined);
    return `month ${String(month + 1)}`;
  });
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * @param named numbers as words, `two=2 three=3`
 * @param scaled pairs of a pattern and its factor, the longest first
 * @param months twelve names; `flags` say whether their capitals matter
 */
function lexicon(named: string, scaled: readonly [string, number][], months: string, flags: string): Lexicon {
  const numbers = new Map(
    named.split(' ').map((entry): [string, number] => {
      const [word = '', value] = entry.split('=');
      return [word, Number(value)];
    }),
  );
  const number = [digits, ...numbers.keys()].join('|');
  const scale = scaled.map(([word]) => word).join('|');
  return {
    numbers,
    scales: scaled.map(([word, factor]) => [new RegExp(`^(?:${word})$`, 'iu'), factor]),
    quantity: new RegExp(`${wordStart}(${number})(?:\\s+(${scale}))?${wordEnd}`, 'giu'),
    months: new RegExp(
      `(?<!\\p{L})(?:${months
        .split(' ')
        .map((name) => `(${name})`)
        .join('|')})(?!\\p{L})`,
      flags,
    ),
  };
}

const lexicons: Record<string, Lexicon> = {
  en: lexicon(
    'two=2 twice=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fifteen=15 twenty=20 thirty=30 hundred=100',
    [
      ['trillion', 1e12],
      ['billion', 1e9],
      ['million', 1e6],
      ['thousand', 1e3],
    ],
    // A question may begin with "May": "May a country ask …?" has no month.
    String.raw`January February March April (?:(?<!^)May|May(?!\s+\p{Ll})) June July August September October November December`,
    // With the capital, because "may" and "march" are other words too.
    'gu',
  ),
  es: lexicon(
    'dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 quince=15 veinte=20 treinta=30 cien=100',
    [
      [String.raw`bill(?:ón|ones)`, 1e12],
      [String.raw`mil\s+millones`, 1e9],
      [String.raw`mill(?:ón|ones)`, 1e6],
      ['mil', 1e3],
    ],
    // With a capital it is a month at the start of a sentence, but a name before another name: Julio César.
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
      .split(' ')
      .map((name) => `(?:${name}|${capital(name)}(?!\\s+\\p{Lu}))`)
      .join(' '),
    'gu',
  ),
};
