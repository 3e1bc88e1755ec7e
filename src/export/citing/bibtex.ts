import type { SourceType } from '../../model/vocabulary.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';

/**
 * References for BibTeX (version 0.99d; Oren Patashnik, "BibTeXing", 1988), in UTF-8, with the fields `url`,
 * `urldate` and `language` that all newer styles know. What has no entry type of its own is `@misc`.
 */
export const bibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n');

const types: Partial<Record<SourceType, string>> = {
  report: 'techreport',
  'article-newspaper': 'article',
  'article-magazine': 'article',
  'article-journal': 'article',
  book: 'book',
};

function entry(item: CslItem): string {
  const type = types[item.type] ?? 'misc';
  const container = item['container-title'];
  const fields: [name: string, value: string | undefined][] = [
    ['author', item.author && braced(item.author.map(nameOf).join(' and '))],
    ['title', braced(`{${escaped(item.title)}}`)],
    [type === 'article' ? 'journal' : 'howpublished', container && braced(escaped(container))],
    [type === 'techreport' ? 'institution' : 'publisher', item.publisher && braced(escaped(item.publisher))],
    ['address', item['publisher-place'] && braced(escaped(item['publisher-place']))],
    ...dateFields(item.issued),
    ['language', item.language && braced(item.language)],
    ['url', item.URL && braced(addressOf(item.URL))],
    ['urldate', item.accessed && 'date-parts' in item.accessed ? braced(isoDate(item.accessed)) : undefined],
    ['version', item.version && braced(item.version)],
    ['abstract', item.abstract && braced(escaped(item.abstract))],
  ];
  const told = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return `@${type}{${item.id},\n${told.join('\n')}\n}\n`;
}

/** A body's name stands in braces of its own, or BibTeX would take it apart. */
const nameOf = (name: CslName): string =>
  'literal' in name
    ? `{${escaped(name.literal)}}`
    : [name.family, name.given].flatMap((part) => (part ? [escaped(part)] : [])).join(', ');

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateFields(date: CslDate | undefined): [string, string | undefined][] {
  if (!date) return [];
  if ('literal' in date) return [['note', braced(escaped(date.literal))]];
  const [[year, month] = []] = date['date-parts'];
  return [
    ['date', braced(isoDate(date))],
    ['year', year === undefined ? undefined : braced(String(year))],
    ['month', month === undefined ? undefined : months[month - 1]],
  ];
}

/** As biblatex reads it: ISO 8601, a range with a slash. */
const isoDate = ({ 'date-parts': parts }: Extract<CslDate, { 'date-parts': unknown }>): string =>
  parts.map((part) => part.map((number) => String(number).padStart(2, '0')).join('-')).join('/');

const braced = (text: string): string => `{${text}}`;

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain text for TeX. */
const escaped = (text: string): string =>
  text.replace(/[\\{}~^$&#_%]/g, (character) => special[character] ?? `\\${character}`);

/** An address is read letter by letter; braces alone would end the field. */
const addressOf = (url: string): string => url.replaceAll('{', '%7B').replaceAll('}', '%7D');
