import type { AtlasEntry } from './entry.ts';

/** So many entries of a list the page of an entry shows; a longer one has pages of its own. */
export const mostListed = 60;

/** So many of what mentions an entry stand beside its text. */
export const mostMentions = 100;

/** The lists of an entry that can have pages of their own, as their addresses call them. */
export const entryListNames = [
  'on',
  'positions',
  'spoke-for',
  'reported',
  'programs',
  'instruments',
  'events',
  'works',
  'people',
  'members',
  'parts',
  'uses',
  'mentions',
] as const;
export type EntryListName = (typeof entryListNames)[number];

/**
 * Address, without language and base, of the first page of a list: `lists/stakeholders/ift/positions/`.
 * @param part which of several such lists: of an issue, those on one proposition
 */
export const entryListPage = ({ key }: Pick<AtlasEntry, 'key'>, name: EntryListName, part?: string): string =>
  `lists/${key}/${part === undefined ? name : `${name}/${part}`}/`;
