import { describe, expect, it } from 'vitest';
import { type ContentName, shapes } from './collections.ts';
import { cited, problemsOf } from './record-tests.ts';
import { translationOf } from './translation.ts';

const translates = '0123456789ab';
const words = { title: 'Un título', summary: 'Un resumen.' };

/** For each collection: a translation of everything it lets translate, and some facts that it does not. */
const cases: Record<ContentName, { takes: object; refuses: object }> = {
  topics: { takes: words, refuses: { order: 1 } },
  issues: {
    takes: {
      ...words,
      question: '¿Sí o no?',
      propositions: [{ id: 'ban-it', text: 'Que se prohíba.', baseline: 'Se permite.' }],
      open: [{ text: '¿Quién paga?' }],
    },
    refuses: { topic: 'a', status: 'open', aliases: { es: ['x'] }, instruments: ['a'], added: '2024-01-02' },
  },
  positions: {
    takes: {
      unnamed: 'Sus críticos',
      summary: 'Apoya.',
      conditions: ['Si se paga.'],
      parts: [{ text: 'Una parte.' }, {}],
      reasons: ['Es seguro.'],
      asks: ['Una fecha.'],
    },
    refuses: {
      stance: 'supports',
      holders: ['a'],
      date: '2021',
      evidence: [cited],
      capacity: 'personal',
      speaker: 'a',
    },
  },
  stakeholders: {
    takes: {
      ...words,
      country: 'Ruritania',
      memberships: [{ role: 'Fundador' }],
      posts: [{ title: 'Directora' }],
      succeeds: [{ passedOn: 'El archivo.' }],
    },
    refuses: {
      kind: 'person',
      acronym: 'X',
      nativeName: 'X',
      partOf: [{ body: 'a' }],
      url: 'https://example.org',
    },
  },
  instruments: {
    takes: {
      ...words,
      jurisdiction: 'Ruritania',
      versions: [{ id: 'v1', title: 'Primera' }],
      stages: [{ text: 'Se aprobó.' }],
    },
    refuses: { kind: 'law', status: 'amended', issuer: ['a'], nativeName: 'X' },
  },
  programs: {
    takes: { ...words, targets: [{ text: 'Llegar a todos.' }] },
    refuses: { started: '2020', runBy: ['a'], status: 'ended' },
  },
  events: {
    takes: {
      ...words,
      dateText: 'En primavera',
      place: 'Estrelsau',
      participants: [{ unnamed: 'Dos expertos' }],
      sessions: [
        { id: 'p1', title: 'Panel', participants: [{}], conclusions: [{ text: 'Hace falta más.' }] },
      ],
      decided: [{ text: 'Seguir.' }],
    },
    refuses: { date: '2021', upcoming: true, format: 'virtual', acronym: 'X', evidence: [cited] },
  },
  figures: {
    takes: {
      ...words,
      unit: '% de la población',
      measures: 'Quienes tienen uno.',
      saidByText: 'Analistas',
      caveat: 'Una parte.',
      points: [{ label: 'Pueblos', also: { unit: 'personas' } }],
    },
    refuses: { kind: 'share', stated: '2021', saidBy: ['a'], about: ['issues/a'] },
  },
  sources: {
    takes: { summary: 'Un resumen.', issuedText: 'Sin fecha.', silent: [{ why: 'Agradecimientos.' }] },
    refuses: { title: 'Otro', publisher: 'X', language: 'es', places: ['A'], authors: [{ family: 'X' }] },
  },
  glossary: {
    takes: { title: 'ABC', expansion: 'A B C', definition: 'Lo que es.' },
    refuses: { entry: 'issues/a', evidence: [cited], aliases: { es: ['x'] } },
  },
  corrections: {
    takes: { was: 'Eran siete.', now: 'Eran cuatro.' },
    refuses: { entry: 'issues/a', date: '2024-01-02', reportedBy: 'Alguien', source: 'a' },
  },
  replies: {
    takes: { text: 'No fue así.' },
    refuses: { position: 'a/b', holder: 'a', form: 'summary', language: 'es', sent: '2024-01-02' },
  },
  pages: { takes: words, refuses: { reviewed: '2024-01-03' } },
};

describe.each(Object.entries(cases))('a translation of %s', (name, { takes, refuses }) => {
  const schema = translationOf(shapes[name as ContentName].schema);

  it('takes the text fields, all or none', () => {
    expect(problemsOf(schema, { translates, ...takes })).toEqual([]);
    expect(problemsOf(schema, { translates })).toEqual([]);
  });

  it.each(Object.entries(refuses))('refuses the fact %s', (field, value) => {
    expect(problemsOf(schema, { translates, [field]: value })).toEqual([`: Unrecognized key: "${field}"`]);
  });

  it('has a field for each that it may take', () => {
    expect(Object.keys((schema as unknown as { shape: object }).shape).sort()).toEqual(
      ['translates', ...Object.keys(takes)].sort(),
    );
  });
});

describe('a translation', () => {
  const issue = translationOf(shapes.issues.schema);

  it.each([
    [
      'without a digest',
      { translates: undefined },
      'translates: Invalid input: expected string, received undefined',
    ],
    [
      'with a short digest',
      { translates: 'abc' },
      'translates: expected the 12 characters that `npm run check` prints',
    ],
    ['with an empty text', { title: '' }, 'title: expected words'],
    ['with outer spaces', { summary: ' x' }, 'summary: no space at either end'],
    [
      'of an item without its id',
      { propositions: [{ text: 'x' }] },
      'propositions.0.id: Invalid input: expected string, received undefined',
    ],
    [
      'with a fact in an item',
      { propositions: [{ id: 'a', source: 'b' }] },
      'propositions.0: Unrecognized key: "source"',
    ],
    ['with an item in words', { open: ['x'] }, 'open.0: Invalid input: expected object, received string'],
    ['with a list in words', { open: 'x' }, 'open: Invalid input: expected array, received string'],
  ])('%s is refused', (_, patch, problem) => {
    expect(problemsOf(issue, { translates, ...patch })).toEqual([problem]);
  });
});
