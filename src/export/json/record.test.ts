import { describe, expect, it } from 'vitest';
import { sampleWhole } from '../sample.ts';
import { entryAt, type WholeEntry } from '../whole.ts';
import { movedRecords } from './moved.ts';
import { recordOf, recordSchema, relationIndex } from './record.ts';

const index = relationIndex(sampleWhole);
const recordAt = (key: string) => recordOf(sampleWhole, entryAt(sampleWhole, key), index);
const position = recordAt('positions/bridge/traders-against');
const issue = recordAt('issues/bridge');

describe('a record', () => {
  it.each(sampleWhole.entries.map(({ key }) => key))('keeps to the schema of its collection: %s', (key) => {
    const record = recordAt(key);
    expect(recordSchema(record.collection).safeParse(record).error).toBeUndefined();
  });

  it('holds words in every language that has them', () => {
    expect(issue.title).toEqual({ en: 'Traffic on the bridge', es: 'Tránsito por el puente' });
    expect(issue.facts).toMatchObject({
      propositions: [
        { text: { en: 'The town should close the bridge.', es: 'El pueblo debe cerrar el puente.' } },
      ],
      open: [{ text: { en: 'What would it cost?' } }],
    });
    expect(issue.languages).toEqual(['en', 'es']);
    expect(position.title).not.toHaveProperty('es');
  });

  it('resolves references, and the proposition that is meant', () => {
    expect(position.facts).toMatchObject({
      proposition: {
        collection: 'issues',
        id: 'bridge',
        part: 'close',
        text: { en: 'The town should close the bridge.', es: 'El pueblo debe cerrar el puente.' },
        page: 'https://example.org/sub/issues/bridge/',
        record: 'https://example.org/sub/api/v1/issues/bridge.json',
      },
      evidence: [{ source: { id: 'minutes', title: { en: 'Minutes' } }, at: 'Item 2' }, { at: 'Item 4' }],
    });
  });

  it('says its fields once: what it states itself is not among the facts', () => {
    expect(Object.keys(position.facts as object)).not.toEqual(expect.arrayContaining(['summary']));
    expect(position.formerIds).toEqual(['bridge/against']);
  });

  it('tells relations both ways, with all the places cited and the part meant', () => {
    expect(position.relations.to.find(({ field }) => field === 'evidence.source')?.at).toEqual([
      'Item 2',
      'Item 4',
    ]);
    expect(issue.relations.from).toEqual([
      expect.objectContaining({
        field: 'proposition',
        part: 'close',
        entry: expect.objectContaining({ id: position.id }),
      }),
    ]);
  });
});

describe('the digest of a record', () => {
  const digestWith = (change: (entry: WholeEntry<'issues'>) => void): string => {
    const entries = structuredClone(sampleWhole.entries) as WholeEntry[];
    const whole = { ...sampleWhole, entries, byKey: new Map(entries.map((each) => [each.key, each])) };
    change(entryAt(whole, 'issues/bridge') as WholeEntry<'issues'>);
    return recordOf(whole, entryAt(whole, 'issues/bridge'), index).digest;
  };

  it('is the same for what says the same', () => {
    expect(digestWith(() => undefined)).toBe(issue.digest);
  });

  it.each<[string, (entry: WholeEntry<'issues'>) => void]>([
    ['a fact', ({ words }) => Object.assign(words.en?.facts ?? {}, { status: 'decided' })],
    ['a word of a translation', ({ words }) => Object.assign(words.es?.facts ?? {}, { title: 'Otro' })],
    ['the prose', ({ words }) => Object.assign(words.en ?? {}, { prose: 'Else.' })],
  ])('changes with %s', (_what, change) => {
    expect(digestWith(change)).not.toBe(issue.digest);
  });

  it('does not change with another entry', () => {
    const renamed = structuredClone(sampleWhole);
    Object.assign(renamed.byKey.get('topics/streets')?.words.en ?? {}, { title: 'Roads' });
    expect(recordOf(renamed, entryAt(renamed, 'issues/bridge'), index).digest).toBe(issue.digest);
  });
});

describe('a record that moved', () => {
  it('stands at the former id and says where the entry went', () => {
    expect(movedRecords(sampleWhole)).toEqual([
      expect.objectContaining({
        collection: 'issues',
        id: 'old-bridge',
        record: 'https://example.org/sub/api/v1/issues/old-bridge.json',
        movedTo: expect.objectContaining({ id: 'bridge', record: issue.record }) as unknown,
      }),
      expect.objectContaining({
        collection: 'positions',
        id: 'bridge/against',
        movedTo: expect.objectContaining({ id: 'bridge/traders-against' }) as unknown,
      }),
    ]);
  });
});
