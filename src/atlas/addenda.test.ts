import { describe, expect, it } from 'vitest';
import { addendaTo, recordsIn } from './addenda.ts';
import { PageCitations } from './citations.ts';
import { correctionsOf, correctionViews } from './corrections.ts';
import { entryOf } from './entry.ts';
import { newsOf } from './news.ts';
import { repliesTo, replyViews } from './replies.ts';
import { atlasOf, type Draft, ids } from './sample-atlas.ts';
import { usesOf } from './uses.ts';

const drafts: Draft[] = [
  ['positions', 'speed/club-asks'],
  ['stakeholders', 'mayor'],
  ['corrections', 'older', { date: '2023-01-02', at: 'Chapter 2' }],
  ['corrections', 'newer', { date: '2023-05-04' }, { es: { was: 'Estaba mal.', now: 'Está bien.' } }],
  ['replies', 'published', { language: 'es-MX' }],
  ['replies', 'sent', { date: '2024', source: undefined, at: undefined, sent: '2024-02-01' }],
];
const atlas = atlasOf(drafts);
const spanish = atlasOf(drafts, 'es');
const club = entryOf(atlas, 'stakeholders', 'club');
const position = entryOf(atlas, 'positions', 'speed/club-asks');

describe('what is said of entries afterwards', () => {
  it('is named after the entry, newest first, and has its place on a page', () => {
    expect(atlas.corrections.map(({ page, title, summary }) => [page, title, summary])).toEqual([
      [
        'corrections/#newer',
        'Correction of 4 May 2023: club',
        'It said: It was wrong. It says now: It is right.',
      ],
      [
        'corrections/#older',
        'Correction of 2 January 2023: club',
        'It said: It was wrong. It says now: It is right.',
      ],
    ]);
    expect(atlas.replies.map(({ page, title, summary }) => [page, title, summary])).toEqual([
      ['positions/speed/club-asks/#reply-sent', 'Reply of club, 2024', 'It is not so.'],
      ['positions/speed/club-asks/#reply-published', 'Reply of club, 2023', 'It is not so.'],
    ]);
  });

  it('has the words of the page’s language where they are translated', () => {
    expect(spanish.corrections.map(({ summary, language }) => [language, summary])).toEqual([
      ['es', 'Decía: Estaba mal. Ahora dice: Está bien.'],
      ['en', 'It said: It was wrong. It says now: It is right.'],
    ]);
  });

  it('is no entry with a page, and refers to none in the indexes of those', () => {
    expect([...atlas.byKey.keys()].filter((key) => /^(corrections|replies)/.test(key))).toEqual([]);
    expect(ids(recordsIn(atlas)).slice(-4)).toEqual(['newer', 'older', 'sent', 'published']);
  });

  it('shows with its entry alone', () => {
    expect(ids(correctionsOf(atlas, club))).toEqual(['newer', 'older']);
    expect(correctionsOf(atlas, position)).toEqual([]);
    expect(ids(repliesTo(atlas, position))).toEqual(['sent', 'published']);
    expect(ids(addendaTo(atlas, [position]))).toEqual(['sent', 'published']);
  });

  it('is cited from its source, as the entry is', () => {
    const uses = usesOf(atlas, entryOf(atlas, 'sources', 'annual-survey'));
    const cited = uses.map(({ place, entries }) => [
      place,
      ...ids(entries).filter((id) => !id.startsWith('speed')),
    ]);
    expect(cited).toEqual([
      ['Chapter 1', 'newer', 'published'],
      ['Chapter 2', 'older'],
    ]);
  });

  it('is news of the whole atlas and of what it is about', () => {
    const newsIds = (subject?: Parameters<typeof newsOf>[1]) => ids(newsOf(atlas, subject));
    expect(newsIds()).toEqual(expect.arrayContaining(['newer', 'older', 'sent', 'published']));
    expect(newsIds(club)).toEqual(expect.arrayContaining(['newer', 'sent']));
    expect(newsIds(entryOf(atlas, 'issues', 'speed'))).toEqual(expect.arrayContaining(['sent', 'published']));
    expect(newsIds(entryOf(atlas, 'stakeholders', 'mayor'))).toEqual(['mayor']);
  });
});

describe('on a page', () => {
  it('a correction names its entry and cites its source', () => {
    const citations = new PageCitations(atlas);
    const [first, second] = correctionViews(atlas, atlas.corrections, citations);
    expect([first?.entry.id, first?.citation.number, second?.citation.number]).toEqual(['club', 1, 2]);
  });

  it.each([
    ['en', 'es-MX'],
    ['es', 'es-MX'],
  ] as const)('a reply tells that it is a translation, unless it is: %s', (locale, from) => {
    const seen = locale === 'en' ? atlas : spanish;
    const [sent, published] = replyViews(seen, seen.replies, new PageCitations(seen));
    expect([sent?.from, sent?.citation]).toEqual([undefined, undefined]);
    // It is not translated, so that its words are English on either page.
    expect([published?.from, published?.citation?.number]).toEqual([from, 1]);
  });

  it('a reply shown in the language in which it was given is none', () => {
    const own = atlasOf(
      [drafts[0] as Draft, ['replies', 'own', { language: 'es-MX' }, { es: { text: 'No es así.' } }]],
      'es',
    );
    expect(replyViews(own, own.replies, new PageCitations(own))[0]?.from).toBeUndefined();
  });
});
