import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const issue = 'issues/speed.es.mdx';

describe('pairs-cite-alike', () => {
  it('passes an entry without prose in the translation', () => {
    expect(problemsWith({ [issue]: (text) => text.slice(0, text.lastIndexOf('---') + 4) })).toEqual([]);
  });

  it.each([
    [
      'another place',
      'Page 1; Page 2',
      'Page 2',
      'citation 1 is "survey, Page 2"; in the original it is "survey, Page 1; Page 2"',
    ],
    [
      'a citation more',
      'Page 2" />',
      'Page 2" /><Cite source="survey" at="Page 1" />',
      'citation 2 is "survey, Page 1"; in the original it is missing',
    ],
  ])('refuses %s', (_, from, to, message) => {
    expect(problemsWith({ [issue]: swap(from, to) })).toEqual([
      expect.stringContaining(`pairs-cite-alike | ${message}`),
    ]);
  });

  it('refuses a citation less', () => {
    const problems = problemsWith({ [issue]: swap('<Cite source="survey" at="Page 1; Page 2" />', '') });
    expect(problems).toContainEqual(
      expect.stringContaining('citation 1 is missing; in the original it is "survey, Page 1; Page 2"'),
    );
  });
});
