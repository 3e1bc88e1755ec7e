import { dateInWords } from '../../i18n/format.ts';
import { type DatePart, parseDate } from '../../model/dates.ts';
import type { SourceType } from '../../model/vocabulary.ts';
import { type Locale, site } from '../../site.ts';
import { pageAddress } from '../addresses.ts';
import { isShown, type Shown, type ShownEntry } from '../shown.ts';

/** One item of CSL-JSON (Citation Style Language 1.0.2), as far as the atlas fills it. */
export interface CslItem {
  id: string;
  type: SourceType;
  title: string;
  author?: CslName[];
  publisher?: string;
  'publisher-place'?: string;
  'container-title'?: string;
  issued?: CslDate;
  accessed?: CslDate;
  language?: string;
  URL?: string;
  archive_location?: string;
  /** Of a page: the start of the digest that its record bears. */
  version?: string;
  abstract?: string;
}

export type CslName = { family: string; given?: string } | { literal: string };
/** Parts as far as they are known; `circa` for what is approximate; `literal` for what has no parts. */
export type CslDate = { 'date-parts': number[][]; circa?: true } | { literal: string };

/** So much of a digest tells the versions of one entry apart. */
const digits = 12;

/**
 * How to cite what a page is about: on the page of a source the work itself, elsewhere the page.
 * @param digest of the entry, which tells the version that is read
 */
export function cslOf(shown: Shown, entry: ShownEntry, digest: string): CslItem {
  return isShown(entry, 'sources')
    ? cslOfSource(entry, shown.locale)
    : { ...cslOfPage(shown, entry), version: digest.slice(0, digits) };
}

/** A source as the work that it is; its title is its own in every language. */
export function cslOfSource({ id, facts }: ShownEntry<'sources'>, locale: Locale): CslItem {
  const { authors, issued, issuedText } = facts;
  const date = issued ? cslDate(issued, locale) : issuedText ? { literal: issuedText } : undefined;
  return {
    id,
    type: facts.type,
    title: facts.title,
    ...(authors.length > 0 && {
      author: authors.map(({ family, given, literal }): CslName =>
        family ? { family, ...(given && { given }) } : { literal: literal ?? '' },
      ),
    }),
    ...(facts.publisher && { publisher: facts.publisher }),
    ...(facts.place && { 'publisher-place': facts.place }),
    ...(facts.container && { 'container-title': facts.container }),
    ...(date && { issued: date }),
    ...(facts.accessed && { accessed: cslDate(facts.accessed, locale) }),
    ...(facts.language && { language: facts.language }),
    ...(facts.url && { URL: facts.url }),
    ...(facts.archive && { archive_location: facts.archive }),
    abstract: facts.summary,
  };
}

/** A page of the atlas as a web page, dated by its last review. */
function cslOfPage({ home, locale }: Shown, entry: ShownEntry): CslItem {
  return {
    id: entry.key.replaceAll('/', '-'),
    type: 'webpage',
    title: entry.title,
    author: [{ literal: site.name }],
    'container-title': site.name,
    issued: cslDate(entry.facts.reviewed, locale),
    language: site.tags[entry.language],
    URL: pageAddress(home, entry.page, locale),
    abstract: entry.summary,
  };
}

/** An EDTF date for CSL: a range where it has two ends, words where one is open. */
export function cslDate(text: string, locale: Locale): CslDate {
  const { kind, start, end } = parseDate(text);
  if (!start || !end) return { literal: dateInWords(text, locale) };
  const parts = kind === 'point' ? [partsOf(start)] : [partsOf(start), partsOf(end)];
  const circa = kind === 'within' || start.approximate || end.approximate;
  return { 'date-parts': parts, ...(circa && { circa: true }) };
}

const partsOf = ({ year, month, day }: DatePart): number[] =>
  [year, month, day].filter((part) => part !== undefined);

/** References as CSL-JSON, which is a list of items. */
export const cslJson = (items: readonly CslItem[]): string => JSON.stringify(items);
