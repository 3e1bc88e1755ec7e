import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { outcomesOf } from '../relevance/asked-pages.ts';
import { kinds, readQueries } from '../relevance/queries.ts';
import { figures, ofKind, onTopic, type Outcome, report } from '../relevance/tally.ts';
import { openSite, type ServedSite } from '../served-site.ts';

/** Below these the search has become worse: the goals, of which the two halves keep a query or two more. */
const floors = { at1: 0.95, at5: 0.975, mrr: 0.96, everyKind: 0.85, offTopic: 0.9, betweenLanguages: 0.03 };

let site: ServedSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['dev', 'aside'] as const)('the half "%s" of the judged queries', (half) => {
  const queries = readQueries(half);
  let outcomes: Outcome[] = [];
  beforeAll(async () => {
    outcomes = await outcomesOf(site, queries);
    console.log(`Relevance, ${half}:\n${report(outcomes)}`);
  }, 600_000);

  it('has a right page first, among five, and early', () => {
    const { at1, at5, mrr } = figures(onTopic(outcomes));
    expect(at1).toBeGreaterThanOrEqual(floors.at1);
    expect(at5).toBeGreaterThanOrEqual(floors.at5);
    expect(mrr).toBeGreaterThanOrEqual(floors.mrr);
  });

  it.each(kinds.filter((kind) => kind !== 'off-topic'))('has no kind left behind: %s', (kind) => {
    const own = ofKind(outcomes, kind);
    expect(own.length).toBeGreaterThan(0);
    expect(figures(own).at1).toBeGreaterThanOrEqual(floors.everyKind);
  });

  it('serves both languages alike', () => {
    const [en, es] = (['en', 'es'] as const).map(
      (locale) => figures(onTopic(outcomes).filter(({ query }) => query.locale === locale)).at1,
    );
    expect(Math.abs((en ?? 0) - (es ?? 0))).toBeLessThanOrEqual(floors.betweenLanguages);
  });

  it('finds nothing for what is off topic', () => {
    expect(figures(ofKind(outcomes, 'off-topic')).at1).toBeGreaterThanOrEqual(floors.offTopic);
  });
});
