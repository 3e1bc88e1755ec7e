import { describe, expect, it, vi } from 'vitest';
import { ProseError, type ProseContext, renderProse } from './prose.ts';

const prose = (body: string, bodyLine = 1) => ({ file: 'content/issues/x.mdx', body, bodyLine });

function contextWith(changes: Partial<ProseContext> = {}): ProseContext {
  let uses = 0;
  return {
    labels: {
      footnotes: 'Notas',
      backToReference: (n) => `Volver a la referencia ${n}`,
      note: 'Nota',
      task: 'Tarea',
      citation: (n) => `Cita ${n}`,
    },
    link: (target, fragment) => ({
      href: `/${target.replace('.mdx', '/')}${fragment === undefined ? '' : `#${fragment}`}`,
    }),
    cite: (source, at) => {
      uses += 1;
      return { number: 7, href: `#source-${source}`, id: `cite-${uses}`, title: `${source}, ${at}` };
    },
    term: (id) => ({ href: `/glossary/${id}/`, title: `What ${id} means` }),
    figure: (id) => [
      { type: 'element', tagName: 'figure', properties: { id: `figure-${id}` }, children: [] },
    ],
    ...changes,
  };
}

const html = (body: string, changes: Partial<ProseContext> = {}) =>
  renderProse(prose(body), contextWith(changes)).html;

