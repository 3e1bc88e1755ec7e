import { describe, expect, it } from 'vitest';
import { withFixes } from './fix.ts';
import { checkSample, problemsWith, sample, swap } from './sample-content.ts';

const file = 'programs/counting.mdx';
const said = 'It counted.';

describe('tidy-lines', () => {
  it.each([
    [
      'a space at the end',
      swap('kind: study', 'kind: study '),
      '4:12',
      'found spaces at the end of the line',
    ],
    [
      'two, which broke the line',
      swap(said, `One  \n${said}`),
      '13:4',
      'found spaces at the end of the line',
    ],
    ['a tab in a sentence', swap(said, 'It\tcounted.'), '13:3', 'found a tab'],
    ['a wide space', swap(said, 'It\u2003counted.'), '13:3', 'found a space of an unusual width'],
    ['a narrow no-break space', swap(said, 'It\u202Fcounted.'), '13:3', 'found a space of an unusual width'],
    [
      'a letter in two parts',
      swap(said, 'Jose\u0301 counted.'),
      '13:4',
      'found “e\u0301” as a letter and marks; it is one letter, “é”',
    ],
    ['a last line without end', (text: string) => text.trimEnd(), '13:48', 'the last line has no end'],
  ])('refuses %s, and mends it', (_, change, place, message) => {
    const told = problemsWith({ [file]: change });
    expect(told.map((each) => each.split(' | ').slice(0, 2).join(' '))).toEqual([
      `content/${file}:${place} tidy-lines ${message}`,
    ]);
    const { problems } = checkSample({ [file]: change });
    const { mended } = withFixes(
      change(sample[file]),
      problems.flatMap(({ fix }) => fix ?? []),
    );
    expect(problemsWith({ [file]: mended })).toEqual([]);
  });

  it.each([
    [
      'a tab in code',
      swap(said, `It counted.<Cite source="survey" at="Page 1" />\n\n\`\`\`\na\tb\n\`\`\`\n\nSo.`),
    ],
    ['a no-break space', swap(said, 'It counted 3\u00A0cars.')],
    ['letters in one part', swap(said, 'José contó.')],
  ])('passes %s', (_, change) => {
    expect(problemsWith({ [file]: change })).toEqual([]);
  });
});
