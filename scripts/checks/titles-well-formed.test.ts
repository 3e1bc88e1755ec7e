import { describe, expect, it } from 'vitest';
import { checkSample, problemsWith, swap } from './sample-content.ts';

const club = 'content/stakeholders/club.mdx';
const title = 'title: The Walkers’ Club';
const summary = 'summary: A club of people who walk.';

describe('titles-well-formed', () => {
  it.each([
    [
      title,
      'title: The Walkers’ Club.',
      '2:1 titles-well-formed | title: found a full stop at the end | leave it out',
    ],
    [
      title,
      'title: the club',
      '2:1 titles-well-formed | title: begins with a small letter | begin with a capital',
    ],
    [
      title,
      'title: THE WALKERS CLUB',
      '2:1 titles-well-formed | title: all in capitals | write it as in a sentence',
    ],
    [
      title,
      `title: ${'Long '.repeat(30)}club`,
      '2:1 titles-well-formed | title: 154 characters; at most 120 are allowed | shorten it',
    ],
    [
      summary,
      'summary: A club',
      '3:1 titles-well-formed | summary: ends without a full stop | end it as a sentence',
    ],
    [
      summary,
      `summary: ${'Long '.repeat(100)}club.`,
      '3:1 titles-well-formed | summary: 505 characters; at most 400 are allowed | one or two sentences; leave the rest to the prose',
    ],
  ])('refuses %s as %s', (from, to, told) => {
    expect(problemsWith({ 'stakeholders/club.mdx': swap(from, to) })).toEqual([`${club}:${told}`]);
  });

  it.each(['eTrade Alliance', 'example.org', 'A.C.', 'EE. UU.', 'IFT', '5G', 'IFT and COFECE', 'Who pays?'])(
    'passes the title %s',
    (name) => {
      expect(problemsWith({ 'stakeholders/club.mdx': swap(title, `title: ${name}`) })).toEqual([]);
    },
  );

  it.each(['A club, “as it says.”', 'A club (of people).', 'Is it a club?'])(
    'passes the summary %s',
    (text) => {
      expect(problemsWith({ 'stakeholders/club.mdx': swap(summary, `summary: ${text}`) })).toEqual([]);
    },
  );

  it('refuses an id that nobody will type', () => {
    const id = 'a-very-long-name-that-nobody-will-ever-type-into-an-address-line-and-that-wraps-everywhere';
    const { problems } = checkSample({ [`glossary/${id}.yaml`]: swapOf });
    expect(problems.map(({ message }) => message)).toEqual([
      `id: ${String(id.length)} characters; at most 80 are allowed`,
    ]);
  });

  it.each([
    [title, 'title: the club.', 'The club.'],
    [summary, 'summary: A club', 'A club.'],
    [summary, 'summary: "A club: of people"', '"A club: of people."'],
  ])('mends %s, written as %s', (from, to, put) => {
    const { problems } = checkSample({ 'stakeholders/club.mdx': swap(from, to) });
    expect(problems.map(({ fix }) => fix?.put)).toContain(put);
  });
});

const swapOf = (): string => `title: Walker
definition: Somebody who walks.
evidence:
  - source: survey
    at: Page 1
added: "2024-01-02"
reviewed: "2024-01-03"
`;
