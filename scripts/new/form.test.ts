import { describe, expect, it } from 'vitest';
import { stanceValues } from '../../src/model/vocabulary.ts';
import { formOf } from './form.ts';
import { type Kind, kindNames, kinds } from './kinds.ts';

const fieldOf = (name: keyof typeof kinds, flag: string) =>
  formOf(kinds[name]).find((field) => field.flag === flag);

describe('formOf', () => {
  it('takes fields, their meaning and their closed words from the model', () => {
    expect(fieldOf('position', 'stance')).toMatchObject({
      path: ['stance'],
      required: true,
      many: false,
      answering: { by: 'choice', values: stanceValues },
    });
    expect(fieldOf('position', 'holder')).toMatchObject({
      synonyms: ['holders'],
      path: ['holders'],
      required: false,
      many: true,
      about: 'Who holds it: one, or several who spoke together.',
      answering: { by: 'entry', target: 'stakeholders' },
    });
    expect(fieldOf('position', 'act')).toMatchObject({ path: ['evidence', 0, 'act'], required: true });
    expect(fieldOf('position', 'follows')).toMatchObject({ path: ['follows', 'position'], required: false });
    expect(fieldOf('issue', 'at')).toMatchObject({
      path: ['prose', 'at'],
      required: true,
      answering: { by: 'place' },
    });
    expect(fieldOf('issue', 'alias-es')).toMatchObject({ path: ['aliases', 'es'], many: true });
    expect(fieldOf('figure', 'range')).toMatchObject({
      path: ['points', 0, 'range'],
      answering: { by: 'range' },
    });
  });

  it('keeps the place of publication apart from the places of a source', () => {
    expect(fieldOf('source', 'place')?.path).toEqual(['place']);
    expect(fieldOf('source', 'places')?.path).toEqual(['places']);
  });

  it.each(kindNames)('gives every flag of a %s one meaning, and says it', (name) => {
    const form = formOf(kinds[name]);
    const flags = form.flatMap(({ flag, synonyms }) => [flag, ...synonyms]);
    expect(new Set(flags).size).toBe(flags.length);
    expect(form.filter(({ about }) => about === '')).toEqual([]);
    expect(flags).not.toContain('added');
  });

  it.each(kindNames)('has every flag that the table of kinds names for a %s', (name) => {
    const { asked, instead, idFrom }: Kind = kinds[name];
    const flags = formOf(kinds[name]).map(({ flag }) => flag);
    const named = [...asked, ...Object.entries(instead).flat()];
    expect(named.filter((flag) => !flags.includes(flag))).toEqual([]);
    const made = name === 'position' || name === 'translation' ? [] : idFrom;
    expect(made.filter((flag) => !flags.includes(flag))).toEqual([]);
  });
});
