import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { cited } from '../model/record-tests.ts';
import { stanceValues } from '../model/vocabulary.ts';
import { atlasAsOf, issueIn } from './as-of.ts';
import { PageCitations } from './citations.ts';
import { entryOf } from './entry.ts';
import { entryListView } from './entry-list-view.ts';
import { entryListPages, entryLists, groupsOnPage, rowsIn } from './entry-lists.ts';
import { positionsOn } from './positions.ts';
import { atlasOf, type Draft } from './sample-atlas.ts';
import { sidesOf } from './sides.ts';
import { stakeholderView } from './stakeholder-view.ts';

const conditions = ['If it rains.'];
const parts = [
  { text: 'One.', stance: 'supports' },
  { text: 'Two.', stance: 'opposes' },
];
/** Positions of everybody's favourite club: all stances in turn, a month apart. */
const crowd = (count: number, fields: Record<string, unknown> = {}): Draft[] =>
  Array.from({ length: count }, (_, index): Draft => {
    const stance = stanceValues[index % stanceValues.length] ?? 'supports';
    const date = `${String(1900 + Math.floor(index / 12))}-${String(1 + (index % 12)).padStart(2, '0')}`;
    return ['positions', `speed/p${String(index)}`, { stance, date, conditions, parts, ...fields }];
  }).map(([collection, id, all = {}]): Draft => {
    const { conditions: ifs, parts: both, ...rest } = all;
    const own = {
      ...(/-(?:if|unless)$/.test(String(rest['stance'])) ? { conditions: ifs } : {}),
      ...(rest['stance'] === 'mixed' ? { parts: both } : {}),
    };
    return [collection, id, { ...rest, ...own }];
  });
const atlas = atlasOf(crowd(3000));
const speed = entryOf(atlas, 'issues', 'speed');

describe('a debate of three thousand positions', () => {
  it('shows twelve of each side, every stance among them, and says how many there are', () => {
    const citations = new PageCitations(atlas);
    const [lower] = sidesOf(atlas, speed, citations);
    const sides = [...(lower?.sides ?? []), ...(lower ? [lower.notStances] : [])];
    expect(sides.map(({ shown }) => shown.length)).toEqual([12, 12, 12, 12]);
    expect(sides.reduce((sum, { count }) => sum + count, 0)).toBe(3000);
    const stances = new Set(sides.flatMap(({ shown }) => shown.map(({ position }) => position.facts.stance)));
    expect(stances).toEqual(new Set(stanceValues));
    // The proposition, and one piece of evidence for each position in sight.
    expect(citations.list().flatMap(({ uses }) => uses)).toHaveLength(2 + 48);
  });

  it('leads from each side to the page and the place where it begins', () => {
    const [lower] = sidesOf(atlas, speed, new PageCitations(atlas));
    const list = entryLists(atlas).get('lists/issues/speed/on/lower/');
    if (!lower || !list) throw new Error('no list');
    for (const { side, all = '', shown } of lower.sides) {
      const [page = '', anchor] = all.split('#');
      const number = Number(/(\d+)\/$/.exec(page)?.[1] ?? 1);
      const group = groupsOnPage(list, number).find(({ name }) => name === side);
      expect(anchor).toBe(side);
      expect(group?.entries).toContain(shown[0]?.position);
    }
  });

  it('has a list of them all, side after side, each once', () => {
    const list = entryLists(atlas).get('lists/issues/speed/on/lower/');
    if (!list) throw new Error('no list');
    const pages = entryListPages(atlas).filter((each) => each.list === list.page);
    expect(rowsIn(list)).toBe(3000);
    expect(pages).toHaveLength(15);
    const listed = pages.flatMap(({ number }) =>
      groupsOnPage(list, number).flatMap(({ entries }) => entries.map(({ id }) => id)),
    );
    const [view] = positionsOn(atlas, speed);
    const whole = [
      ...(view?.stances.flatMap(({ positions }) => positions) ?? []),
      ...(view?.notStances ?? []),
    ];
    expect(listed).toEqual(whole.map(({ id }) => id));
  });

  it('shows as of a month no more of what was said by then, and counts that alone', () => {
    const then = atlasAsOf(atlas, '1949-12');
    const [lower] = sidesOf(then, issueIn(then, speed), new PageCitations(then), atlas);
    const sides = [...(lower?.sides ?? []), ...(lower ? [lower.notStances] : [])];
    expect(sides.reduce((sum, { count }) => sum + count, 0)).toBe(600);
    expect(
      sides
        .flatMap(({ shown }) => shown.map(({ position }) => position.facts.date))
        .sort()
        .at(-1),
    ).toBe('1949-12');
    const now = sidesOf(atlas, speed, new PageCitations(atlas))[0]?.sides.map(({ all }) => all);
    expect(lower?.sides.map(({ all }) => all)).toEqual(now);
  });
});

