import { expect, it } from 'vitest';
import { resultsCsv } from './results-csv.ts';

it('makes a table of results, safe to open in a spreadsheet', () => {
  const position = {
    url: '/positions/x/y/',
    meta: { type: 'position', title: 'A: "b", c', who: 'A', stance: 'opposes', date: '2021' },
  };
  const entry = { url: '/issues/x/', meta: { type: 'issue', title: '=1+1' } };
  expect(resultsCsv([position, entry], 'https://example.org/search/')).toBe(
    [
      '\ufefftype,title,who,stance,proposition,date,attribution,source,url',
      'position,"A: ""b"", c",A,opposes,,2021,,,https://example.org/positions/x/y/',
      "issue,'=1+1,,,,,,,https://example.org/issues/x/",
      '',
    ].join('\r\n'),
  );
});
