import { describe, expect, it } from 'vitest';
import { compare } from './compare.ts';
import type { EntrySnapshot, Snapshot } from './snapshot.ts';
import { inert, tellReview } from './tell-review.ts';

const nothing: Snapshot = {
  problems: 0,
  coverage: { collections: [], attributions: [], sources: [] },
  entries: {},
};
const entry = (page: string, facts: Record<string, unknown> = {}): EntrySnapshot => ({
  path: 'glossary/a.yaml',
  title: 'A',
  facts,
  files: { en: page },
  pages: { en: page },
});
const told = (before: Snapshot['entries'], after: Snapshot['entries']): string =>
  tellReview(compare({ ...nothing, entries: before }, { ...nothing, entries: after }));

describe('tellReview', () => {
  it('keeps a page that holds fences within its own', () => {
    const out = told({}, { 'glossary/a': entry('````\n# out\n````\n') });
    expect(out).toContain('`````diff\n');
    expect(out.match(/^`````$/gm)).toHaveLength(1);
  });

  it('shows long pages in part, and counts the rest', () => {
    const long = Array.from({ length: 1000 }, (_, line) => `line ${String(line)}`).join('\n');
    const out = told({}, { 'glossary/a': entry(long) });
    expect(out).toMatch(/\n… \d+ more lines\n/);
    expect(out.split('\n').length).toBeLessThan(450);
  });

  it('shows many entries in part, and counts the rest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`glossary/a${String(index)}`, entry('x')]),
    );
    expect(told({}, many)).toContain('… and 10 entries more.');
  });

  it('names the fields that differ, prose and translations among them', () => {
    const then = {
      ...entry('---\nx\n---\na\n', { title: 'A', order: 1 }),
      files: { en: '---\nx\n---\na\n', es: 'x' },
    };
    const now = {
      ...entry('---\nx\n---\nb\n', { title: 'A', order: 2 }),
      files: { en: '---\nx\n---\nb\n', es: 'y' },
    };
    expect(told({ 'glossary/a': then }, { 'glossary/a': now })).toContain(
      '| order, prose, translation \\(es\\) |',
    );
  });
});

describe('inert', () => {
  it.each([
    ['[x](https://a.example)', '\\[x\\]\\(https:&#47;&#47;a.example\\)'],
    ['a | b', 'a \\| b'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['@somebody #1', '&#64;somebody \\#1'],
    ['`x`', '\\`x\\`'],
    ['a\nb\u202E', 'a b '],
    ['www.a.example', 'www&#46;a.example'],
    ['plain words, año', 'plain words, año'],
  ])('makes %j do nothing', (text, harmless) => {
    expect(inert(text)).toBe(harmless);
  });
});
