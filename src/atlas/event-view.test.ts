import { describe, expect, it } from 'vitest';
import { cited } from '../model/record-tests.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { eventView } from './event-view.ts';
import { atlasOf, ids } from './sample-atlas.ts';

const atlas = atlasOf([
  ['issues', 'parking'],
  ['stakeholders', 'ada', { kind: 'person' }],
  [
    'events',
    'hearing',
    {
      participants: [
        { stakeholder: 'ada', role: 'keynote', for: 'club' },
        { unnamed: 'Neighbours', role: 'participant' },
      ],
      decided: [{ text: 'To wait.', by: ['club', 'ada'], ...cited }],
      sessions: [
        {
          id: 'morning',
          title: 'Morning',
          participants: [{ stakeholder: 'club', role: 'panelist' }],
          issues: ['speed'],
          conclusions: [
            { text: 'So.', issues: ['parking', 'speed'], ...cited },
            { text: 'Perhaps.', ...cited, at: 'Chapter 3' },
          ],
          ...cited,
          at: 'Chapter 2',
        },
        { id: 'evening', title: 'Evening', ...cited },
      ],
    },
  ],
]);

describe('eventView', () => {
  const citations = new PageCitations(atlas);
  const view = eventView(atlas, entryOf(atlas, 'events', 'hearing'), citations);

  it('has who took part as what, for whom, and people left unnamed', () => {
    expect(view.participants).toMatchObject([
      { entry: { id: 'ada' }, unnamed: undefined, role: 'keynote', body: { id: 'club' } },
      { entry: undefined, unnamed: 'Neighbours', role: 'participant', body: undefined },
    ]);
  });

  it('has what was decided, and by whom', () => {
    expect(view.decided.map(({ text, by, citation }) => [text, ids(by), citation.id])).toEqual([
      ['To wait.', ['club', 'ada'], 'cite-1-1'],
    ]);
  });

  it('has each session with its people, issues and conclusions', () => {
    const [morning, evening] = view.sessions;
    expect(morning).toMatchObject({
      session: { id: 'morning' },
      participants: [{ entry: { id: 'club' }, role: 'panelist' }],
    });
    expect(ids(morning?.issues ?? [])).toEqual(['speed']);
    expect(morning?.conclusions.map(({ text, issues }) => [text, ids(issues)])).toEqual([
      ['So.', ['parking', 'speed']],
      ['Perhaps.', []],
    ]);
    expect(evening).toMatchObject({
      session: { id: 'evening' },
      participants: [],
      conclusions: [],
      issues: [],
    });
  });

  it('cites from top to bottom: decisions, then each session and its conclusions', () => {
    const marks = view.sessions.flatMap(({ citation, conclusions }) => [
      citation.id,
      ...conclusions.map((each) => each.citation.id),
    ]);
    expect(marks).toEqual(['cite-2-1', 'cite-1-2', 'cite-3-1', 'cite-1-3']);
    expect(citations.list().map(({ at }) => at)).toEqual(['Chapter 1', 'Chapter 2', 'Chapter 3']);
  });

  it('names all issues of the event and its sessions', () => {
    expect(ids(view.issues)).toEqual(['parking', 'speed']);
  });
});
