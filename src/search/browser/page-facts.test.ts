import { describe, expect, it } from 'vitest';
import { PageFacts, writeFacts } from './page-facts.ts';

const pages = [
  { id: 'en_1', facts: { type: ['issue'], topic: ['roads'] } },
  { id: 'en_2', facts: { type: ['position'], topic: ['roads', 'trade'], stance: ['opposes'] } },
  { id: 'en_3', facts: { type: ['position'], stance: ['supports'] } },
];
const facts = new PageFacts(writeFacts(pages));

describe('facts of pages', () => {
  it('keep the order of the pages', () => {
    expect(facts.ids).toEqual(['en_1', 'en_2', 'en_3']);
  });

  it.each([
    ['en_1', {}, true],
    ['en_2', { type: 'position', topic: 'trade' }, true],
    ['en_2', { type: 'position', topic: 'water' }, false],
    ['en_1', { stance: 'opposes' }, false],
    ['en_9', {}, true],
    ['en_9', { type: 'issue' }, false],
  ])('say whether %s fits %j: %s', (id, filters, fits) => {
    expect(facts.fits(id, filters)).toBe(fits);
  });

  it('count each filter with the others in force', () => {
    expect(facts.counts(facts.ids, { type: 'position', topic: 'roads' })).toEqual({
      type: { issue: 1, position: 1 },
      topic: { roads: 1, trade: 1 },
      stance: { opposes: 1 },
    });
  });
});
