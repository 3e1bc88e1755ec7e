import { describe, expect, it } from 'vitest';
import { problemsWith } from './sample-content.ts';

const cite = '<Cite source="survey" at="Page 1" />';
const other = (names: string, prose = `It drives.${cite}`): string => `---
title: Drivers’ League
summary: A league.
kind: association
${names}added: "2024-01-02"
reviewed: "2024-01-03"
---

${prose}
`;
const club = (text: string): string =>
  text.replace('kind: association\n', 'kind: association\nacronym: TWC\naliases:\n  en: [ramblers]\n');
const told = (place: string, name: string): string =>
  `content/stakeholders/league.mdx:${place} names-unambiguous | "${name}" is also a name of "club" | leave it to one of the two, or link the one to the other, so that readers find both`;
const withLeague = (text: string): string[] =>
  problemsWith({ 'stakeholders/club.mdx': club, 'stakeholders/league.mdx': text });

describe('names-unambiguous', () => {
  it.each([
    ['acronym: TWC\n', '5:1', 'TWC'],
    ['acronym: T.W.C.\naliases:\n  en: [Ramblers]\n', '7:8', 'Ramblers'],
    ['aliases:\n  es: [Rámblers]\n', '6:8', 'Rámblers'],
    ['nativeName: the walkers’ club\n', '5:1', 'the walkers’ club'],
  ])('refuses %j beside an entry that bears it', (names, place, name) => {
    expect(withLeague(other(names))).toEqual([told(place, name)]);
  });

  it('lets an entry name itself twice', () => {
    expect(withLeague(other('acronym: DL\naliases:\n  en: [DL, leaguers]\n  es: [DL]\n'))).toEqual([]);
  });

  it.each([
    ['a link in prose', 'acronym: TWC\n', `It left the [club](club.mdx).${cite}`],
    [
      'a reference in the facts',
      'acronym: TWC\nsucceeds:\n  - body: club\n    passedOn: All.\n    source: survey\n    at: Page 1\n',
      `It drives.${cite}`,
    ],
  ])('takes %s for a declaration', (_, names, prose) => {
    expect(withLeague(other(names, prose))).toEqual([]);
  });

  it('lets entries of different collections share a name', () => {
    const glossary = `title: TWC
definition: The club.
evidence:
  - source: survey
    at: Page 1
added: "2024-01-02"
reviewed: "2024-01-03"
`;
    expect(problemsWith({ 'stakeholders/club.mdx': club, 'glossary/twc.yaml': glossary })).toEqual([]);
  });
});
