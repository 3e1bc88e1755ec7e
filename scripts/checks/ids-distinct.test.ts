import { describe, expect, it } from 'vitest';
import { problemsWith } from './sample-content.ts';

const term = (title: string): string => `title: ${title}
definition: A word.
evidence:
  - source: survey
    at: Page 1
added: "2024-01-02"
reviewed: "2024-01-03"
`;
const withTerms = (one: string, other: string): string[] =>
  problemsWith({ [`glossary/${one}.yaml`]: term('One'), [`glossary/${other}.yaml`]: term('Other') });

describe('ids-distinct', () => {
  it.each([
    ['net-neutrality', 'netneutrality'],
    ['5g-plan', '5gplan'],
    ['ai-law', 'al-law'],
    ['plan-0', 'plan-o'],
    ['plan-1', 'plan-l'],
    ['modern', 'modem'],
    ['savvy-users', 'sawy-users'],
    ['class', 'dass'],
  ])('tells %s and %s apart from nothing', (one, other) => {
    const [first = '', second = ''] = [one, other].sort();
    expect(withTerms(one, other)).toEqual([
      `content/glossary/${second}.yaml:1:1 ids-distinct | the id "${second}" looks like "${first}" | give it an id that differs in more than a hyphen, or in letters that cannot be mistaken`,
    ]);
  });

  it.each([
    ['net-neutrality', 'net-neutrality-2'],
    ['ift', 'inai'],
    ['plan-2020', 'plan-2021'],
  ])('passes %s beside %s', (one, other) => {
    expect(withTerms(one, other)).toEqual([]);
  });
});
