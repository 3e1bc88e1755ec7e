import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index.ts';
import { wordsOf } from './fold.ts';
import type { Named } from './names.ts';
import { stemmer } from './stem.ts';
import { formsAmong } from './word-forms.ts';

const entry = (kind: string, id: string, ...names: string[]): Named => ({
  kind,
  word: kind,
  page: `${kind}s/${id}/`,
  names,
});
const index = new NameIndex([
  entry('issue', 'neutrality', 'Net neutrality and access rules', 'net neutrality', 'open internet'),
  entry('issue', 'review', 'USMCA membership', 'USMCA', 'T-MEC'),
  entry('instrument', 'usmca', 'United States-Mexico-Canada Agreement', 'USMCA', 'T-MEC'),
  entry('stakeholder', 'ift', 'Federal Institute of Telecommunications', 'IFT', 'telecom regulator'),
  entry('stakeholder', 'telefonica', 'Telefónica', 'Movistar'),
  entry('event', 'announcement', 'IFT announces reforms on internet access'),
  entry('term', 'net', 'Net neutrality'),
  entry('term', 'it', 'IT', 'information technology'),
]);

const found = (asked: string, open = false): string[] =>
  index
    .find(
      wordsOf(asked).map((word, place, all) => ({ word, open: open && place === all.length - 1 })),
      asked,
    )
    .map(({ entry: { page } }) => page);

describe('names', () => {
  it.each([
    ['net neutrality', 'issues/neutrality/', 'the debate before the term that explains it'],
    ['ift', 'stakeholders/ift/', 'the body before what it did'],
    ['usmca', 'instruments/usmca/', 'an acronym: the text before the debate on it'],
    ['t mec', 'instruments/usmca/', 'a name written apart'],
    ['tmec', 'instruments/usmca/', 'a name written together'],
    ['telefonica', 'stakeholders/telefonica/', 'a name without its accent'],
    ['movistar', 'stakeholders/telefonica/', 'another name'],
    ['it', 'terms/it/', 'a name that is a joining word'],
    ['regulator telecom', 'stakeholders/ift/', 'words in another order'],
    ['ift regulator', 'stakeholders/ift/', 'words of two names of one entry'],
  ])('%s leads to %s: %s', (asked, page) => {
    expect(found(asked)[0]).toBe(page);
  });

  it('go on while the last word is open', () => {
    expect(found('net neut')).toEqual(found('net'));
    expect(found('net neut', true)[0]).toBe('issues/neutrality/');
  });

  it('meet other forms once there are stems', async () => {
    expect(found('regulating')).toEqual([]);
    index.words.forms = formsAmong(index.words.sorted, await stemmer('en'));
    expect(found('regulating')[0]).toBe('stakeholders/ift/');
  });

  it('are told apart by how much of the question they account for', () => {
    const [first] = index.find([{ word: 'movistar' }, { word: 'zebra' }], 'movistar zebra');
    expect(first?.coverage).toBeGreaterThan(0.3);
    expect(first?.coverage).toBeLessThan(0.7);
    expect(first?.exact).toBe(false);
  });

  it('may be those of several entries', () => {
    expect(index.called('t-mec').map(({ page }) => page)).toEqual(['issues/review/', 'instruments/usmca/']);
  });
});
