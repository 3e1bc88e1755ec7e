import { describe, expect, it } from 'vitest';
import { loadedWords, strengthWords } from './loaded-words.ts';
import { problemsWith, swap } from './sample-content.ts';

const fair = 'say who should do what, in words that both sides would accept';
const plain = 'leave it out: how strongly a stance is held is not recorded';
const proposal = 'text: The council should lower the limit to 30.';

describe('neutral-wording', () => {
  it.each([
    ['draconian', 'text: The council should end its draconian limit of 30.'],
    ['Excessive', 'text: Excessive limits of 30 should go.'],
    ['red tape', 'text: The council should cut red tape by 30.'],
    ['unfair', 'text: The council should repeal the unfair rule of 30.'],
    ['so-called', 'text: The council should end the so-called limit of 30.'],
  ])('refuses “%s” in a proposition', (word, text) => {
    expect(problemsWith({ 'issues/speed.mdx': swap(proposal, text) })).toEqual([
      `content/issues/speed.mdx:8:5 neutral-wording | found “${word}” in propositions.0.text, a loaded word | ${fair}`,
    ]);
  });

  it.each([
    [
      'title: Speed limits',
      'title: The assault on drivers',
      'content/issues/speed.mdx:2:1',
      'assault',
      'title',
    ],
    [
      'baseline: The limit is 50.',
      'baseline: The limit is an outdated 50.',
      'content/issues/speed.mdx:9:5',
      'outdated',
      'propositions.0.baseline',
    ],
  ])('weighs %s', (from, to, place, word, field) => {
    expect(problemsWith({ 'issues/speed.mdx': swap(from, to) })).toEqual([
      `${place} neutral-wording | found “${word}” in ${field}, a loaded word | ${fair}`,
    ]);
  });

  it('weighs translations by the words of their language', () => {
    const es = 'text: El ayuntamiento debería bajar el límite a 30.';
    expect(
      problemsWith({
        'issues/speed.es.mdx': swap(es, 'text: El ayuntamiento debería quitar el límite injusto de 30.'),
      }),
    ).toEqual([
      `content/issues/speed.es.mdx:6:5 neutral-wording | found “injusto” in propositions.0.text, a loaded word | ${fair}`,
    ]);
  });

  it('refuses adverbs of strength in stances', () => {
    expect(
      problemsWith({
        'positions/speed/club-asks.mdx': swap('The club asked for 30.', 'The club strongly asked for 30.'),
      }),
    ).toEqual([
      `content/positions/speed/club-asks.mdx:6:1 neutral-wording | found “strongly” in summary, an adverb of strength | ${plain}`,
    ]);
  });

  it('leaves parts of words, and what sources report, alone', () => {
    const text = 'text: The council should historicise no-harshness zones of 30 in fairness.';
    expect(
      problemsWith({
        'issues/speed.mdx': swap(proposal, text),
        'positions/speed/club-asks.mdx': swap('It asked for 30.', 'It called the limit draconian.'),
      }),
    ).toEqual([]);
  });

  it.each(Object.entries({ ...loadedWords, strengthEn: strengthWords.en, strengthEs: strengthWords.es }))(
    'has a list of words in %s without one twice',
    (_, words) => {
      expect(words.length).toBeGreaterThan(15);
      expect(new Set(words).size).toBe(words.length);
    },
  );
});