describe('renderProse', () => {
  it('turns a citation into a reference, close to the word before it', () => {
    expect(html('A claim. <Cite source="s" at="p. 1" />')).toBe(
      '<p>A claim.<sup class="cite"><a id="cite-1" href="#source-s" role="doc-noteref" aria-label="Cita 7" title="s, p. 1">7</a></sup></p>',
    );
  });

  it('asks for each use of a source once, in order', () => {
    const cite = vi.fn(contextWith().cite);
    html(
      'A <Cite source="s" at="1" /> b <Cite source="t" at="2" />\n\n| c <Cite source="s" at="3" /> |\n| - |',
      { cite },
    );
    expect(cite.mock.calls).toEqual([
      ['s', '1'],
      ['t', '2'],
      ['s', '3'],
    ]);
  });

  it('escapes what authors and context hand in', () => {
    const title = '"><script>';
    expect(html('A\\<b & c <Cite source="s" at="&quot;&gt;&lt;i&gt;" />')).toMatch(
      /^<p>A&#x3C;b &#x26; c<sup.*title="s, &#x22;><i>">7/,
    );
    expect(html('a <Term id="x">b</Term>', { term: () => ({ href: '/x/', title }) })).toContain(
      'title="&#x22;><script>">b</a>',
    );
  });

  it('turns a term into a link', () => {
    expect(html('The <Term id="isp">*ISP*</Term> said')).toBe(
      '<p>The <a class="term" href="/glossary/isp/" title="What isp means"><em>ISP</em></a> said</p>',
    );
  });

  it('puts a figure in as the context gives it', () => {
    expect(html('<Figure id="a" />')).toBe('<figure id="figure-a"></figure>');
  });

  it.each([
    ['<Note>\n\nText\n\n</Note>', 'Nota'],
    ['<Note title="On dates">\n\nText\n\n</Note>', 'On dates'],
  ])('labels a note: %j', (body, label) => {
    expect(html(body)).toBe(
      `<aside class="note" role="note" aria-label="${label}"><p class="note-label">${label}</p><p>Text</p></aside>`,
    );
  });

  it.each([
    ['[a](../stakeholders/b.mdx)', '<a href="/stakeholders/b/">a</a>'],
    ['[a](../stakeholders/b.mdx#c)', '<a href="/stakeholders/b/#c">a</a>'],
    ['[a](#sources)', '<a href="#sources">a</a>'],
    [
      '[a](https://example.org/ "b")',
      '<a href="https://example.org/" rel="external noopener" title="b">a</a>',
    ],
    [
      'https://example.org/a--b...',
      '<a href="https://example.org/a--b" rel="external noopener">https://example.org/a--b</a>…',
    ],
    ['[a](mailto:b@example.org)', '<a href="mailto:b@example.org" rel="external noopener">a</a>'],
  ])('writes links: %j', (body, expected) => {
    expect(html(body)).toBe(`<p>${expected}</p>`);
  });

  it('never opens a new tab and never carries style', () => {
    const all = html('[a](https://example.org/)\n\n| b | c |\n| :- | -: |\n| d | e |');
    expect(all).not.toMatch(/target=|style=| align=/);
    expect(all).toContain('<th class="align-left">b</th>');
    expect(all).toContain('<td class="align-right">e</td>');
  });

  it.each([
    ['| Year | Share |\n| - | - |', 'aria-label="Year, Share"'],
    ['| a | b | c | d |\n| - | - | - | - |', 'aria-label="a, b, c"'],
    ['| a <Cite source="s" at="1" /> |\n| - |', 'aria-label="a"'],
    ['## Shares\n\n|  |  |\n| - | - |\n| 1 | 2 |', 'aria-label="Shares"'],
  ])('puts a table in a named region: %j', (body, name) => {
    expect(html(body)).toContain(`<div class="table-scroll" tabindex="0" role="region" ${name}><table>`);
  });

  it('names the checkboxes of a task list', () => {
    const list = html('- [ ] one *two*\n- [x] three\n  - [ ] four');
    expect(list).toContain('<input type="checkbox" disabled aria-label="one two">');
    expect(list).toContain('<input type="checkbox" checked disabled aria-label="three">');
    expect(html('- [ ] a\n\n- [x] b')).toContain('<p><input type="checkbox" disabled aria-label="a"> a</p>');
  });

  it('labels footnotes in the language of the page', () => {
    const notes = html('A[^1] b[^1]\n\n[^1]: c');
    expect(notes).toContain('<h2 class="sr-only" id="footnote-label">Notas</h2>');
    expect(notes).toContain('aria-label="Volver a la referencia 1"');
    expect(notes).toContain('aria-label="Volver a la referencia 1 (2)"');
    expect(notes).not.toMatch(/Footnotes|Back to/);
  });

  it('gives back braces and words that looked like code', () => {
    expect(html('a \\{b\\} c `{d} \\{e\\}`')).toBe('<p>a {b} c <code>{d} \\{e\\}</code></p>');
    expect(html('```js\nimport a from "b"\nexport const {c} = {}\n```')).toBe(
      '<pre><code class="language-js">import a from "b"\nexport const {c} = {}\n</code></pre>',
    );
    expect(html('Words\nimport them')).toBe('<p>Words\nimport them</p>');
  });

  it('gives the headings and the plain text', () => {
    const body =
      '## It\'s "A"\n\nOne <Cite source="s" at="1" /> *two*[^1].\n\n| a | b |\n| - | - |\n| c | d |\n\n- e\n- f\n\n[^1]: g';
    const rendered = renderProse(prose(body), contextWith());
    expect(rendered.headings).toEqual([{ depth: 2, slug: 'its-a', text: 'It’s “A”' }]);
    expect(rendered.text).toBe('It’s “A”\nOne two.\na b\nc d\ne\nf\nNotas\ng');
  });

  it('gives the same for the same', () => {
    const body = '## A\n\nB[^1] <Cite source="s" at="1" />\n\n[^1]: c';
    expect(html(body)).toBe(html(body));
  });

  it('throws with the problems that checkProse finds', () => {
    const body = 'a {b}\n\n![c](d)';
    const render = () => renderProse(prose(body, 4), contextWith());
    expect(render).toThrow(ProseError);
    expect(render).toThrow(/content\/issues\/x\.mdx:4:3 .*no-expressions/);
  });

  it.each([
    ['[a](b.mdx)', { link: () => null }],
    ['a <Term id="b">c</Term>', { term: () => null }],
  ])('throws when the context knows no such entry: %j', (body, changes) => {
    expect(() => html(body, changes)).toThrow(/references-resolve/);
  });
});