describe('a stakeholder with three thousand positions', () => {
  const club = entryOf(atlas, 'stakeholders', 'club');

  it('shows the newest sixty, and where all of them stand', () => {
    const citations = new PageCitations(atlas);
    const { positions } = stakeholderView(atlas, club, citations);
    expect(positions).toMatchObject({ count: 3000, all: 'lists/stakeholders/club/positions/' });
    expect(positions.shown).toHaveLength(60);
    expect(citations.list().flatMap(({ uses }) => uses)).toHaveLength(60);
  });

  it('has pages with rows, sources and links to the others', () => {
    const list = entryLists(atlas).get('lists/stakeholders/club/positions/');
    if (!list) throw new Error('no list');
    const citations = new PageCitations(atlas);
    const view = entryListView(atlas, list, 2, citations);
    expect(view).toMatchObject({
      number: 2,
      from: 201,
      to: 400,
      count: 3000,
      heading: en.stakeholder.positions,
    });
    expect(view.pages.map(({ page }) => page).slice(0, 2)).toEqual([list.page, `${list.page}2/`]);
    expect(view.groups.map(({ title, rows }) => [title, rows.length])).toEqual([['', 200]]);
    expect(citations.list().length).toBeGreaterThan(0);
  });
});

describe('lists that fit on the page of their entry', () => {
  it.each([
    ['twelve of a side', crowd(12, { stance: 'supports' })],
    ['sixty of a stakeholder', crowd(60, { proposition: 'speed#lower', stance: 'states' }).slice(0, 12)],
    ['none', []],
  ])('have no pages: %s', (_what, drafts) => {
    expect([...entryLists(atlasOf(drafts)).keys()]).toEqual([]);
  });
});

describe('other long lists', () => {
  const many = <Item>(count: number, of: (index: number) => Item): Item[] =>
    Array.from({ length: count }, (_, index) => of(index));
  const pages = (drafts: readonly Draft[]): string[] => [...entryLists(atlasOf(drafts)).keys()];

  it('are those of a body’s members, who are named', () => {
    const memberships = [{ body: 'club', ...cited }];
    const drafts = many(61, (index): Draft => ['stakeholders', `m${String(index)}`, { memberships }]);
    expect(pages(drafts)).toEqual(['lists/stakeholders/club/members/']);
    const { ties } = stakeholderView(
      atlasOf(drafts),
      entryOf(atlasOf(drafts), 'stakeholders', 'club'),
      new PageCitations(atlasOf(drafts)),
    );
    expect(ties[0]).toMatchObject({
      id: 'members',
      rest: { count: 61, all: 'lists/stakeholders/club/members/' },
    });
    expect(ties[0]?.ties).toHaveLength(60);
  });

  it('are those of what mentions an entry', () => {
    const prose = { links: ['stakeholders/club.mdx'] };
    const drafts = many(101, (index): Draft => ['programs', `p${String(index)}`, {}, { prose }]);
    expect(pages(drafts)).toEqual(['lists/stakeholders/club/mentions/']);
  });

  it('are those of the uses of a source, by place', () => {
    const evidence = (index: number) => [{ ...cited, at: `Chapter ${String(1 + (index % 3))}` }];
    const drafts = many(1001, (index): Draft => [
      'programs',
      `p${String(index)}`,
      { evidence: evidence(index) },
    ]);
    expect(pages(drafts)).toEqual(['lists/sources/annual-survey/uses/']);
    const list = [...entryLists(atlasOf(drafts)).values()][0];
    const names = list && groupsOnPage(list, 3).map(({ name, entries }) => [name, entries.length]);
    expect(names).toEqual([
      ['Chapter 1', 1],
      ['Chapter 2', 166],
    ]);
  });
});
