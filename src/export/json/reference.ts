import { z } from 'zod';
import type { RefTarget } from '../../model/fields.ts';
import { type RecordName, recordNames } from '../../model/vocabulary.ts';
import { site } from '../../site.ts';
import { pageAddress, recordAddress } from '../addresses.ts';
import { entryAt, type Whole, type WholeEntry } from '../whole.ts';
import { localized, type Words, wordsOf, wordsSchema } from './words.ts';

/** A reference to an entry, resolved: enough to name it, to show it and to fetch it. */
export interface Reference {
  collection: RecordName;
  id: string;
  title: Words;
  page: string;
  record: string;
  part?: string;
  text?: Words;
}

export const referenceSchema = z
  .strictObject({
    collection: z.enum(recordNames).describe('Collection of the entry.'),
    id: z.string().describe('Id of the entry.'),
    title: wordsSchema,
    page: z.url().describe('Its page in the canonical language.'),
    record: z.url().describe('Its JSON record.'),
    part: z.string().optional().describe('Id of the part meant, such as a proposition of an issue.'),
    text: wordsSchema.optional().describe('The part in words.'),
  })
  .meta({ id: 'Reference', description: 'A reference to an entry, resolved.' });

/**
 * What a reference in an entry's facts stands for.
 * @throws {RangeError} where it leads nowhere
 */
export function resolved(whole: Whole, target: RefTarget, value: string): Reference {
  const [path = '', part] = value.split('#');
  return referenceTo(whole, entryAt(whole, keyOf(target, path)), part);
}

function keyOf(target: RefTarget, path: string): string {
  if (target === 'entry') return path;
  if (target === 'proposition') return `issues/${path}`;
  if (target === 'session') return `events/${path}`;
  return `${target}/${path}`;
}

/** A reference to an entry, or to a part of it. */
export function referenceTo(whole: Whole, entry: WholeEntry, part?: string): Reference {
  const text = part === undefined ? {} : partInWords(entry, part);
  return {
    collection: entry.collection,
    id: entry.id,
    title: wordsOf(entry, 'title'),
    page: pageAddress(whole.home, entry.page, site.defaultLocale),
    record: recordAddress(whole.home, entry.key),
    ...(part === undefined ? {} : { part }),
    ...(Object.keys(text).length > 0 ? { text } : {}),
  };
}

type Parts = readonly { id: string; text?: string; title?: string }[];

/** How a proposition or a session reads in each language. */
function partInWords(entry: WholeEntry, part: string): Words {
  return localized((locale) => {
    const { propositions = [], sessions = [] } = (entry.words[locale]?.facts ?? {}) as {
      propositions?: Parts;
      sessions?: Parts;
    };
    const found = [...propositions, ...sessions].find(({ id }) => id === part);
    return found?.text ?? found?.title;
  });
}
