import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { catalogueOf } from './catalogue.ts';
import { type KindName, kindMaking, kindNames, kinds } from './kinds.ts';
import { wrongWith } from './wrong.ts';

/** The words of a command as a shell takes them apart, as far as the examples need it. */
const wordsOf = (command: string): string[] =>
  (command.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));

describe('kinds', () => {
  it.each(kindNames)('shows an example of a %s that lacks nothing', (name) => {
    const { given, problems } = readArguments([name, ...wordsOf(kinds[name].example)]);
    const wrong = wrongWith(kinds[name], given, catalogueOf([]));
    expect(problems).toEqual([]);
    expect(wrong.filter(({ missing }) => missing)).toEqual([]);
    // The entries that the examples speak of do not exist; nothing else is wrong with them.
    expect(wrong.filter(({ message }) => !message.startsWith('there is no '))).toEqual([]);
  });
});

describe('kindMaking', () => {
  it.each<[string, KindName | undefined]>([
    ['stakeholders', 'stakeholder'],
    ['glossary', 'term'],
    ['proposition', 'proposition'],
    ['topics', undefined],
    ['entry', undefined],
  ])('makes %s with %s', (target, name) => {
    expect(kindMaking(target)).toBe(name);
  });
});
