import { describe, expect, it } from 'vitest';
import { readIssueLinks, writeIssueLinks } from './issue-links.ts';

const entries = ['issues/a', 'issues/b', 'events/c', 'stakeholders/d'].map((path) => ({
  kind: path.split('s/')[0] ?? '',
  word: '',
  page: `${path}/`,
  names: ['X'],
}));
const issues = { 'issues/a/': ['a'], 'issues/b/': ['b'], 'events/c/': ['b', 'a', 'gone'] } as Record<
  string,
  string[]
>;

describe('the issues of entries', () => {
  it('come back as they were written, without those that have no name', () => {
    const text = writeIssueLinks(entries, ({ page }) => issues[page] ?? []);
    expect(text).toBe('0;1;1,0;');
    expect([...readIssueLinks(text, entries)]).toEqual([
      ['issues/a/', ['a']],
      ['issues/b/', ['b']],
      ['events/c/', ['b', 'a']],
      ['stakeholders/d/', []],
    ]);
  });

  it('are none where the line is missing', () => {
    expect([...readIssueLinks('', entries).values()].flat()).toEqual([]);
  });
});
