import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import { conclusionsOn } from './conclusions.ts';
import { entryOf } from './entry.ts';
import { atlasOf } from './sample-atlas.ts';

const said = (text: string, ...issues: string[]) => ({ text, issues, ...cited });
const session = (id: string, ...conclusions: object[]) => ({
  id,
  title: `Session ${id}`,
  conclusions,
  ...cited,
});

describe('conclusionsOn', () => {
  const atlas = atlasOf([
    ['issues', 'parking'],
    ['events', 'old', { date: '2019', sessions: [session('a', said('Old.', 'speed'))] }],
    [
      'events',
      'new',
      {
        date: '2021',
        sessions: [
          session('one', said('First.', 'speed', 'parking'), said('Other.', 'parking'), said('Of nothing.')),
          session('two', { ...said('Second.', 'speed'), at: 'Chapter 2' }),
        ],
      },
    ],
  ]);

  it('has what sessions said on the issue, newest event first, each with its session and place', () => {
    const citations = new PageCitations(atlas);
    const found = conclusionsOn(atlas, entryOf(atlas, 'issues', 'speed'), citations);
    expect(
      found.map(({ text, event, session: { id, title }, citation }) => [
        text,
        event.id,
        id,
        title,
        citation.id,
      ]),
    ).toEqual([
      ['First.', 'new', 'one', 'Session one', 'cite-1-1'],
      ['Second.', 'new', 'two', 'Session two', 'cite-2-1'],
      ['Old.', 'old', 'a', 'Session a', 'cite-1-2'],
    ]);
  });

  it('cites nothing that it does not show', () => {
    const citations = new PageCitations(atlas);
    const empty = atlasOf([]);
    expect(conclusionsOn(empty, entryOf(empty, 'issues', 'speed'), citations)).toEqual([]);
    expect(citations.list()).toEqual([]);
  });
});
