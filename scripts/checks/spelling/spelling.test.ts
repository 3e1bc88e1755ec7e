import { rmSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkSample, swap, writeSample } from '../sample-content.ts';
import { dictionaryOf } from './dictionaries.ts';
import { ownList } from './own-list.ts';
import { spelling } from './spelling.ts';

const words: Record<string, readonly string[]> = {
  en: 'a about all and at cars club count counted counting hearing how in is it limits many of people road roads town walk who'.split(
    ' ',
  ),
  es: 'el la límite límites velocidad ayuntamiento'.split(' '),
};
/** Knows few words, so that tests need not load the real dictionaries, which takes seconds. */
const small = (language: string) =>
  Promise.resolve({
    has: (word: string) => words[language]?.includes(word.toLowerCase()) ?? false,
    suggest: (word: string) => (word === 'cuonted' ? 'counted' : undefined),
  });

async function told(
  changes: Parameters<typeof checkSample>[0],
  own: readonly string[] = [],
): Promise<string[]> {
  const { subject } = checkSample(changes);
  const problems = await spelling(subject.entries, own, small);
  return problems
    .filter(({ file }) => file.includes('programs/counting'))
    .map(({ line, column, message, hint }) => `${String(line)}:${String(column)} ${message} | ${hint ?? ''}`);
}

const prose = (text: string) => ({ 'programs/counting.mdx': swap('It counted.', text) });

describe('spelling', () => {
  it('tells each word once a file, with the nearest word, wherever it stands', async () => {
    expect(await told(prose('It cuonted cars, cuonted them.'))).toEqual([
      '13:4 no dictionary knows “cuonted” | did you mean “counted”? A name or term goes to dictionary.txt',
      '13:26 no dictionary knows “them” | A name or term goes to dictionary.txt',
    ]);
    expect(await told({ 'programs/counting.mdx': swap('A count.', 'A cuont.') })).toEqual([
      '3:3 no dictionary knows “cuont” | A name or term goes to dictionary.txt',
    ]);
  });

  it('knows the words of the project’s list, and acronyms that entries declare', async () => {
    expect(await told(prose('It counted them.'), ['Them'])).toEqual([]);
    const withAcronym = {
      'stakeholders/club.mdx': swap('kind: association', 'kind: association\nacronym: TWC'),
    };
    expect(await told({ ...prose('It counted TWC.'), ...withAcronym })).toEqual([]);
  });

  it.each([
    'It counted https://exmaple.org/xyzzy and example.org, @xyzzy and #Xyzzy.',
    'It counted the 4th and 5G cars.'.replace('the ', ''),
    'It counted the people’s cars.'.replace('the ', ''),
    'It counted in-town cars.',
    'It counted Velocidad, in “velocidad” of cars.',
    'It counted el ayuntamiento.',
    'It counted `xyzzy` cars.',
    'It counted <Term id="member">cars</Term>.',
    'It counted [cars](../stakeholders/club.mdx).',
  ])('passes “%s”', async (text) => {
    expect(await told(prose(text))).toEqual([]);
  });

  it.each(['It counted velocidad cars.', 'It counted reroad cars.'])(
    'refuses a word in “%s”',
    async (text) => {
      expect(await told(prose(text.replace(' cars', ' all')))).toHaveLength(1);
    },
  );

  it('takes new words of an old prefix apart, where a language makes them at will', async () => {
    const text = swap(
      'El [club](../stakeholders/club.mdx) lo pidió.',
      'La cibervelocidad, el reayuntamientu.',
    );
    const { subject } = checkSample({ 'issues/speed.es.mdx': text });
    const problems = await spelling(subject.entries, [], small);
    const es = problems.filter(({ line, file }) => line > 10 && file.endsWith('.es.mdx'));
    expect(es.map(({ message }) => message)).toEqual(['no dictionary knows “reayuntamientu”']);
  });

  it('holds each language against its own dictionary', async () => {
    const { subject } = checkSample({});
    const problems = await spelling(subject.entries, [], small);
    const es = problems.filter(({ file }) => file.endsWith('.es.mdx')).map(({ message }) => message);
    expect(es).toContain('no dictionary knows “debería”');
    expect(es).not.toContain('no dictionary knows “velocidad”');
  });
});

describe('the project’s own list', () => {
  it.each([
    ['', [], []],
    ['# names\nAna\nBerg\n', ['Ana', 'Berg'], []],
    ['Berg\nAna\n', ['Berg', 'Ana'], ['2: “Ana” stands after “Berg”']],
    ['Ana\nAna\n', ['Ana', 'Ana'], ['2: “Ana” stands after “Ana”']],
    ['Ana María\n', ['Ana María'], ['1: “Ana María” is not one word']],
  ])('reads %j', (text, list, problems) => {
    const root = writeSample({ 'dictionary.txt': text });
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    const found = ownList(root, 'content');
    expect(found.words).toEqual(list);
    expect(found.problems.map(({ line, message }) => `${String(line)}: ${message}`)).toEqual(problems);
  });
});

describe('the dictionaries', () => {
  it.each([
    ['en', ['regulators', 'colour', 'color', 'Internet'], 'regualtors', 'regulators'],
    ['es', ['reguladores', 'telecomunicaciones', 'México'], 'reguladroes', 'reguladores'],
  ] as const)('know %s', { timeout: 60_000 }, async (language, right, wrong, meant) => {
    const dictionary = await dictionaryOf(language);
    expect(right.filter((word) => !dictionary.has(word))).toEqual([]);
    expect(dictionary.has(wrong)).toBe(false);
    expect(dictionary.suggest(wrong)).toBe(meant);
  });
});
