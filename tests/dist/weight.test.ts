import { describe, expect, it } from 'vitest';
import { budgets, otherwise, scriptBudget } from '../../scripts/bench/weight/budgets.ts';
import { firstViewOf } from '../../scripts/bench/weight/first-view.ts';
import { pageKinds, typicalOf } from '../../scripts/bench/weight/page-kinds.ts';
import { outFolder, siteAddress } from '../built-site.ts';

const base = new URL(siteAddress).pathname;
const kinds = pageKinds(outFolder);

describe.each(kinds)('the first view of $kind', (kind) => {
  const { typical, any } = budgets[kind.kind] ?? otherwise;
  const views = kind.files.map((file) => firstViewOf(outFolder, file, base));

  it('stays within what the typical page may weigh, compressed', () => {
    const view = views.find(({ file }) => file === typicalOf(kind));
    expect(view?.total.gzip).toBeLessThanOrEqual(typical);
  });

  it('is on no page heavier than any may be', () => {
    const heavy = views.filter(({ total }) => total.gzip > any);
    expect(heavy.map(({ file, total }) => `${file} ${String(total.gzip)}`)).toEqual([]);
  });

  it('brings few scripts, but for search, which is one', () => {
    const scripted = kind.kind === 'search' ? [] : views.filter(({ js }) => js.gzip > scriptBudget);
    expect(scripted.map(({ file }) => file)).toEqual([]);
  });
});

describe('budgets', () => {
  it('are of kinds of pages that are there', () => {
    const names = kinds.map(({ kind }) => kind);
    expect(Object.keys(budgets).filter((kind) => !names.includes(kind))).toEqual([]);
  });
});
