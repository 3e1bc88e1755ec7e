import { describe, expect, it } from 'vitest';
import { bounds } from '../model/vocabulary.ts';
import { site } from '../site.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import {
  boundedNumber,
  collator,
  dateInWords,
  dateTimeAttribute,
  listInWords,
  numberInWords,
  sizeInWords,
} from './format.ts';
import { fill, words } from './index.ts';

/** Every message with the path of its key, in order. */
function leaves(node: object, path = ''): [key: string, message: unknown][] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value] satisfies [string, unknown]],
  );
}

const gaps = (message: unknown): string[] => (String(message).match(/\{\w*\}/g) ?? []).sort();

const english = new Map(leaves(en));
const spanish = new Map(leaves(es));

describe('messages', () => {
  it('has the same keys in the same order in both languages', () => {
    expect([...spanish.keys()]).toEqual([...english.keys()]);
  });

  it.each([...english])('%s has the same gaps in both languages', (key, message) => {
    expect(gaps(spanish.get(key))).toEqual(gaps(message));
  });

  it.each([
    ['en', english],
    ['es', spanish],
  ])('says something for every key in %s', (_, messages) => {
    const empty = [...messages].filter(([, message]) => typeof message !== 'string' || message.trim() === '');
    expect(empty).toEqual([]);
  });

  it.each([
    ['en', english],
    ['es', spanish],
  ])('has no stray space, brace or straight quote in %s', (_, messages) => {
    const untidy = [...messages].filter(([, message]) =>
      /^\s|\s$|\s\s|["']|[{}]/.test(String(message).replace(/\{\w+\}/g, 'x')),
    );
    expect(untidy).toEqual([]);
  });

  it('puts no space before closing punctuation in Spanish', () => {
    expect([...spanish].filter(([, message]) => /\s[,.;:…]/.test(String(message)))).toEqual([]);
  });

  // A date comes without an article: "hasta 15 de abril" would lack one, "hasta el 2021" would have one too many.
  it('puts no preposition that asks for an article before a date in Spanish', () => {
    const asking = /\b(desde|hasta|entre|hacia|durante|antes de|después de) \{(date|start|end)\}/i;
    expect([...spanish].filter(([, message]) => asking.test(String(message)))).toEqual([]);
  });

  it('has the messages of each language of the site', () => {
    expect(site.locales.map((locale) => words(locale).languageName)).toEqual(['English', 'Español']);
  });
});

describe('fill', () => {
  it('puts values into the gaps', () => {
    expect(fill('{a} of {b}, {a}', { a: 1, b: 'two' })).toBe('1 of two, 1');
  });

  it('leaves a gap that has no value, and a value that has no gap', () => {
    expect(fill('{a} of {b}', { a: 0, c: 3 })).toBe('0 of {b}');
  });

  it('takes a value as it is', () => {
    expect(fill('{a}', { a: '$& {b}', b: 'no' })).toBe('$& {b}');
  });
});

describe('dateInWords', () => {
  it.each([
    ['2021', '2021', '2021'],
    ['2021-04', 'April 2021', 'abril de 2021'],
    ['2021-04-15', '15 April 2021', '15 de abril de 2021'],
    ['2021-01-01', '1 January 2021', '1 de enero de 2021'],
    ['2021-12-31', '31 December 2021', '31 de diciembre de 2021'],
    ['2020-02-29', '29 February 2020', '29 de febrero de 2020'],
    ['2021-09', 'September 2021', 'septiembre de 2021'],
    ['2013~', 'about 2013', '2013 (fecha aproximada)'],
    ['2021-04~', 'about April 2021', 'abril de 2021 (fecha aproximada)'],
    ['2021-04-15~', 'about 15 April 2021', '15 de abril de 2021 (fecha aproximada)'],
    ['2018/2019', '2018 to 2019', '2018 a 2019'],
    ['2018-11/2019-02-03', 'November 2018 to 3 February 2019', 'noviembre de 2018 a 3 de febrero de 2019'],
    ['2018~/2019', 'about 2018 to 2019', '2018 (fecha aproximada) a 2019'],
    ['2018/..', 'from 2018', '2018 en adelante'],
    ['2018-05-02/..', 'from 2 May 2018', '2 de mayo de 2018 en adelante'],
    ['../2019', 'until 2019', '2019 y antes'],
    ['../2019-06-30', 'until 30 June 2019', '30 de junio de 2019 y antes'],
    ['[2018..2019]', 'some time between 2018 and 2019', 'en algún momento de 2018 a 2019'],
    [
      '[2021-04-15..2021-05]',
      'some time between 15 April 2021 and May 2021',
      'en algún momento de 15 de abril de 2021 a mayo de 2021',
    ],
    ['[2013..]', 'not before 2013', '2013 o después'],
    ['[2013-07-01..]', 'not before 1 July 2013', '1 de julio de 2013 o después'],
    ['[..2013]', 'by 2013', '2013 o antes'],
    ['[..2021-06]', 'by June 2021', 'junio de 2021 o antes'],
    ['[..2021-06-08]', 'by 8 June 2021', '8 de junio de 2021 o antes'],
  ])('says %s as "%s" and "%s"', (text, inEnglish, inSpanish) => {
    expect(dateInWords(text, 'en')).toBe(inEnglish);
    expect(dateInWords(text, 'es')).toBe(inSpanish);
  });

  it.each([['2021-13'], ['2021-02-30'], ['21'], ['[..]'], ['../..'], ['2019/2018'], ['']])(
    'refuses "%s"',
    (text) => {
      expect(() => dateInWords(text, 'es')).toThrow(RangeError);
    },
  );
});

describe('dateTimeAttribute', () => {
  it.each([
    ['2021', '2021'],
    ['2021-04', '2021-04'],
    ['2021-04-15', '2021-04-15'],
    ['2013~', '2013'],
    ['2018/2019', undefined],
    ['2018/..', undefined],
    ['[2018..2019]', undefined],
    ['[..2013]', undefined],
  ])('gives for %s the attribute %s', (text, attribute) => {
    expect(dateTimeAttribute(text)).toBe(attribute);
  });
});

describe('numberInWords', () => {
  // Mexico, unlike Spain, separates thousands with a comma and decimals with a point.
  it.each([
    [0, '0'],
    [999, '999'],
    [1234, '1,234'],
    [1234567.89, '1,234,567.89'],
    [0.125, '0.125'],
    [76.6, '76.6'],
    [-3.5, '-3.5'],
  ])('writes %d as "%s" in both languages', (value, text) => {
    expect(numberInWords(value, 'en')).toBe(text);
    expect(numberInWords(value, 'es')).toBe(text);
  });
});

describe('boundedNumber', () => {
  const table = [
    ['exactly', '1,200', '1,200'],
    ['about', 'about 1,200', 'alrededor de 1,200'],
    ['at-least', 'at least 1,200', 'al menos 1,200'],
    ['over', 'more than 1,200', 'más de 1,200'],
    ['at-most', 'at most 1,200', 'como máximo 1,200'],
    ['under', 'less than 1,200', 'menos de 1,200'],
    ['nearly', 'nearly 1,200', 'casi 1,200'],
  ] as const;

  it.each(table)('says %s 1200 as "%s" and "%s"', (bound, inEnglish, inSpanish) => {
    expect(boundedNumber(1200, bound, 'en')).toBe(inEnglish);
    expect(boundedNumber(1200, bound, 'es')).toBe(inSpanish);
  });

  it('is tried with every bound', () => {
    expect(table.map(([bound]) => bound)).toEqual([...bounds]);
  });
});

describe('sizeInWords', () => {
  it.each([
    [91, '91 bytes', '91 bytes'],
    [1000, '1 kB', '1 kB'],
    [96_470, '96.5 kB', '96.5 kB'],
    [2_596_864, '2.6 MB', '2.6 MB'],
  ])('says %d as "%s" and "%s"', (bytes, inEnglish, inSpanish) => {
    expect(sizeInWords(bytes, 'en')).toBe(inEnglish);
    expect(sizeInWords(bytes, 'es')).toBe(inSpanish);
  });
});

describe('listInWords', () => {
  it.each([
    [[], '', ''],
    [['IFT'], 'IFT', 'IFT'],
    [['IFT', 'SCT'], 'IFT and SCT', 'IFT y SCT'],
    [['a', 'b', 'c'], 'a, b and c', 'a, b y c'],
    [['Cofetel', 'Inegi'], 'Cofetel and Inegi', 'Cofetel e Inegi'],
  ])('says %j as "%s" and "%s"', (items, inEnglish, inSpanish) => {
    expect(listInWords(items, 'en')).toBe(inEnglish);
    expect(listInWords(items, 'es')).toBe(inSpanish);
  });
});

describe('collator', () => {
  it('orders accents and numbers as each language does', () => {
    expect(['ñandú', 'nube', 'norma 10', 'norma 9', 'Ábaco', 'zona', 'oír'].sort(collator('es'))).toEqual([
      'Ábaco',
      'norma 9',
      'norma 10',
      'nube',
      'ñandú',
      'oír',
      'zona',
    ]);
    expect(['Zoom', 'Émile', 'eBay', 'Ford'].sort(collator('en'))).toEqual(['eBay', 'Émile', 'Ford', 'Zoom']);
  });
});
