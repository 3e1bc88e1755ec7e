import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shownEntry, shownWith } from '../sample-shown.ts';
import { twinFile, twinPart } from './twin.ts';

const entry = shownEntry('events', 'hearing', {
  title: 'No: “yes”',
  kind: 'dialogue',
  date: '2019-05-14',
  place: 'no',
  evidence: [{ source: 'minutes', at: 'Item 1' }],
});
const shown = shownWith([entry]);
const tree = { type: 'root' as const, children: [h('h1', entry.title), h('p', 'A summary.')] };
const twin = { entry, tree, notes: [], recordsEnd: '2019-06' };

describe('the Markdown twin of a page', () => {
  const [, frontmatter = '', body] = twinFile(shown, twin).split('---\n');

  it.each(['1.1', '1.2'] as const)('says the facts, the same to readers of YAML %s', (version) => {
    expect(parse(frontmatter, { version })).toEqual({
      id: 'events/hearing',
      url: 'https://example.org/atlas/events/hearing/',
      record: 'https://example.org/atlas/api/v1/events/hearing.json',
      language: 'en',
      recordsEnd: '2019-06',
      ...entry.facts,
    });
  });

  it('goes on with the page', () => {
    expect(body).toBe('\n# No: “yes”\n\nA summary.\n');
  });

  it('gives its address instead of its facts as a part of a longer file', () => {
    expect(twinPart(shown, twin)).toBe(
      '# No: “yes”\n\n<https://example.org/atlas/events/hearing/>\n\nA summary.\n',
    );
  });
});
