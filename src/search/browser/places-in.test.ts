import { describe, expect, it } from 'vitest';
import { markedLink } from './marked-link.ts';
import { placesIn } from './places-in.ts';

const marked = (text: string, ...wanted: string[]): string[] =>
  placesIn(text, wanted).map(([from, to]) => text.slice(from, to));

describe('words marked on a page', () => {
  it.each([
    ['Regulación de la IA', ['regulacion'], ['Regulación']],
    ['Regulating what regulators regulate', ['regul'], ['Regulating', 'regulators', 'regulate']],
    ['It is IT', ['it'], ['It', 'IT']],
    ['An item of IT', ['it'], ['IT']],
    ['Peña y pena', ['peña'], ['Peña']],
    ['the net neutrality of the net', ['net neutrality'], ['net neutrality']],
    ['nothing', ['zebra'], []],
  ])('of “%s” by %j are %j', (text, wanted, expected) => {
    expect(marked(text, ...wanted)).toEqual(expected);
  });
});

describe('a link that marks', () => {
  it('keeps the path and the place on the page', () => {
    globalThis.location ??= { href: 'https://example.org/search/' } as Location;
    expect(markedLink('/es/issues/x/#a', ['año nuevo', 'y'])).toBe(
      '/es/issues/x/?highlight=a%C3%B1o+nuevo&highlight=y#a',
    );
  });
});
