import { describe, expect, it } from 'vitest';
import { commandOf, readArguments } from './arguments.ts';

const problemsOf = (...args: string[]) =>
  readArguments(args).problems.map(({ flag, message, hint }) => [flag, message, hint ?? '']);

describe('readArguments', () => {
  it('reads values after a space or an equals sign, and lists one by one', () => {
    const { kind, given, problems, help } = readArguments([
      'position',
      '--holder',
      'aimx',
      '--holders=ift',
      '--on',
      'cyber-law#enact-law',
      '--summary=It says: a=b.',
      '--reason',
      '-5 % is too much',
    ]);
    expect(kind).toBe('position');
    expect(Object.fromEntries(given)).toEqual({
      holder: ['aimx', 'ift'],
      on: ['cyber-law#enact-law'],
      summary: ['It says: a=b.'],
      reason: ['-5 % is too much'],
    });
    expect([problems, help]).toEqual([[], false]);
  });

  it('reads what a translation is of without its flag, and flags that need no value', () => {
    const { given, problems } = readArguments(['translation', 'issues/cyber-law', '--with-prose']);
    expect(Object.fromEntries(given)).toEqual({ of: ['issues/cyber-law'], 'with-prose': ['yes'] });
    expect(problems).toEqual([]);
  });

  it('tells all problems at once', () => {
    expect(
      problemsOf(
        'position',
        '--sumary',
        'x',
        'stray',
        '--date',
        '2021',
        '--date',
        '2022',
        '--stance',
        '--nonsense',
      ),
    ).toEqual([
      [
        'sumary',
        expect.stringMatching(/^no such flag for a position; it takes --holder, /),
        'did you mean --summary?',
      ],
      ['', 'found the word "stray" without a flag before it', expect.stringContaining('quotes')],
      ['date', 'given twice: "2021" and "2022"', 'keep one'],
      ['stance', 'nothing follows it', expect.stringContaining('Six stances')],
      ['nonsense', expect.stringContaining('no such flag'), ''],
    ]);
  });

  it.each([
    ['positon', 'nothing called "positon" can be made', 'did you mean "position"?'],
    ['zzz', 'nothing called "zzz" can be made', expect.stringContaining('position, issue, proposition')],
    ['topic', 'nothing called "topic" can be made', expect.stringContaining('topics.yaml')],
    ['constructor', 'nothing called "constructor" can be made', expect.stringContaining('expected one of')],
    ['--holder', 'say first what is made', expect.stringContaining('expected one of')],
  ])('refuses %s as what is made', (word, message, hint) => {
    expect(problemsOf(word, '--title', 'x')).toEqual([['', message, hint]]);
  });

  it.each([[[]], [['--help']], [['-h']], [['position', '--help']]])('finds nothing wrong with %j', (args) => {
    const { problems, help } = readArguments(args);
    expect([problems, help]).toEqual([[], args.length > 0]);
  });
});

describe('commandOf', () => {
  it('gives the command that says the same', () => {
    const args = [
      'issue',
      '--title',
      "What's new?",
      '--alias-es',
      'uno',
      '--alias-es',
      'dos',
      '--at',
      'Q6 1',
    ];
    const command = commandOf('issue', readArguments(args).given);
    expect(command).toBe(
      `npm run new -- issue --at 'Q6 1' --title 'What'\\''s new?' --alias-es uno --alias-es dos`,
    );
  });
});
