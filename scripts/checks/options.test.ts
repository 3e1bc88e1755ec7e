import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const usual = { fix: false, format: 'text', spelling: true, sources: null, coverage: false, help: false };

describe('readOptions', () => {
  it.each([
    [[], {}],
    [['--fix'], { fix: true }],
    [['--format', 'json'], { format: 'json' }],
    [['--format=github'], { format: 'github' }],
    [['--no-spelling'], { spelling: false }],
    [['--sources', 'texts'], { sources: 'texts' }],
    [['--coverage', '-h'], { coverage: true, help: true }],
  ])('reads %j', (args, found) => {
    expect(readOptions(args)).toEqual({ ...usual, ...found });
  });

  it.each([
    [['--format', 'xml'], /expected one of text, json, github/],
    [['--fixx'], /--fixx/],
    [['content'], /content/],
    [['--sources'], /sources/],
  ])('refuses %j', (args, why) => {
    expect(() => readOptions(args)).toThrow(why);
  });
});
