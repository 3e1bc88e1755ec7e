import type { PageCitations } from './citations.ts';
import type { Atlas, AtlasEntry } from './entry.ts';
import { type Gathering, gatherings } from './gatherings.ts';
import { type PassedOn, passedOn } from './passed-on.ts';
import { excerptOf, pageAddress, pageCount, pageOf } from './paging.ts';
import { gatheringRows, passedOnRows, type RelationRow, tieRows } from './relation-rows.ts';
import { ownTies, tiesOf } from './ties.ts';
import { type UmbrellaPair, umbrellaPairs } from './umbrella.ts';

/** What the page of relations lists; each list has pages of its own where it is long. */
export interface RelationLists {
  gatherings: readonly Gathering[];
  umbrella: readonly UmbrellaPair[];
  /** Those whose own entries tell of a body that they belong to, came from or worked for. */
  belongs: readonly AtlasEntry<'stakeholders'>[];
  reported: readonly PassedOn[];
}
export type RelationListName = keyof RelationLists;

/** So many rows of each list stand on the page of relations, and on a page of the list. */
export const mostRelations: Record<RelationListName, number> = {
  gatherings: 100,
  umbrella: 12,
  belongs: 150,
  reported: 60,
};

const made = new WeakMap<Atlas, RelationLists>();

/** Every list of relations, whole; found once an atlas. */
export function relationLists(atlas: Atlas): RelationLists {
  let lists = made.get(atlas);
  if (!lists) {
    lists = {
      gatherings: gatherings(atlas),
      umbrella: umbrellaPairs(atlas),
      belongs: atlas.stakeholders.filter(
        ({ facts }) =>
          facts.posts.length + facts.memberships.length + facts.partOf.length + facts.succeeds.length > 0,
      ),
      reported: passedOn(atlas),
    };
    made.set(atlas, lists);
  }
  return lists;
}

/** Address of the first page of a list. */
export const relationListPage = (name: RelationListName): string => `relations/${name}/`;

/** Every page of those lists that are longer than the page of relations shows. */
export function relationListPages(atlas: Atlas): { name: RelationListName; number: number; page: string }[] {
  const lists = relationLists(atlas);
  return (Object.keys(mostRelations) as RelationListName[]).flatMap((name) => {
    const count = pageCount(lists[name].length, mostRelations[name]);
    return Array.from({ length: count > 1 ? count : 0 }, (_, index) => ({
      name,
      number: index + 1,
      page: pageAddress(relationListPage(name), index + 1),
    }));
  });
}

/** What of a list a page shows: the first of it on the page of relations, and there the address of the whole. */
export function relationsOnPage<Name extends RelationListName>(
  atlas: Atlas,
  name: Name,
  number = 1,
): { shown: RelationLists[Name]; count: number; all?: string } {
  const list = relationLists(atlas)[name] as readonly unknown[];
  const most = mostRelations[name];
  const shown = pageOf(list, number, most) as unknown as RelationLists[Name];
  return { ...excerptOf(list, most, relationListPage(name)), shown };
}

/** The rows of a table of relations, cited from top to bottom. */
export function relationRows(
  atlas: Atlas,
  name: Exclude<RelationListName, 'umbrella'>,
  number: number,
  citations: PageCitations,
): RelationRow[] {
  if (name === 'gatherings') {
    return gatheringRows(relationsOnPage(atlas, name, number).shown, citations, atlas.locale);
  }
  if (name === 'reported') return passedOnRows(relationsOnPage(atlas, name, number).shown);
  return tieRows(
    relationsOnPage(atlas, name, number).shown.map((stakeholder) => ({
      stakeholder,
      groups: tiesOf(atlas, stakeholder, citations, { only: ownTies }),
    })),
  );
}
