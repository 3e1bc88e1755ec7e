import { describe, expect, it } from 'vitest';
import { cited, heading, housekeeping, problemsOf, refuses, testRecord } from './record-tests.ts';
import { author, source } from './source.ts';

const smallest = { ...heading, type: 'report', places: ['Chapter 1'], ...housekeeping };

describe('a source', () => {
  testRecord(source, smallest, {
    authors: { authors: [{ family: 'Doe', given: 'Jane', entry: 'jane-doe' }, { literal: 'Institute' }] },
    publisher: { publisher: 'Institute' },
    publisherEntry: { publisherEntry: 'institute' },
    container: { container: 'Collected papers' },
    place: { place: 'Strelsau' },
    issued: { issued: '2021-04' },
    issuedText: { issuedText: 'No date; after the reform.' },
    covers: { covers: '2018/2019' },
    url: { url: 'https://example.org/report.pdf' },
    archive: { archive: 'https://example.com/web/2021/https://example.org/report.pdf' },
    language: { language: 'en' },
    accessed: { url: 'https://example.org', accessed: '2024-01-02' },
    through: { through: { ...cited } },
    silent: { silent: [{ at: 'Chapter 1', why: 'Acknowledgements.' }] },
    formerIds: { formerIds: ['report'] },
  });

  it('needs no places when it is known by way of another', () => {
    const { places: _, ...rest } = smallest;
    expect(source.parse({ ...rest, through: cited })).toMatchObject({ places: [], authors: [], silent: [] });
  });

  it.each(['en', 'es-MX'])('takes %s as a language', (language) => {
    expect(problemsOf(source, { ...smallest, language })).toEqual([]);
  });

  refuses(source, smallest, [
    [
      'a source without places and without through',
      { places: [] },
      ['places: a work that was read lists its places'],
    ],
    ['a place twice', { places: ['A', 'B', 'A'] }, ['places: a place is listed twice']],
    [
      'a place with a semicolon',
      { places: ['A; B'] },
      ['places.0: expected a label without ";" or outer spaces'],
    ],
    [
      'a place with a space after it',
      { places: ['A '] },
      ['places.0: expected a label without ";" or outer spaces'],
    ],
    [
      'a place that is a number',
      { places: [1] },
      ['places.0: Invalid input: expected string, received number'],
    ],
    ['accessed without an address', { accessed: '2024-01-02' }, ['accessed: accessed needs an address']],
    [
      'accessed in a month',
      { url: 'https://example.org', accessed: '2024-01' },
      ['accessed: expected a day, such as "2021-04-15"'],
    ],
    ['an unknown type', { type: 'blog' }, [expect.stringMatching('^type: Invalid option')]],
    [
      'a language in words',
      { language: 'English' },
      ['language: expected a language, such as "en" or "es-MX"'],
    ],
    ['an unquoted year', { issued: 2021 }, ['issued: expected a quoted date, such as "2021-04"']],
    ['an impossible day', { issued: '2021-02-30' }, ['issued: "2021-02-30" does not exist in the calendar']],
    [
      'a time that ends before it starts',
      { covers: '[2019..2018]' },
      ['covers: "[2019..2018]" ends before it starts'],
    ],
    ['an address that is a script', { url: 'javascript:alert(1)' }, ['url: expected a web address']],
    ['a copy on a file server', { archive: 'ftp://example.org' }, ['archive: expected a web address']],
    [
      'a publisher that is no id',
      { publisherEntry: 'Institute' },
      ['publisherEntry: expected an id of stakeholders'],
    ],
    [
      'an author without a name',
      { authors: [{ given: 'Jane' }] },
      ['authors.0.family: expected either family (and given) or literal'],
    ],
    [
      'an author in words',
      { authors: ['Jane Doe'] },
      ['authors.0: Invalid input: expected object, received string'],
    ],
    [
      'another work without the place in it',
      { through: { source: 'other' } },
      [expect.stringMatching('^through.at: ')],
    ],
    [
      'an unknown field in through',
      { through: { ...cited, page: 1 } },
      ['through: Unrecognized key: "page"'],
    ],
    [
      'a silent place without a reason',
      { silent: [{ at: 'Chapter 1' }] },
      [expect.stringMatching('^silent.0.why: ')],
    ],
    ['an empty publisher', { publisher: '' }, ['publisher: expected words']],
    ['a title of spaces', { title: '   ' }, ['title: no space at either end']],
  ]);

  it.each([
    ['a misspelt field', { publsher: 'x' }],
    ['a misspelt required field', { type: undefined, tpye: 'report' }],
    ['an author that is none', { authors: 'Jane Doe' }],
  ])('tells of all its rules at once beside %s', (_, patch) => {
    const broken = { ...smallest, places: ['A', 'A'], accessed: '2024-01-02' };
    expect(problemsOf(source, { ...broken, ...patch })).toEqual(
      expect.arrayContaining(['places: a place is listed twice', 'accessed: accessed needs an address']),
    );
  });

  it('does not count places that it cannot read', () => {
    expect(problemsOf(source, { ...smallest, places: 'A' })).toEqual([
      'places: Invalid input: expected array, received string',
    ]);
  });
});

describe('an author', () => {
  const person = { family: 'Doe' };
  testRecord(author, person, {
    given: { given: 'Jane' },
    literal: { family: undefined, literal: 'Institute' },
    entry: { entry: 'jane-doe' },
  });

  refuses(author, person, [
    [
      'a person who is a body too',
      { literal: 'x' },
      ['family: expected either family (and given) or literal'],
    ],
    [
      'nobody, beside a misspelt field',
      { family: undefined, literl: 'x' },
      [': Unrecognized key: "literl"', 'family: expected either family (and given) or literal'],
    ],
    ['an entry that is no id', { entry: 'a/b' }, ['entry: expected an id of stakeholders']],
  ]);
});
