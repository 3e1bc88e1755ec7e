import { describe, expect, it } from 'vitest';
import { shapes } from './collections.ts';
import { cited, heading, housekeeping, problemsOf } from './record-tests.ts';
import { textDigest, translated, type Translation, translationOf } from './translation.ts';

const translates = '0123456789ab';
/** Frozen through and through: whoever writes to it throws. */
function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

const entry = frozen({
  ...heading,
  topic: 'a-topic',
  status: 'open',
  propositions: [
    { id: 'one', text: 'One.', baseline: 'None.', ...cited },
    { id: 'two', text: 'Two.', baseline: 'One.', ...cited },
  ],
  open: [{ text: 'Who?' }, { text: 'When?', ...cited }],
  related: [] as string[],
  ...housekeeping,
});

describe('translated', () => {
  const translation: Translation = frozen({
    translates,
    title: 'Un título',
    question: '¿Sí o no?',
    propositions: [
      { id: 'two', text: 'Dos.' },
      { id: 'gone', text: 'Nada.' },
    ],
    open: [{}, { text: '¿Cuándo?' }, { text: '¿Dónde?' }],
    related: ['x'],
  });

  it('puts the words in their places: by id where items have one, else by their order', () => {
    expect(translated(entry, translation)).toEqual({
      ...entry,
      title: 'Un título',
      propositions: [entry.propositions[0], { ...entry.propositions[1], text: 'Dos.' }],
      open: [{ text: 'Who?' }, { text: '¿Cuándo?', ...cited }],
    });
  });

  it('adds nothing that the entry does not have', () => {
    const result = translated(entry, translation);
    expect(Object.keys(result)).toEqual(Object.keys(entry));
    expect(result.related).toEqual([]);
  });

  it('leaves the canonical entry and the translation as they were', () => {
    expect(() => translated(entry, translation)).not.toThrow();
    expect(entry.title).toBe(heading.title);
  });

  it('is the entry itself where there is no translation', () => {
    expect(translated(entry, undefined)).toBe(entry);
    expect(translated({ n: 1, pair: [1, 2] }, { translates })).toEqual({ n: 1, pair: [1, 2] });
  });
});

describe('textDigest', () => {
  const { schema } = shapes.issues;
  const digest = (patch: object = {}, body: string | null = 'Body.') =>
    textDigest(schema, { ...entry, ...patch }, body);

  it('has the shape that a translation quotes, and stays', () => {
    expect(problemsOf(translationOf(schema), { translates: digest() })).toEqual([]);
    expect(digest()).toBe(digest());
    expect(digest(Object.fromEntries(Object.entries(entry).reverse()))).toBe(digest());
  });

  const [one, two] = entry.propositions;
  it.each<[string, object]>([
    ['title', { title: 'Another title' }],
    ['summary', { summary: 'Another.' }],
    ['an added question', { question: 'Why?' }],
    ['the text of a proposition', { propositions: [one, { ...two, text: 'Two!' }] }],
    ['its baseline', { propositions: [{ ...one, baseline: 'x' }, two] }],
    ['a proposition more', { propositions: [one, two, { ...two, id: 'three' }] }],
    ['an open question', { open: [{ text: 'Who?' }] }],
  ])('changes with %s', (_, patch) => {
    expect(digest(patch)).not.toBe(digest());
  });

  it('changes when words move from one field to the next', () => {
    expect(digest({ title: 'A', summary: 'B' })).not.toBe(digest({ title: 'B', summary: 'A' }));
    expect(digest({ title: 'AB', summary: 'C' })).not.toBe(digest({ title: 'A', summary: 'BC' }));
    const of = (data: object): string => textDigest(shapes.events.schema, data, null);
    expect(of({ dateText: 'Spring' })).not.toBe(of({ place: 'Spring' }));
  });

  it('changes with the body', () => {
    expect(new Set([digest(), digest({}, 'Body!'), digest({}, ''), digest({}, 'Body.\n')]).size).toBe(4);
    expect(digest({}, null)).toBe(digest({}, ''));
  });

  it.each<[string, object]>([
    ['status', { status: 'decided' }],
    ['topic', { topic: 'another' }],
    ['reviewed', { reviewed: '2025-01-01' }],
    ['aliases', { aliases: { en: ['x'] } }],
    ['related', { related: ['another'] }],
    ['a citation', { propositions: [{ ...one, at: 'Chapter 9' }, two] }],
    ['the id of a proposition', { propositions: [{ ...one, id: 'uno' }, two] }],
  ])('does not change with the fact %s', (_, patch) => {
    expect(digest(patch)).toBe(digest());
  });
});
