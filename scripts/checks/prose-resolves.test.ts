import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const club = (words: string) => ({
  'stakeholders/club.mdx': swap('It has', `It ${words} has`),
});
const write = 'write that entry first, or correct the name';
const at = 'content/stakeholders/club.mdx:9:4 prose-resolves |';

describe('prose-resolves', () => {
  it.each([
    ['an entry', '[x](../issues/speed.mdx)'],
    ['an entry of its own folder', '[x](club.mdx)'],
    ['a translation, by which its entry is meant', '[x](../issues/speed.es.mdx)'],
    ['a source, which has no prose', '[x](../sources/survey.yaml)'],
    ['a heading of another page', '[x](../positions/speed/club-asks.mdx#what-it-asked)'],
    ['a part that pages have', '[x](../issues/speed.mdx#proposition-lower) [y](../issues/speed.mdx#sources)'],
    ['a part of its own page', '[x](#sources)'],
    ['another site', '[x](https://example.org/)'],
  ])('passes a link to %s', (_, words) => {
    expect(problemsWith(club(words))).toEqual([]);
  });

  it.each([
    [
      'a file that is not there',
      '[x](../issues/sped.mdx)',
      `${at} no entry lies in "issues/sped.mdx" | did you mean "issues/speed.mdx"?`,
    ],
    [
      'a file that is like no other',
      '[x](../programs/the-great-bridge-of-the-north.mdx)',
      `${at} no entry lies in "programs/the-great-bridge-of-the-north.mdx" | ${write}`,
    ],
    ['a list, which has no page', '[x](../topics.yaml)', `${at} no entry lies in "topics.yaml" | ${write}`],
    [
      'a standing page, which is no entry',
      '[x](../pages/about.mdx)',
      `${at} no entry lies in "pages/about.mdx" | ${write}`,
    ],
    [
      'a heading that the page does not have',
      '[x](../positions/speed/club-asks.mdx#what-it-ask)',
      `${at} "positions/speed/club-asks.mdx" has no heading "#what-it-ask" | did you mean "what-it-asked"?`,
    ],
    [
      'a heading of a page without any',
      '[x](../sources/survey.yaml#page-1)',
      `${at} "sources/survey.yaml" has no heading "#page-1" | link to the entry without #, or to a heading it has`,
    ],
    [
      'a source',
      '<Cite source="surveys" at="Page 1" />',
      `${at} no source "surveys" | did you mean "survey"?`,
    ],
    ['a term', '<Term id="memver">x</Term>', `${at} no term "memver" | did you mean "member"?`],
  ])('refuses %s', (_, words, problem) => {
    expect(problemsWith(club(words))).toEqual([problem]);
  });

  it('refuses a figure that is not there', () => {
    const change = swap('id="drivers"', 'id="riders"');
    expect(problemsWith({ 'positions/speed/club-insists.mdx': change })).toEqual([
      'content/positions/speed/club-insists.mdx:21:1 prose-resolves | no figure "riders" | did you mean "drivers"?',
    ]);
  });

  it('looks into translations, standing pages and files whose facts are not valid', () => {
    const dead = swap('[club](../stakeholders/club.mdx)', '[club](../stakeholders/clubs.mdx)');
    const about = swap('It is a sample.', '[It](../stakeholders/clubs.mdx) is.');
    const message = 'no entry lies in "stakeholders/clubs.mdx" | did you mean "stakeholders/club.mdx"?';
    expect(
      problemsWith({
        'issues/speed.mdx': (text) => dead(swap('status: open', 'status: opened')(text)),
        'issues/speed.es.mdx': dead,
        'pages/about.mdx': about,
      }),
    ).toEqual([
      `content/issues/speed.es.mdx:11:4 prose-resolves | ${message}`,
      expect.stringContaining('content/issues/speed.mdx:5:1 allowed-values | '),
      `content/issues/speed.mdx:20:5 prose-resolves | ${message}`,
      `content/pages/about.mdx:7:1 prose-resolves | ${message}`,
    ]);
  });

  it('lays no blame on links and citations to files that are told of already', () => {
    const changes = {
      'positions/speed/club-asks.mdx': swap('stance: supports', 'stance: support'),
      'sources/survey.yaml': swap('type: report', 'type: raport'),
      'glossary/member.yaml': swap('title: Member', 'titel: Member'),
    };
    const rules = problemsWith(changes).map((problem) => problem.split(' ')[1]);
    expect([...new Set(rules)].sort()).toEqual(['allowed-values', 'known-fields', 'required-fields']);
  });
});
