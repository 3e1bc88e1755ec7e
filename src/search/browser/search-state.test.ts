import { describe, expect, it } from 'vitest';
import { addressOf, asksNothing, type SearchState, stateFrom } from './search-state.ts';

const names = ['type', 'stance', 'stakeholderKind'];
const nothing: SearchState = { query: '', filters: {}, order: 'relevance', literally: false };

describe('a state and its address', () => {
  it.each<[address: string, state: SearchState]>([
    ['', nothing],
    ['?q=cloud', { ...nothing, query: 'cloud' }],
    ['?q=regulaci%C3%B3n+de+la+IA', { ...nothing, query: 'regulación de la IA' }],
    ['?q=a%26b%3Dc', { ...nothing, query: 'a&b=c' }],
    ['?stance=opposes', { ...nothing, filters: { stance: 'opposes' } }],
    [
      '?q=cloud&stance=supports-if&stakeholderKind=public-body&sort=date',
      {
        query: 'cloud',
        filters: { stance: 'supports-if', stakeholderKind: 'public-body' },
        order: 'date',
        literally: false,
      },
    ],
  ])('reads %s and writes it again', (address, state) => {
    expect(stateFrom(address, names)).toEqual(state);
    expect(addressOf(state)).toBe(address);
  });

  it.each([
    ['without its question mark', 'q=cloud', { ...nothing, query: 'cloud' }],
    ['with blanks around the words', '?q=%20cloud%20', { ...nothing, query: 'cloud' }],
    ['with a filter that there is not', '?colour=red', nothing],
    ['with an empty filter', '?stance=', nothing],
    ['with an order that there is not', '?sort=name', nothing],
    ['with the name of an object’s own method', '?constructor=x', nothing],
    ['with words given twice', '?q=cloud&q=law', { ...nothing, query: 'cloud' }],
    ['that is broken', '?q=%E0%A4%A', { ...nothing, query: '\uFFFD%A' }],
  ])('reads an address %s', (_, address, state) => {
    expect(stateFrom(address, names)).toEqual(state);
  });
});

describe('asksNothing', () => {
  it.each([
    ['', true],
    ['?sort=date', true],
    ['?q=x', false],
    ['?stance=opposes', false],
  ])('is for %j %s', (address, expected) => {
    expect(asksNothing(stateFrom(address, names))).toBe(expected);
  });
});
