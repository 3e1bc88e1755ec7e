import type { Answer } from './ask.ts';
import type { Hit, Page } from './pagefind.ts';

const columns = ['type', 'title', 'who', 'stance', 'proposition', 'date', 'attribution', 'source'] as const;

/** Results as a table: RFC 4180, with a header; UTF-8 with the mark by which spreadsheets know it. */
export function resultsCsv(pages: readonly Pick<Page, 'url' | 'meta'>[], origin: string): string {
  const rows = pages.map(({ meta, url }) => [
    ...columns.map((column) => meta[column] ?? ''),
    new URL(url, origin).href,
  ]);
  return `\ufeff${[[...columns, 'url'], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted where it must be; what a spreadsheet would take for a formula begins with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Fetched at once; a browser opens no more connections anyway. */
const together = 24;

/** Hands every result to the reader as a file; entries first, as on the page. @param home path of the home page */
export async function downloadResults(answer: Answer | null, origin: string, home: string): Promise<void> {
  if (!answer) return;
  const entries = answer.answers.map(({ entry }) => ({
    url: home + entry.page,
    meta: { type: entry.kind, title: entry.names[0] ?? '' },
  }));
  const pages = await fetched(answer.hits);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([resultsCsv([...entries, ...pages], origin)], { type: 'text/csv;charset=utf-8' }),
  );
  link.download = 'results.csv';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

async function fetched(hits: readonly Hit[]): Promise<Page[]> {
  const pages: Page[] = [];
  for (let from = 0; from < hits.length; from += together) {
    pages.push(...(await Promise.all(hits.slice(from, from + together).map((hit) => hit.data()))));
  }
  return pages;
}
