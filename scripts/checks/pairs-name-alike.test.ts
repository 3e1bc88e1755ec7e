import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const issue = 'issues/speed.es.mdx';

const person = (name: string): string => `---
title: ${name}
summary: Someone.
kind: person
added: "2024-01-02"
reviewed: "2024-01-03"
---

Walks.<Cite source="survey" at="Page 1" />
`;

describe('pairs-name-alike', () => {
  it.each([
    ['leaves out', 'issues/speed.mdx', 'asked.', 'and Mrs Fell asked.'],
    ['puts in', issue, 'lo pidió', 'y la señora Fell lo pidió'],
  ])('refuses a translation that %s a person', (how, file, from, to) => {
    expect(problemsWith({ 'stakeholders/ann-fell.mdx': person('Ann Fell'), [file]: swap(from, to) })).toEqual(
      [
        `content/${issue}:2:1 pairs-name-alike | the translation ${how} Ann Fell | name the same people as the original`,
      ],
    );
  });

  it('passes one that names the same people', () => {
    expect(
      problemsWith({
        'stakeholders/ann-fell.mdx': person('Ann Fell'),
        'issues/speed.mdx': swap('asked.', 'and Mrs Fell asked.'),
        [issue]: swap('lo pidió', 'y la señora Fell lo pidió'),
      }),
    ).toEqual([]);
  });
});
