import { describe, expect, it } from 'vitest';
import { proseWords } from './prose-words.ts';
import { quantitiesIn } from './quantities.ts';

describe('quantitiesIn', () => {
  it.each([
    ['$1.5 billion in 2020', '1,500 millones de dólares en 2020'],
    ['$1.1 billion', '1.1 mil millones de dólares'],
    ['5.4 million', '5.4 millones'],
    ['a fall of 41.1 percent', 'una caída de 41.1 por ciento'],
    ['four of its seven seats', 'cuatro de sus siete asientos'],
    ['4 of seven', 'cuatro de 7'],
    ['It spoke twice.', 'Habló dos veces.'],
    ['300,000 litres', '300 mil litros'],
    ['54 to 49, with 10 abstentions.', '54 contra 49, con 10 abstenciones.'],
    ['on 3 March 2021', 'el 3 de marzo de 2021'],
    ['May 2020', 'mayo de 2020'],
    ['In May a law was passed.', 'En mayo se aprobó una ley.'],
    ['ISO 28000, Article 19.8', 'ISO 28000, artículo 19.8'],
    ['July 2020 brought rules.', 'Julio de 2020 trajo reglas.'],
    ['from 2013 to 2018', 'de 2013 a 2018'],
  ])('finds the same in "%s" and "%s"', (english, spanish) => {
    const found = quantitiesIn(english, 'en');
    expect(found.length).toBeGreaterThan(0);
    expect(quantitiesIn(spanish, 'es')).toEqual(found);
  });

  it.each([
    ['2 billion', '2 billones'],
    ['2 million', '2 mil millones'],
    ['54 votes', '45 votos'],
    ['4 percent', '0.4 por ciento'],
    ['four', 'siete'],
    ['March 2021', 'mayo de 2021'],
    ['1,500', '1.5'],
  ])('tells "%s" from "%s"', (english, spanish) => {
    expect(quantitiesIn(spanish, 'es')).not.toEqual(quantitiesIn(english, 'en'));
  });

  it.each([
    'a 5G network',
    'the 21st century',
    'they may march',
    'May a country ask?',
    'one of them',
    'often',
    'the tenth',
  ])('finds none in "%s"', (text) => {
    expect(quantitiesIn(text, 'en')).toEqual([]);
  });

  it('takes a first name for no month', () => {
    expect(quantitiesIn('Julio César Vega', 'es')).toEqual([]);
  });

  it('says what to do for a language without number words', () => {
    expect(() => quantitiesIn('2', 'fr')).toThrow('no number words are known for "fr"');
  });
});

describe('proseWords', () => {
  it('leaves out citations, targets of links, labels of footnotes and the numbers of a list', () => {
    const body = [
      '1. It [asked](../positions/x/club-30.mdx) for 40.<Cite source="a-2020" at="p. 3" />[^1]',
      '',
      '[^1]: In 2019.',
    ].join('\n');
    expect(quantitiesIn(proseWords(body), 'en')).toEqual(['2019', '40']);
  });
});
