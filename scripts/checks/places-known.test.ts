import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const places = 'its places: Page 1 · Page 2 · Page 3';

describe('places-known', () => {
  it('passes locators that name places of the source, one or several', () => {
    expect(problemsWith({})).toEqual([]);
    const several = swap('at: Page 2\n    act', 'at: Page 3; Page 1; Page 2\n    act');
    expect(problemsWith({ 'positions/speed/club-insists.mdx': several })).toEqual([]);
  });

  it('passes an open question that names a source and no place', () => {
    expect(
      problemsWith({
        'issues/speed.mdx': swap('  - text: Who measures it?\n', '  - text: Who?\n    source: survey\n'),
      }),
    ).toEqual([]);
  });

  it.each([
    [
      'in a list of a list',
      'positions/speed/club-insists.mdx',
      swap('at: Page 2\n    act', 'at: Page 22\n    act'),
      'content/positions/speed/club-insists.mdx:9:5 places-known | "Page 22" is no place of "survey" | did you mean "Page 2"?',
    ],
    [
      'one of several',
      'positions/speed/club-insists.mdx',
      swap('at: Page 2\n    act', 'at: Page 1; Annex\n    act'),
      `content/positions/speed/club-insists.mdx:9:5 places-known | "Annex" is no place of "survey" | ${places}`,
    ],
    [
      'in a figure',
      'figures/drivers.yaml',
      swap('at: Page 2', 'at: Annex'),
      `content/figures/drivers.yaml:9:5 places-known | "Annex" is no place of "survey" | ${places}`,
    ],
    [
      'by way of which a work is known',
      'sources/letter.yaml',
      swap('at: Page 2', 'at: Annex'),
      `content/sources/letter.yaml:7:3 places-known | "Annex" is no place of "survey" | ${places}`,
    ],
    [
      'passed over as silent',
      'sources/survey.yaml',
      swap('- at: Page 3', '- at: Annex'),
      `content/sources/survey.yaml:10:5 places-known | "Annex" is no place of "survey" | ${places}`,
    ],
    [
      'in prose',
      'stakeholders/club.mdx',
      swap('at="Page 1"', 'at="Annex"'),
      `content/stakeholders/club.mdx:9:41 places-known | "Annex" is no place of "survey" | ${places}`,
    ],
    [
      'of a work that was not read',
      'figures/drivers.yaml',
      swap('source: survey', 'source: letter'),
      'content/figures/drivers.yaml:9:5 places-known | "letter" was not read itself; it has no places to cite | cite "survey", through which it is known',
    ],
  ])('refuses an unknown place %s', (_, path, change, problem) => {
    expect(problemsWith({ [path]: change })).toEqual([problem]);
  });

  it('refuses an unknown place in the prose of a translation', () => {
    expect(problemsWith({ 'issues/speed.es.mdx': swap('Page 1; Page 2', 'Page 1; Page 9') })).toContain(
      'content/issues/speed.es.mdx:11:46 places-known | "Page 9" is no place of "survey" | did you mean "Page 1"?',
    );
  });

  it('refuses an unknown place in prose although the facts beside it are not valid', () => {
    const change = (text: string) =>
      swap('at="Page 1"', 'at="Annex"')(swap('kind: association', 'kind: club')(text));
    expect(problemsWith({ 'stakeholders/club.mdx': change })).toEqual([
      expect.stringContaining('club.mdx:4:1 allowed-values | kind: found "club"'),
      expect.stringContaining('club.mdx:9:41 places-known | "Annex" is no place of "survey"'),
    ]);
  });
});
