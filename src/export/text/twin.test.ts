import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shownEntry, shownWith } from '../sample-shown.ts';
import { twinFile, twinPart, twinText } from './twin.ts';

const entry = shownEntry('events', 'hearing', {
  title: 'No: “yes”',
  kind: 'dialogue',
  date: '2019-05-14',
  place: 'no',
  evidence: [{ source: 'minutes', at: 'Item 1' }],
});
const shown = shownWith([entry]);
const cite = h('sup.cite', h('a', { href: '#source-1' }, '1'));
const tree = { type: 'root' as const, children: [h('h1', entry.title), h('p', ['A summary.', cite])] };
const notes = [{ number: 1, title: 'The minutes', url: 'https://example.org/m/', about: 'p. 1' }];
const twin = { entry, text: twinText(tree, notes), recordsEnd: '2019-06' };
const note = (name: string): string => `[^${name}]: [The minutes](https://example.org/m/), p. 1\n`;

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
    expect(body).toBe(`\n# No: “yes”\n\nA summary.[^1]\n\n${note('1')}`);
  });

  it('gives its address instead of its facts as a part of a longer file', () => {
    expect(twinPart(shown, twin)).toBe(
      `# No: “yes”\n\n<https://example.org/atlas/events/hearing/>\n\nA summary.[^events/hearing-1]\n\n${note('events/hearing-1')}`,
    );
  });
});
