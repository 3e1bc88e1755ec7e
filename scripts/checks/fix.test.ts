import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkContent } from './all.ts';
import { mend, withFixes } from './fix.ts';
import { checkSample, sample, swap, today, writeSample } from './sample-content.ts';

describe('withFixes', () => {
  const fix = (line: number, column: number, found: string, put: string) => ({ line, column, found, put });

  it.each([
    ['puts one text in the place of another', [fix(2, 3, 'c', 'X')], 'ab\ncdX\n'.replace('cdX', 'cdc'), 0],
    ['puts it where it stands', [fix(2, 1, 'cd', 'X')], 'ab\nXc\n', 1],
    ['makes several on one line', [fix(2, 3, 'c', 'Y'), fix(2, 1, 'c', 'X')], 'ab\nXdY\n', 2],
    ['adds to the end', [fix(2, 4, '', '!')], 'ab\ncdc!\n', 1],
    ['leaves what is no longer there', [fix(1, 1, 'x', 'X')], 'ab\ncdc\n', 0],
    ['leaves lines that are no longer there', [fix(9, 1, 'x', 'X')], 'ab\ncdc\n', 0],
    ['makes the first of two that overlap', [fix(1, 1, 'ab', 'X'), fix(1, 2, 'b', 'Y')], 'X\ncdc\n', 1],
  ])('%s', (_, fixes, text, count) => {
    const start = fixes[0]?.found === 'c' && fixes.length === 1 ? 'ab\ncdd\n' : 'ab\ncdc\n';
    const { mended, made } = withFixes(start, fixes);
    expect(made).toHaveLength(count);
    if (count > 0) expect(mended).toBe(text);
    else expect(mended).toBe(start);
  });
});

/** Each with what is wrong, and what is put in its place. */
const slips: [what: string, file: keyof typeof sample, from: string, wrong: string][] = [
  ['a field', 'issues/speed.mdx', 'status: open', 'staus: open'],
  ['a value of a list', 'stakeholders/club.mdx', 'kind: association', 'kind: asociation'],
  ['a stance', 'positions/speed/club-asks.mdx', 'stance: supports', 'stance: suports'],
  ['an id of an entry', 'positions/speed/club-asks.mdx', 'holders: [club]', 'holders: [clubb]'],
  ['a proposition', 'positions/speed/club-asks.mdx', 'speed#lower', 'speed#lowwer'],
  ['a date without quotes', 'positions/speed/club-insists.mdx', 'date: "2021"', 'date: 2021'],
  ['a space at the end', 'programs/counting.mdx', 'kind: study', 'kind: study  '],
  ['a title with a full stop', 'events/hearing.mdx', 'title: Hearing', 'title: Hearing.'],
  ['a summary without one', 'events/hearing.mdx', 'summary: A hearing.', 'summary: A hearing'],
];

describe('mend', () => {
  it.each(slips)('mends %s', (_, file, right, wrong) => {
    const root = writeSample({ [file]: swap(right, wrong) });
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    for (let round = 0; round < 3; round += 1)
      mend(root, 'content', checkContent(root, 'content', today).problems);
    expect(checkContent(root, 'content', today).problems).toEqual([]);
    expect(readFileSync(join(root, file), 'utf8')).toBe(sample[file]);
  });

  it.each<[string, Parameters<typeof checkSample>[0]]>([
    [
      'a value that could be two',
      { 'positions/speed/club-asks.mdx': swap('stance: supports', 'stance: for') },
    ],
    [
      'an id that is like none',
      { 'positions/speed/club-asks.mdx': swap('holders: [club]', 'holders: [league]') },
    ],
    ['a short id', { 'positions/speed/club-asks.mdx': swap('holders: [club]', 'holders: [clu]') }],
    ['a place in a source', { 'positions/speed/club-asks.mdx': swap('    at: Page 1', '    at: Page 9') }],
    ['a missing field', { 'programs/counting.mdx': swap('status: ended\n', '') }],
    ['a stale translation', {}],
  ])('leaves %s to a person', (_, changes) => {
    expect(checkSample(changes).problems.filter(({ fix }) => fix)).toEqual([]);
  });
});
