import { dateInWords } from '../i18n/format.ts';
import { fill, words } from '../i18n/index.ts';
import type { Locale } from '../site.ts';
import type { CitationMark, PageCitations } from './citations.ts';
import { type Atlas, type AtlasEntry, entryOf } from './entry.ts';
import { entryListPage } from './list-address.ts';
import { referrersBy } from './relations.ts';

/** One tie to another stakeholder: a membership, a post, a part, a succession. */
export interface Tie {
  /** Absent for a post of which the source names no body. */
  other: AtlasEntry<'stakeholders'> | undefined;
  /** As what; since when; what passed on. */
  text: string;
  citation: CitationMark;
}

export type TieGroupId =
  'posts' | 'people' | 'memberships' | 'members' | 'part-of' | 'parts' | 'succeeds' | 'succeeded-by';

/** The ties that a stakeholder's own entry tells: each tie of the atlas is among those of one stakeholder. */
export const ownTies: readonly TieGroupId[] = ['posts', 'memberships', 'part-of', 'succeeds'];

/** Ties of one sort under their heading. */
export interface TieGroup {
  id: TieGroupId;
  label: string;
  ties: Tie[];
  /** Where others are tied to it and not all of them are here: how many they are, and where they are listed. */
  rest?: { count: number; all: string };
}

/** Ties that others have to a stakeholder: by the field in which their entries tell them. */
const fieldsOfOthers = { people: 'posts', members: 'memberships', parts: 'partOf' } as const;
export const tiesOfOthers = ['people', 'members', 'parts'] as const;

/** Those who are so tied to a stakeholder. */
export const othersTied = (
  atlas: Atlas,
  entry: Stakeholder,
  id: (typeof tiesOfOthers)[number],
): Stakeholder[] => referrersBy(atlas, entry, 'stakeholders', `${fieldsOfOthers[id]}.body`);

type Stakeholder = AtlasEntry<'stakeholders'>;
type TieField = 'posts' | 'memberships' | 'partOf' | 'succeeds';
type Item<Field extends TieField> = Stakeholder['facts'][Field][number];
type Span = { from?: string | undefined; to?: string | undefined; asOf?: string | undefined };

/**
 * The ties of a stakeholder, its own and those that others have to it; only groups that hold some.
 * @param only the groups asked for, where it is not all
 * @param most so many of those who are tied to it, a group
 */
export function tiesOf(
  atlas: Atlas,
  entry: Stakeholder,
  citations: PageCitations,
  { only, most = Infinity }: { only?: readonly TieGroupId[]; most?: number } = {},
): TieGroup[] {
  const { stakeholder: t } = words(atlas.locale);
  const when = (span: Span): string => spanInWords(span, atlas.locale);
  const post = (each: Item<'posts'>): string => join(each.title, when(each));
  const membership = (each: Item<'memberships'>): string => join(each.role, when(each));
  const succession = ({ date, passedOn }: Item<'succeeds'>): string =>
    join(date && dateInWords(date, atlas.locale), `${t.passedOn}: ${passedOn}`);

  const tie = (other: Stakeholder | undefined, { source, at }: Item<TieField>, text: string): Tie => ({
    other,
    text,
    citation: citations.cite(source, at),
  });
  const own = <Field extends TieField>(field: Field, text: (each: Item<Field>) => string): Tie[] =>
    itemsOf(entry, field).map((each) =>
      tie(each.body ? entryOf(atlas, 'stakeholders', each.body) : undefined, each, text(each)),
    );
  const others = <Field extends TieField>(field: Field, text: (each: Item<Field>) => string): Tie[] =>
    referrersBy(atlas, entry, 'stakeholders', `${field}.body`)
      .slice(0, most)
      .flatMap((other) =>
        itemsOf(other, field)
          .filter(({ body }) => body === entry.id)
          .map((each) => tie(other, each, text(each))),
      );
  const restOf = (id: TieGroupId): Pick<TieGroup, 'rest'> => {
    const name = tiesOfOthers.find((each) => each === id);
    const count = name ? othersTied(atlas, entry, name).length : 0;
    return name && count > most ? { rest: { count, all: entryListPage(entry, name) } } : {};
  };

  const groups: [id: TieGroupId, label: string, ties: () => Tie[]][] = [
    ['posts', t.posts, () => own('posts', post)],
    ['people', t.heldBy, () => others('posts', post)],
    ['memberships', t.memberships, () => own('memberships', membership)],
    ['members', t.members, () => others('memberships', membership)],
    ['part-of', t.partOf, () => own('partOf', when)],
    ['parts', t.parts, () => others('partOf', when)],
    ['succeeds', t.succeeds, () => own('succeeds', succession)],
    ['succeeded-by', t.succeededBy, () => others('succeeds', succession)],
  ];
  return groups
    .filter(([id]) => !only || only.includes(id))
    .map(([id, label, ties]) => ({ id, label, ties: ties(), ...restOf(id) }))
    .filter(({ ties }) => ties.length > 0);
}

const itemsOf = <Field extends TieField>({ facts }: Stakeholder, field: Field): readonly Item<Field>[] =>
  facts[field];

function spanInWords({ from, to, asOf }: Span, locale: Locale): string {
  const { stakeholder: t } = words(locale);
  return join(
    from && fill(t.since, { date: dateInWords(from, locale) }),
    to && fill(t.until, { date: dateInWords(to, locale) }),
    asOf && fill(t.asOf, { date: dateInWords(asOf, locale) }),
  );
}

const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(', ');
