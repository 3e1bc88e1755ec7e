import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readContent } from '../../src/mdx/content.ts';
import { parseFile } from '../../src/mdx/frontmatter.ts';
import { collections } from '../../src/model/collections.ts';
import { textDigest, translationOf } from '../../src/model/translation.ts';
import { catalogueOf } from './catalogue.ts';
import { smallContent } from './small-content.ts';
import { translationDraft, wordsOf } from './translation.ts';

function draft(of: string, given: Record<string, string[]> = {}, root = smallContent(onTestFinished)) {
  const catalogue = catalogueOf(readContent(root).entries);
  const { path, text } = translationDraft(new Map(Object.entries({ of: [of], ...given })), catalogue);
  return { path, text, entry: catalogue.entry(of), root };
}

/** What a translator does first: take the "# " away. */
const uncommented = (text: string): string => text.replace(/^# The words.*\n/m, '').replace(/^# /gm, '');

describe('translationDraft', () => {
  it('holds the digest of what is translated, the words as comments, and no prose', () => {
    const { path, text, entry } = draft('issues/cyber-law');
    const digest = textDigest(collections.issues.schema, entry?.data, entry?.file.body ?? null);
    expect(path).toBe('issues/cyber-law.es.mdx');
    expect(text).toBe(`---
translates: "${digest}"
# The words to be translated. Write the Spanish in their place and take the "# " away.
# title: Cybersecurity law
# summary: Whether there should be one.
# propositions:
#   - id: enact-law
#     text: Mexico should enact a law on cybersecurity.
#     baseline: There is none.
#   - id: reform-frameworks
#     text: Mexico should reform the frameworks it has.
#     baseline: They have omissions.
---
`);
  });

  it.each([
    ['issues/cyber-law'],
    ['positions/cyber-law/aimx-enact-law'],
    ['stakeholders/aimx'],
    ['sources/vega-interview'],
  ])('is a translation of %s once the "# " are taken away', (of) => {
    const { path, text } = draft(of);
    const [name] = of.split('/') as ['issues'];
    const { data, problems } = parseFile(uncommented(text), `content/${path}`);
    expect(problems).toEqual([]);
    expect(translationOf(collections[name].schema).safeParse(data).error).toBeUndefined();
    expect(Object.keys(data as object).length).toBeGreaterThan(1);
  });

  it('copies the prose when asked to', () => {
    const { text, entry } = draft('issues/cyber-law', { 'with-prose': ['yes'] });
    expect(text.endsWith(`---\n${entry?.file.body ?? '?'}`)).toBe(true);
  });

  it('has no fences in a collection without prose', () => {
    expect(draft('sources/vega-interview').text).toMatch(/^translates: "[0-9a-f]{12}"\n# The words/);
  });

  it('leaves topics and what is translated already', () => {
    const { root, path, text } = draft('issues/cyber-law');
    writeFileSync(join(root, path), text);
    expect(() => draft('issues/cyber-law', {}, root)).toThrow('issues/cyber-law.es.mdx exists already');
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
    expect(() => draft('topics/security')).toThrow('topics.es.yaml');
  });
});

it('keeps the places of items without words, and the ids of those that have one', () => {
  const event = {
    title: 'T',
    participants: [
      { stakeholder: 'a', role: 'speaker' },
      { unnamed: 'Some', role: 'speaker' },
    ],
    sessions: [{ id: 's', title: 'S', conclusions: [] }],
  };
  expect(wordsOf(collections.events.schema, event)).toEqual({
    title: 'T',
    participants: [{}, { unnamed: 'Some' }],
    sessions: [{ id: 's', title: 'S' }],
  });
});
