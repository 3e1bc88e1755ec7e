import { describe, expect, it } from 'vitest';
import { problemsWith } from './sample-content.ts';

const source = (fields: string): string => `title: Another survey
summary: It asked again.
type: report
${fields}places: [Page 1]
added: "2024-01-02"
reviewed: "2024-01-03"
`;
const withOther = (text: string): string[] => problemsWith({ 'sources/town.yaml': text });
const told = (place: string, field: string): string =>
  `content/sources/town.yaml:${place} sources-distinct | the same ${field} as the source "survey" | cite "survey", and add the places that it lacks`;

describe('sources-distinct', () => {
  it.each([
    'https://example.org/survey',
    'http://example.org/survey',
    'https://www.example.org/survey/',
    'https://example.org/survey#page-2',
  ])('refuses another source at %s', (url) => {
    expect(withOther(source(`url: ${url}\n`))).toEqual([told('4:1', 'url')]);
  });

  it('refuses a work that was entered twice', () => {
    const twice = source('issued: "2021-06"\n').replace('Another survey', 'The Survey');
    expect(withOther(twice).filter((each) => each.includes('sources-distinct'))).toEqual([
      told('1:1', 'title'),
    ]);
  });

  it.each([source('url: https://example.org/survey-2022\n'), source('issued: "2021-06"\n')])(
    'passes %j',
    (text) => {
      expect(withOther(text)).toEqual([]);
    },
  );
});
