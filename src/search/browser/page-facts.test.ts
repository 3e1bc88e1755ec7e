import { describe, expect, it } from 'vitest';
import { PageFacts, writeFacts } from './page-facts.ts';

const pages = [
  { id: 'en_1', facts: { type: ['issue'], topic: ['roads'] } },
  { id: 'en_2', facts: { type: ['position'], topic: ['roads', 'trade'], stance: ['opposes'] } },
  { id: 'en_3', facts: { type: ['position'], stance: ['supports'] } },
];
const facts = new PageFacts(writeFacts(pages));

describe('facts of pages in parts', () => {
  const [one, other] = pages;
  const parts = new PageFacts(writeFacts([null, ...pages.slice(1)]));

  it('have no page for a name of another part', () => {
    expect([parts.idAt(0), parts.idAt(1)]).toEqual([undefined, other?.id]);
    expect(parts.ids).toEqual(['en_2', 'en_3']);
  });

  it('are one when the parts are there', () => {
    parts.add(writeFacts([one ?? null, null]));
    expect([parts.idAt(0), parts.idAt(1)]).toEqual([one?.id, other?.id]);
    expect(parts.counts(parts.ids, {})).toEqual(facts.counts(facts.ids, {}));
    expect(parts.fits('en_1', { topic: 'roads' })).toBe(true);
  });
});

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
