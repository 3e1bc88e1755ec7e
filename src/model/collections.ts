import type { z } from 'zod';
import { correction } from './correction.ts';
import { event } from './event.ts';
import { figure } from './figure.ts';
import { instrument } from './instrument.ts';
import { issue } from './issue.ts';
import { page } from './page.ts';
import { position } from './position.ts';
import { program } from './program.ts';
import { reply } from './reply.ts';
import { source } from './source.ts';
import { stakeholder } from './stakeholder.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';
import type { AddendumName, CollectionName } from './vocabulary.ts';

/** How a collection lies in `content/`. */
export interface CollectionShape {
  schema: z.ZodType;
  /** `mdx` has prose, `yaml` has none; `list` keeps all its entries in one file, by id. */
  file: 'mdx' | 'yaml' | 'list';
  /** Ids have two parts, `folder/file`. */
  nested?: true;
}

/** The table of what has pages: content reading, checks, exports and the site's collections are made from it. */
export const collections = {
  topics: { schema: topic, file: 'list' },
  issues: { schema: issue, file: 'mdx' },
  positions: { schema: position, file: 'mdx', nested: true },
  stakeholders: { schema: stakeholder, file: 'mdx' },
  instruments: { schema: instrument, file: 'mdx' },
  programs: { schema: program, file: 'mdx' },
  events: { schema: event, file: 'mdx' },
  figures: { schema: figure, file: 'yaml' },
  sources: { schema: source, file: 'yaml' },
  glossary: { schema: term, file: 'yaml' },
} as const satisfies Record<CollectionName, CollectionShape>;

/** What is said of entries afterwards; see `addendumNames`. */
export const addenda = {
  corrections: { schema: correction, file: 'yaml' },
  replies: { schema: reply, file: 'yaml' },
} as const satisfies Record<AddendumName, CollectionShape>;

/** Everything of which there are published records. */
export const records = { ...collections, ...addenda } as const;

/** Standing pages beside the collections: prose about the edition, with addresses of their own. */
export const pages = { schema: page, file: 'mdx' } as const satisfies CollectionShape;

/** Everything that `content/` may hold. */
export const shapes = { ...records, pages } as const;
export type ContentName = keyof typeof shapes;
export type DataOf<Name extends ContentName> = z.infer<(typeof shapes)[Name]['schema']>;
