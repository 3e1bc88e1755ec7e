import { describe, expect, it } from 'vitest';
import { readNames, slug, writeNames } from './names.ts';

const issues = {
  kind: 'issue',
  collection: 'issues',
  word: 'Debate',
  entries: [
    {
      page: 'issues/bridge-traffic/',
      names: ['Bridge traffic', 'cars on the bridge'],
    },
    { page: 'issues/hours/', names: ['Market hours'] },
    { page: 'issues/open-all-day/', names: ['Around the clock'] },
  ],
};
const bodies = {
  kind: 'stakeholder',
  collection: 'stakeholders',
  word: 'Actor',
  entries: [
    {
      page: 'stakeholders/tc/',
      names: ['Town Council', 'TC', 'El Club'],
    },
    { page: 'stakeholders/pena/', names: ['Peña’s'] },
  ],
};

describe('the list of names', () => {
  it('gives back what was written', () => {
    const read = readNames(writeNames([issues, bodies]));
    expect(read).toEqual([
      ...issues.entries.map((entry) => ({ ...entry, kind: 'issue', word: 'Debate' })),
      ...bodies.entries.map((entry) => ({ ...entry, kind: 'stakeholder', word: 'Actor' })),
    ]);
  });

  it('takes ids from names where it can', () => {
    expect(writeNames([issues, bodies]).split('\n')).toEqual([
      '=issue issues Debate',
      'Bridge traffic|cars on the bridge',
      'Market hours~hours',
      'Around the clock~open all day',
      '=stakeholder stakeholders Actor',
      'Town Council|TC|El Club~1',
      'Peña’s~pena',
    ]);
  });

  it('lets no name break a line, and leaves out kinds without entries', () => {
    const entries = [{ page: 'issues/x/', names: ['=a|b~c\ne'] }];
    expect(readNames(writeNames([{ ...issues, entries }]))[0]?.names).toEqual(['a b c e']);
    expect(writeNames([{ ...issues, entries: [] }])).toBe('');
  });

  it.each(['', '\n\n', '=', 'no kind before it~'])('passes over %j', (text) => {
    expect(readNames(text)).toEqual([]);
  });

  it('makes ids as files have them', () => {
    expect(slug('Peña Nieto’s “plan”, 2013–2018')).toBe('pena-nietos-plan-2013-2018');
  });
});
