import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { markdown } from './markdown.ts';

const notes = [{ number: 1, title: 'The [minutes]', url: 'https://example.org/m/', about: 'Ferrow, p. 1' }];
const cite = h('sup.cite', h('a', { href: '#source-1' }, '1'));
const written = (...children: ElementContent[]) => markdown({ type: 'root', children }, notes);
const parsed = (text: string) => unified().use(remarkParse).use(remarkGfm).parse(text);

describe('a page as Markdown', () => {
  it('turns citations into footnotes that say where', () => {
    const text = written(h('p', ['So it was.', cite]));
    expect(text).toBe('So it was.[^1]\n\n[^1]: [The \\[minutes\\]](https://example.org/m/), Ferrow, p. 1\n');
    expect(parsed(text).children.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition']);
  });

  it('names footnotes apart where several pages stand in one file', () => {
    const text = markdown({ type: 'root', children: [h('p', [cite])] }, notes, 'issues/bridge-');
    expect(text).toMatch(/^\[\^issues\/bridge-1]\n\n\[\^issues\/bridge-1]: /);
  });

  it('keeps the author’s own footnotes', () => {
    const reference = h('sup', h('a', { href: '#user-content-fn-a', dataFootnoteRef: true }, '1'));
    const back = h('a', { href: '#user-content-fnref-a', dataFootnoteBackref: '' }, '↩');
    const item = h('li', { id: 'user-content-fn-a' }, h('p', ['Counted twice.', cite, ' ', back]));
    const section = h('section', { dataFootnotes: true }, [h('h2', 'Footnotes'), h('ol', item)]);
    const text = written(h('p', ['It was.', reference]), section);
    expect(text).toContain('It was.[^note-a]');
    expect(text).toMatch(/^\[\^note-a\]: Counted twice\.\[\^1\]\s*$/m);
    expect(text).not.toContain('↩');
  });

  it('turns an editor’s note into a quotation', () => {
    expect(written(h('aside.note', [h('p.note-label', 'Note'), h('p', 'Mind.')]))).toContain(
      '> Note\n>\n> Mind.\n',
    );
  });

  it('keeps tables', () => {
    const row = (tag: string, ...cells: string[]): Element =>
      h(
        'tr',
        cells.map((cell) => h(tag, cell)),
      );
    const table = h('table', [
      h('thead', row('th', 'side', 'cars')),
      h('tbody', row('td', 'north | up', '900')),
    ]);
    const [first] = parsed(written(table)).children;
    expect(first).toMatchObject({ type: 'table', children: [{}, {}] });
  });

  it.each([
    '# no heading',
    '- no list',
    '[no](link)',
    '<b>no tag</b>',
    '*no emphasis*',
    '1. no number',
    '| no | table |',
  ])('keeps words as they are: %s', (words) => {
    const [first] = parsed(written(h('p', words))).children;
    expect(first).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: words }] });
  });
});
