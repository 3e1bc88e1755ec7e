import { describe, expect, it } from 'vitest';
import { shownEntry, shownWith } from '../sample-shown.ts';
import { entryJsonLd, siteJsonLd } from './json-ld.ts';

const cited = { source: 'minutes', at: 'Item 1' };
const home = 'https://example.org/atlas/';
const minutes = shownEntry('sources', 'minutes', {
  type: 'report',
  language: 'en',
  places: ['Item 1'],
  issued: '2019~',
});
const issue = shownEntry('issues', 'bridge', {
  topic: 'streets',
  status: 'open',
  propositions: [{ id: 'close', text: 'Close it.', baseline: 'It is open.', instrument: 'byelaw', ...cited }],
});
const byelaw = shownEntry('instruments', 'byelaw', {
  kind: 'law',
  jurisdiction: 'Ferrow',
  status: 'in-force',
  stages: [{ stage: 'passed', date: '2018-03', ...cited }],
});
const plan = shownEntry('instruments', 'plan', {
  kind: 'strategy',
  jurisdiction: 'Ferrow',
  status: 'adopted',
});
const traders = shownEntry('stakeholders', 'traders', { kind: 'association' });
const position = (change: Record<string, unknown>) =>
  shownEntry('positions', 'bridge/traders', {
    holders: ['traders'],
    proposition: 'bridge#close',
    stance: 'opposes',
    date: '2019-05-14',
    summary: 'They oppose it.',
    evidence: [{ ...cited, act: 'statement', attribution: 'direct' }],
    ...change,
  });
const topic = shownEntry('topics', 'streets', { order: 1 });
const shown = shownWith([topic, minutes, issue, byelaw, plan, traders]);

interface Graph {
  '@context': string;
  '@graph': Record<string, unknown>[];
}
const graphOf = (text: string) => JSON.parse(text) as Graph;
const nodeOf = (entry: Parameters<typeof entryJsonLd>[1]) =>
  graphOf(entryJsonLd(shown, entry, []))['@graph'][0];

describe('a position', () => {
  it('is a claim with author, date, appearance and what it is about', () => {
    expect(nodeOf(position({}))).toMatchObject({
      '@type': 'Claim',
      '@id': `${home}positions/bridge/traders/`,
      text: 'They oppose it.',
      author: { '@id': `${home}stakeholders/traders/` },
      datePublished: '2019-05-14',
      appearance: { '@id': `${home}sources/minutes/` },
      about: [{ '@id': `${home}issues/bridge/` }, { '@id': `${home}instruments/byelaw/` }],
    });
  });

  it('has no author where the source names nobody', () => {
    expect(nodeOf(position({ holders: undefined, unnamed: 'some' }))).not.toHaveProperty('author');
  });

  it.each(['2019-05~', '[2018..2019]', '2018/2019'])('is not dated to the day that %s is not', (date) => {
    const node = nodeOf(position({ date }));
    expect(node).not.toHaveProperty('datePublished');
    expect(node).toMatchObject({ temporal: date });
  });
});

describe('other entries', () => {
  it('are what they are: a law, a strategy, a report', () => {
    expect(nodeOf(byelaw)).toMatchObject({
      '@type': 'Legislation',
      legislationDate: '2018-03',
      legislationLegalForce: 'https://schema.org/InForce',
    });
    expect(nodeOf(plan)).toMatchObject({ '@type': 'CreativeWork' });
    expect(nodeOf(minutes)).toMatchObject({ '@type': 'Report' });
    expect(nodeOf(minutes)).not.toHaveProperty('datePublished');
  });

  it.each([
    ['person', 'Person'],
    ['regulator', 'GovernmentOrganization'],
    ['foreign-government', 'GovernmentOrganization'],
    ['company', 'Organization'],
    ['criminal-group', 'Organization'],
  ])('are a %s as a %s', (kind, type) => {
    expect(nodeOf(shownEntry('stakeholders', 'x', { kind }))).toMatchObject({ '@type': type });
  });

  it.each([
    ['over', { value: 5, bound: 'over' }, { minValue: 5 }],
    ['at most', { value: 5, bound: 'at-most' }, { maxValue: 5 }],
    ['a range', { range: [2, 5] }, { minValue: 2, maxValue: 5 }],
    ['a number', { value: 5 }, { value: 5 }],
  ])('give %s as what it is', (_what, point, expected) => {
    const facts = { kind: 'count', unit: 'cars', measures: 'All.', points: [{ ...point, ...cited }] };
    const { variableMeasured } = nodeOf(shownEntry('figures', 'x', facts)) as { variableMeasured: object };
    expect(variableMeasured).toEqual({
      '@type': 'PropertyValue',
      name: 'cars',
      unitText: 'cars',
      ...expected,
    });
  });
});

describe('every block', () => {
  const trail = [{ label: 'Issues', page: 'issues/' }];

  it('ends with the way down to the page, in the language of the page', () => {
    const { '@graph': graph } = graphOf(entryJsonLd({ ...shown, locale: 'es' }, issue, trail));
    expect(graph[0]).toMatchObject({ '@id': `${home}issues/bridge/`, url: `${home}es/issues/bridge/` });
    const { itemListElement } = graph[1] as { itemListElement: { position: number; item: string }[] };
    expect(itemListElement.map(({ position: place, item }) => [place, item])).toEqual([
      [1, `${home}es/`],
      [2, `${home}es/issues/`],
      [3, `${home}es/issues/bridge/`],
    ]);
  });

  it('ends its element nowhere, whatever the words', () => {
    const title = '</script><script>alert(1)</script><!--';
    const text = entryJsonLd(shown, { ...issue, title }, trail);
    expect(text).not.toContain('<');
    expect(graphOf(text)['@graph'][0]).toMatchObject({ name: title });
  });

  it('says nothing of what has no value', () => {
    expect(entryJsonLd(shown, traders, trail)).not.toMatch(/null|undefined|\[\]|""/);
  });
});

describe('the home page', () => {
  it('is the site with its search, and the data set', () => {
    const graph = graphOf(siteJsonLd({ home, locale: 'es' }))['@graph'];
    expect(graph.map((node) => node['@type'])).toEqual(['WebSite', 'Dataset']);
    expect(graph[0]).toMatchObject({
      potentialAction: { target: { urlTemplate: `${home}es/search/?q={query}` } },
    });
    expect(graph[1]).toMatchObject({
      '@id': `${home}data/`,
      license: expect.stringContaining('by/4.0') as string,
    });
  });
});
