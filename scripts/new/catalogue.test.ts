import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/mdx/content.ts';
import { catalogueOf, matching } from './catalogue.ts';
import { smallContent } from './small-content.ts';

const catalogue = catalogueOf(readContent(smallContent(afterAll)).entries);
const found = (target: 'stakeholders' | 'proposition' | 'entry', typed: string) =>
  matching(catalogue.options(target), typed).map(({ value }) => value);

describe('matching', () => {
  it.each([
    ['stakeholders', 'mexican internet', ['aimx']],
    ['stakeholders', 'AIMX', ['aimx']],
    ['stakeholders', 'ASOCIACION de internet', ['aimx']],
    ['stakeholders', 'asociación', ['aimx']],
    ['stakeholders', 'vega', ['julio-vega']],
    ['stakeholders', 'nobody', []],
    ['stakeholders', '  ', ['julio-vega', 'aimx']],
    ['proposition', 'frameworks', ['cyber-law#reform-frameworks']],
    ['proposition', 'cybersecurity law', ['cyber-law#enact-law', 'cyber-law#reform-frameworks']],
    ['entry', 'stakeholders/aimx', ['stakeholders/aimx']],
  ] as const)('finds among %s by %j', (target, typed, values) => {
    expect(found(target, typed).sort()).toEqual([...values].sort());
  });

  it('puts first what is called so, then what begins so, and last what is always offered', () => {
    const option = (name: string) => ({ value: name, name, words: name });
    const all = { value: '', name: 'none', words: '', always: true } as const;
    const options = [all, option('the ift law'), option('shift'), option('ift rules'), option('ift')];
    expect(matching(options, 'ift').map(({ name }) => name)).toEqual([
      'ift',
      'ift rules',
      'the ift law',
      'shift',
      'none',
    ]);
  });
});

describe('catalogueOf', () => {
  it('names entries by title and acronym, propositions by their text', () => {
    expect(catalogue.options('stakeholders').at(-1)).toMatchObject({
      value: 'aimx',
      name: 'Mexican Internet Association (AIMX)',
      about: 'Association of companies.',
    });
    expect(catalogue.options('proposition')[0]).toMatchObject({
      value: 'cyber-law#enact-law',
      name: 'Mexico should enact a law on cybersecurity.',
      about: 'Cybersecurity law',
    });
    expect(catalogue.options('positions')[0]?.name).toBe('The association preferred reforms to a law.');
  });

  it('knows the places of a source', () => {
    expect(catalogue.places('vega-interview')).toEqual(['Q6 1', 'Q6 2', 'Q7 1']);
    expect(catalogue.places('nothing')).toBeUndefined();
  });

  it('counts former ids as taken', () => {
    expect(['aimx', 'amipci', 'ift'].map((id) => catalogue.taken('stakeholders', id))).toEqual([
      true,
      true,
      false,
    ]);
    expect(catalogue.taken('positions', 'cyber-law/aimx-enact-law')).toBe(true);
  });
});
