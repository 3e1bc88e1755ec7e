import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { instantAnswers } from '../../src/search/browser/instant.ts';
import { NameIndex } from '../../src/search/browser/name-index.ts';
import { readNames } from '../../src/search/browser/names.ts';
import { plan } from '../../src/search/browser/plan.ts';
import { questionIn } from '../../src/search/browser/question.ts';
import { read } from '../../src/search/browser/reading.ts';
import { Spelling } from '../../src/search/browser/spelling.ts';
import { stemmer } from '../../src/search/browser/stem.ts';
import { readWords } from '../../src/search/browser/word-list.ts';
import { site, urlFor } from '../../src/site.ts';
import { readSite } from '../built-site.ts';
import { readQueries } from '../relevance/queries.ts';
import { formsAmong } from '../../src/search/browser/word-forms.ts';

/**
 * How long a letter may take, as a share of reading the list of names once: of the same machine, at the same hour, so
 * that the test says the same on a slow one. (Reading takes some 10 ms; a letter has 16 ms on a phone.)
 */
const budgets = { instant: 1 / 10, planned: 1 };

const built = readSite();
const time = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const at = (share: number, times: number[]): number =>
  times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

describe.each(site.locales)('typing, in %s', async (locale) => {
  const list = (name: string): string =>
    built.read(urlFor(`search/${name}.txt`, locale, built.address.pathname));
  const names = new NameIndex(readNames(list('names')));
  const typed = readQueries('dev')
    .filter((query) => query.locale === locale)
    .flatMap(({ query }) => [...query].map((_, letter) => query.slice(0, letter + 1)));
  const reading = at(
    0.5,
    Array.from({ length: 15 }, () => time(() => new NameIndex(readNames(list('names'))))),
  );

  it('a letter costs a small share of reading the names', () => {
    const times = typed.map((text) => time(() => instantAnswers(names, text)));
    expect(at(0.95, times) / reading).toBeLessThan(budgets.instant);
  });

  it('and so does planning what the texts are asked', async () => {
    const stem = await stemmer(locale);
    names.words.forms = formsAmong(names.words.sorted, stem);
    const words = readWords(list('words'), names.words.spread);
    const spelling = new Spelling(words, names.words.sorted, stem);
    const times = typed.map((text) => time(() => plan(read(questionIn(text), words, spelling), names)));
    expect(at(0.95, times) / reading).toBeLessThan(budgets.planned);
  });
});
