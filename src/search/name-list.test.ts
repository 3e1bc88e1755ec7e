import { expect, it } from 'vitest';
import { factList, type IndexedPage, PageWords } from './index-lists.ts';
import { readWords } from './browser/word-list.ts';
import { nameList } from './name-list.ts';

const names = nameList([
  {
    kind: 'issue',
    collection: 'issues',
    word: 'Issue',
    entries: [
      {
        page: 'issues/roads/',
        names: ['Roads', 'ROADS', 'the roads', 'Caminos', 'roads and paths', 'paths and roads'],
      },
    ],
  },
  {
    kind: 'event',
    collection: 'events',
    word: 'Event',
    entries: [{ page: 'events/a-vote/', names: ['A vote'] }],
  },
]);
const page = (path: string, content: string, filters: IndexedPage['filters']): IndexedPage => ({
  id: `en_${path}`,
  page: path,
  content,
  meta: { title: 'Title' },
  filters,
});
const pages = [
  page('positions/roads/x/', 'Somebody said 42 words about roads.', { type: ['position'], language: ['en'] }),
  page('events/a-vote/', 'The words of a vote.', { type: ['event'], issue: ['roads'] }),
  page('issues/roads/', 'Words.', { type: ['issue'], issue: ['roads'] }),
];

it('names are written once, whatever their case, order and joining words', () => {
  expect(names).toBe('=issue issues Issue\nRoads|Caminos|roads and paths\n=event events Event\nA vote');
});

const wordList = (
  of: readonly IndexedPage[],
  stem: (word: string) => string,
  since: string[] = [],
): string => {
  const words = new PageWords(names);
  for (const each of of) words.add(each, 0);
  return words.list(stem, since);
};

it('words are those that no name has, without numbers, with the issues of the names after them', () => {
  const file = wordList(pages, (word) => word);
  expect(readWords(file, new Map()).words.words).toEqual([
    'about',
    'of',
    'said',
    'somebody',
    'the',
    'title',
    'words',
  ]);
  expect(file).toMatch(/^3\n.*\n0;0$/);
});

it('of rare words with one stem the most frequent stands, and none where a name has the stem', () => {
  const texts = ['regulates regulate', 'regulated regulates road', 'regulating vez', 'veces'];
  const file = wordList(
    texts.map((text, place) => page(`events/${String(place)}/`, text, {})),
    (word) => word.slice(0, 4),
  );
  expect(readWords(file, new Map()).words.words).toEqual(['regulates', 'title', 'veces', 'vez']);
});

it('facts follow the order of the names, then that of addresses, and leave out what nothing is filtered by', () => {
  expect(factList(pages, names).split('\n')).toEqual([
    '=issue roads',
    '=type event issue position',
    'en_issues/roads/ 0|1',
    'en_events/a-vote/ 0|0',
    'en_positions/roads/x/ |2',
  ]);
});

it('words that the first part of the index does not have are marked, those of names too, and others have lists', () => {
  const words = new PageWords(names);
  words.add(page('positions/roads/x/', 'Paths were regulated, and regulates roads.', {}), 0);
  words.add(page('events/a-vote/', 'A vote on regulation, and on caminos.', {}), 1);
  const file = words.list((word) => word.slice(0, 5), ['2024-05-01']);
  expect(file.split('\n').slice(2)).toEqual([';', '2024-05-01']);
  const list = readWords(file, new Map());
  expect([...list.older].sort()).toEqual(['caminos', 'on', 'vote']);
  expect(list.newest.words).toContain('regulated');
  expect(list.newest.words).not.toContain('on');
  const older = readWords(words.ofPart(1), new Map());
  expect(older.words.words).toEqual(['and', 'caminos', 'on', 'regulation', 'title', 'vote']);
});

it('facts of a part keep the place of a name whose page another part has', () => {
  expect(factList(pages.slice(0, 2), names).split('\n').slice(-3)).toEqual([
    '-',
    'en_events/a-vote/ 0|0',
    'en_positions/roads/x/ |1',
  ]);
});
