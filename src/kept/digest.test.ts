import { describe, expect, it } from 'vitest';
import { digestOf, madeFrom } from './digest.ts';

class Reference {
  readonly [madeFrom]: { title: string };
  constructor(title: string) {
    this[madeFrom] = { title };
  }
  get inWords(): string {
    throw new Error('it is made where it is drawn');
  }
}
class Other extends Reference {}

const entry = (title: string) => ({
  key: 'issues/a',
  collection: 'issues',
  facts: { title },
  prose: { words: 1 },
});

describe('the digest of a model', () => {
  it('is the same for what holds the same', () => {
    const model = () => ({
      a: [1, 'b', null, undefined, true],
      m: new Map([['k', new Set([1])]]),
      e: entry('A'),
    });
    expect(digestOf(model())).toBe(digestOf(model()));
    expect(digestOf({ cite: new Reference('A') })).toBe(digestOf({ cite: new Reference('A') }));
  });

  it.each<[string, unknown, unknown]>([
    ['a text and a number', '1', 1],
    ['a text and none', '', undefined],
    ['none and null', undefined, null],
    ['none and no field', { a: undefined }, {}],
    ['false and null', false, null],
    ['a text in two', ['ab', 'c'], ['a', 'bc']],
    ['a list and one in it', ['a', 'b'], [['a', 'b']]],
    ['a list and an object', ['a'], { 0: 'a' }],
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['a key and a text', { ab: 'c' }, { a: 'bc' }],
    ['a map and an object', new Map([['a', 1]]), { a: 1 }],
    ['a map and its entries', new Map([['a', 1]]), [['a', 1]]],
    ['a set and a list', new Set(['a']), ['a']],
    ['zero and less than it', 0, -0],
    ['a number and none', Number.NaN, 0],
    ['entries of one key', { e: entry('A') }, { e: entry('B') }],
    ['what a reference is made from', new Reference('A'), new Reference('B')],
    ['what is made of it', new Reference('A'), new Other('A')],
    ['an end that looks like a beginning', { a: 's1:b', c: '' }, { a: 's1', b: ':c' }],
  ])('tells apart: %s', (_, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other));
  });

  it.each<[string, unknown, RegExp]>([
    ['a function', { view: { draw: () => 1 } }, /^view\.draw is a function/],
    ['a date', { list: [new Date(0)] }, /^list\.0 is an object of the class Date/],
    ['a symbol', { a: Symbol('a') }, /^a is a symbol/],
    ['an object of a class', { a: new URL('https://example.org/') }, /^a is an object of the class URL/],
    ['a promise', { a: Promise.resolve(1) }, /^a is an object of the class Promise/],
    ['a function in a map', { a: new Map([['k', () => 1]]) }, /^a\.entries\.0\.1 is a function/],
  ])('refuses what it cannot tell apart: %s', (_, model, message) => {
    expect(() => digestOf(model)).toThrow(message);
  });

  it('refuses what holds itself', () => {
    const loop: { self?: object } = {};
    loop.self = loop;
    expect(() => digestOf(loop)).toThrow(/holds itself/);
  });
});
