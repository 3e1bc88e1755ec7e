import type { SourceType } from '../../model/vocabulary.ts';
import type { CslDate, CslItem, CslName } from './csl.ts';

/**
 * References as RIS (Research Information Systems, "RIS Format Specifications", 2011), one field a line, each record
 * closed by `ER`.
 */
export const ris = (items: readonly CslItem[]): string => items.map(record).join('');

const types: Record<SourceType, string> = {
  report: 'RPRT',
  interview: 'PCOMM',
  'article-newspaper': 'NEWS',
  'article-magazine': 'MGZN',
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  post: 'BLOG',
  legislation: 'STAT',
  bill: 'BILL',
  treaty: 'GEN',
  regulation: 'STAT',
  standard: 'STAND',
  speech: 'GEN',
  dataset: 'DATA',
  book: 'BOOK',
};

function record(item: CslItem): string {
  const issued = item.issued && 'date-parts' in item.issued ? item.issued : undefined;
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameOf(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['PY', issued && String(issued['date-parts'][0]?.[0] ?? '')],
    ['DA', issued && dateOf(issued)],
    ['N1', item.issued && 'literal' in item.issued ? item.issued.literal : undefined],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', item.accessed && dateOf(item.accessed)],
    ['AB', item.abstract],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

const nameOf = (name: CslName): string =>
  'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', ');

/** `YYYY/MM/DD/`, with nothing where a part is not known; of a range, its start. */
function dateOf(date: CslDate): string | undefined {
  if ('literal' in date) return undefined;
  const [year, month, day] = date['date-parts'][0] ?? [];
  return (
    [year, month, day].map((part) => (part === undefined ? '' : String(part).padStart(2, '0'))).join('/') +
    '/'
  );
}
