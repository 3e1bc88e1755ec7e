import { describe, expect, it } from 'vitest';
import { problemsWith, swap } from './sample-content.ts';

const file = 'programs/counting.mdx';

describe('lookalike-letters', () => {
  it.each([
    ['Cyrillic а in a Latin word', 'Pаypal', 'Paypal'],
    ['Greek ο in a Latin word', 'Gοogle', 'Google'],
    ['Cyrillic alone that reads as Latin', 'СССР', 'CCCP'],
    ['mathematical letters', '𝐛𝐨𝐥𝐝', 'bold'],
    ['full-width letters', 'ｗｉｄｅ', 'wide'],
    ['a dotless i', 'mınistry', 'ministry'],
    ['a script g', 'ɡoogle', 'google'],
    ['Armenian о', 'gօօgle', 'google'],
    ['circled letters', 'ⓜⓔ', 'me'],
    ['a ligature', 'oﬃce', 'office'],
  ])('refuses %s', (_, word, looks) => {
    expect(problemsWith({ [file]: swap('It counted.', `It ${word} counted.`) })).toEqual([
      `content/${file}:13:4 lookalike-letters | found “${word}”, whose letters are not all what they look like | type it again: “${looks}”`,
    ]);
  });

  it.each(['华为', 'Λόγος', 'Российская', 'año, ñandú, façade, Łódź', '5G', 'μm'])('passes %s', (words) => {
    expect(problemsWith({ [file]: swap('It counted.', `It ${words} counted.`) })).toEqual([]);
  });

  it('refuses letters under heaps of marks', () => {
    const told = problemsWith({ [file]: swap('It counted.', 'It x\u0301\u0302\u0303\u0304ounted.') });
    expect(told.map((each) => each.split(' ')[1])).toContain('lookalike-letters');
  });

  it('refuses them in the names of files', () => {
    expect(problemsWith({ 'glossary/mеmber.yaml': 'title: x\n' })).toEqual([
      'content/glossary/mеmber.yaml:1:1 lookalike-letters | found "mеmber.yaml", whose letters are not all what they look like | type the name again: "member"',
    ]);
  });
});
