import { describe, expect, it } from 'vitest';
import { placeOf } from './place.ts';

describe('placeOf', () => {
  it.each([
    ['issues/speed.mdx', 'issues', 'speed', 'en'],
    ['issues/speed.es.mdx', 'issues', 'speed', 'es'],
    ['positions/speed/club-asks.mdx', 'positions', 'speed/club-asks', 'en'],
    ['positions/speed/club-asks.es.mdx', 'positions', 'speed/club-asks', 'es'],
    ['figures/drivers.yaml', 'figures', 'drivers', 'en'],
    ['sources/survey.es.yaml', 'sources', 'survey', 'es'],
    ['topics.yaml', 'topics', '', 'en'],
    ['topics.es.yaml', 'topics', '', 'es'],
    ['pages/about.mdx', 'pages', 'about', 'en'],
  ])('reads %s', (path, collection, id, language) => {
    expect(placeOf(path, 'content')).toEqual({ place: { collection, id, language } });
  });

  const fields =
    'topics, issues, positions, stakeholders, instruments, programs, events, figures, sources, glossary, corrections, replies, pages';
  it.each([
    ['speed.mdx', 'no collection is named "speed"', `expected one of ${fields}`],
    ['isues/speed.mdx', 'no collection is named "isues"', 'did you mean "issues"?'],
    ['constructor/speed.mdx', 'no collection is named "constructor"', `expected one of ${fields}`],
    ['issues.mdx', 'issues keeps no file here', 'expected content/issues/<id>.mdx'],
    ['issues/roads/speed.mdx', 'issues keeps no file here', 'expected content/issues/<id>.mdx'],
    ['issues/speed.yaml', 'issues keeps no file here', 'expected content/issues/<id>.mdx'],
    [
      'positions/club-asks.mdx',
      'positions keeps no file here',
      'expected content/positions/<issue>/<id>.mdx',
    ],
    ['positions/a/b/c.mdx', 'positions keeps no file here', 'expected content/positions/<issue>/<id>.mdx'],
    ['figures/drivers.mdx', 'figures keeps no file here', 'expected content/figures/<id>.yaml'],
    ['topics/roads.yaml', 'topics keeps no file here', 'expected content/topics.yaml'],
    ['topics.mdx', 'topics keeps no file here', 'expected content/topics.yaml'],
    [
      'issues/speed.en.mdx',
      'found "en" in the name; files in that language name none',
      'rename the file to issues/speed.mdx',
    ],
    [
      'topics.en.yaml',
      'found "en" in the name; files in that language name none',
      'rename the file to topics.yaml',
    ],
    [
      'issues/speed.fr.mdx',
      'found a translation into "fr"; entries are in en, es',
      'delete the file, or add the language to the site first',
    ],
    ['issues/Speed.mdx', 'no collection is named ""', `expected one of ${fields}`],
  ])('refuses %s', (path, message, hint) => {
    expect(placeOf(path, 'content')).toEqual({
      problem: { file: `content/${path}`, line: 1, column: 1, rule: 'known-places', message, hint },
    });
  });

  it('names the folder as it is told to', () => {
    expect(placeOf('issues/speed.yaml', 'texts')).toMatchObject({
      problem: { file: 'texts/issues/speed.yaml', hint: 'expected texts/issues/<id>.mdx' },
    });
  });
});
