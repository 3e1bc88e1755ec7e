import GithubSlugger from 'github-slugger';
import { parseDate } from '../../model/dates.ts';
import type { Stakeholder } from '../../model/stakeholder.ts';
import { languages } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { pageAddress } from '../addresses.ts';
import { entriesOf, entryAt, type Whole, type WholeEntry } from '../whole.ts';
import type { Popolo } from './schema.ts';

type Entry = WholeEntry<'stakeholders'>;
type Membership = Popolo['memberships'][number];
type Post = Popolo['posts'][number];

/**
 * The stakeholders and their ties as Popolo. A post that names no body, and a member's dates that are not a single
 * day, month or year, have no place in that shape and are left out; being part of a body is a membership too.
 */
export function popoloOf(whole: Whole): Popolo {
  const stakeholders = entriesOf(whole, 'stakeholders');
  const isPerson = ({ facts }: Entry): boolean => facts.kind === 'person';
  const memberships = stakeholders.flatMap((entry) => membershipsOf(whole, entry));
  const posts = new Map(stakeholders.flatMap((entry) => postsOf(entry)).map((post) => [post.id, post]));
  return {
    persons: stakeholders
      .filter(isPerson)
      .map((entry) => ({ ...agentOf(whole, entry), summary: entry.facts.summary })),
    organizations: stakeholders
      .filter((entry) => !isPerson(entry))
      .map((entry) => ({
        ...agentOf(whole, entry),
        abstract: entry.facts.summary,
        classification: entry.facts.kind,
        ...dated('founding_date', entry.facts.founded?.date),
        ...dated('dissolution_date', entry.facts.dissolved?.date),
        ...parentOf(entry),
      })),
    posts: [...posts.values()],
    memberships,
  };
}

function agentOf(whole: Whole, { facts, id, page, words }: Entry) {
  const names = [
    ...(facts.acronym ? [{ name: facts.acronym, note: 'acronym' }] : []),
    ...(facts.nativeName ? [{ name: facts.nativeName, note: 'official name' }] : []),
    ...site.locales.flatMap((locale) => {
      const title = words[locale]?.title;
      return title && title !== facts.title ? [{ name: title, note: locale }] : [];
    }),
    ...languages.flatMap((language) =>
      (facts.aliases?.[language] ?? []).map((name) => ({ name, note: language })),
    ),
  ];
  return {
    id,
    name: facts.title,
    other_names: names,
    links: [
      { url: pageAddress(whole.home, page, site.defaultLocale), note: site.name },
      ...(facts.url ? [{ url: facts.url, note: 'own site' }] : []),
    ],
  };
}

function parentOf({ facts }: Entry): { parent_id?: string } {
  const bodies = [...new Set(facts.partOf.map(({ body }) => body))];
  return bodies.length === 1 && bodies[0] ? { parent_id: bodies[0] } : {};
}

const postId = (body: string, title: string): string => `post:${body}:${new GithubSlugger().slug(title)}`;

function postsOf({ facts }: Entry): Post[] {
  return facts.posts.flatMap(({ body, title }) =>
    body ? [{ id: postId(body, title), label: title, role: title, organization_id: body }] : [],
  );
}

interface Tie {
  body?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  source: string;
  at: string;
}

function membershipsOf(whole: Whole, entry: Entry): Membership[] {
  const { facts, id } = entry;
  const made = (
    field: keyof Stakeholder,
    tie: Tie,
    index: number,
    role?: string,
    post?: string,
  ): Membership[] => {
    if (!tie.body) return [];
    const body = entryAt(whole, `stakeholders/${tie.body}`) as Entry;
    return [
      {
        id: `${id}:${field}:${String(index + 1)}`,
        label: `${facts.title}, ${body.facts.title}`,
        ...(role ? { role } : {}),
        member_id: id,
        ...(facts.kind === 'person' ? { person_id: id } : {}),
        organization_id: tie.body,
        ...(post ? { post_id: post } : {}),
        ...dated('start_date', tie.from),
        ...dated('end_date', tie.to),
        sources: [sourceOf(whole, tie)],
      },
    ];
  };
  return [
    ...facts.posts.flatMap((tie, index) =>
      made('posts', tie, index, tie.title, tie.body && postId(tie.body, tie.title)),
    ),
    ...facts.memberships.flatMap((tie, index) => made('memberships', tie, index, tie.role)),
    ...facts.partOf.flatMap((tie, index) => made('partOf', tie, index)),
  ];
}

function sourceOf(whole: Whole, { source, at }: Tie) {
  const { page, facts } = entryAt(whole, `sources/${source}`) as WholeEntry<'sources'>;
  return { url: pageAddress(whole.home, page, site.defaultLocale), note: `${facts.title}, ${at}` };
}

/** Popolo knows a year, a month or a day; what is approximate or a span is left out rather than sharpened. */
function dated<Name extends string>(name: Name, date: string | undefined): Partial<Record<Name, string>> {
  if (!date) return {};
  const { kind, start } = parseDate(date);
  return kind === 'point' && !start?.approximate ? ({ [name]: date } as Record<Name, string>) : {};
}
