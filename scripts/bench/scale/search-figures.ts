import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../chromium.ts';
import { serve } from '../../serve.ts';
import { keystrokes, type Place, slowdown, type Typing } from '../search/keystrokes.ts';
import { searchBytes } from '../search/search-bytes.ts';
import { busy, weightLines } from '../search/tell.ts';

/** How many names are typed. */
const asked = 6;

export interface SearchFigures {
  query: string;
  bytes: Awaited<ReturnType<typeof searchBytes>>;
  typing: Record<Place, Typing>;
}

/** What a reader of a built site waits for in its search, in the canonical language. */
export async function searchFigures(output: string): Promise<SearchFigures> {
  const names = readFileSync(join(output, 'search/names.txt'), 'utf8');
  const texts = textsFrom(names);
  const query = commonWord(names);
  const site = await serve({ dir: output, port: 0, base: '/' });
  const browser = await launchChromium();
  try {
    return {
      query,
      bytes: await searchBytes(browser, site.url, query),
      typing: {
        dialog: await keystrokes(browser, site.url, 'dialog', texts),
        page: await keystrokes(browser, site.url, 'page', texts),
      },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Beginnings of names from all over a list as the search has it (one entry a line, its title first), every other with two letters the wrong way round. */
export function textsFrom(file: string): string[] {
  const names = titlesIn(file).filter((name) => name.length >= 12);
  const step = Math.max(1, Math.floor(names.length / asked));
  return names
    .filter((_, place) => place % step === 0)
    .slice(0, asked)
    .map((name) => name.toLowerCase().slice(0, 22).trim())
    .map((name, place) => (place % 2 === 1 ? name.replace(/^(...)(.)(.)/, '$1$3$2') : name));
}

const titlesIn = (file: string): string[] =>
  file
    .split('\n')
    .filter((line) => !line.startsWith('='))
    .map((line) => line.replace(/[|~].*/, ''));

/** The word that most titles have in common: the texts have five answers to it, and many more. */
export function commonWord(file: string): string {
  const counts = new Map<string, number>();
  const words = titlesIn(file)
    .join(' ')
    .toLowerCase()
    .matchAll(/\p{L}{5,}/gu);
  for (const [word] of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [[most] = ['']] = [...counts].sort(([, one], [, other]) => other - one);
  return most;
}

export function tellSearch({ query, bytes, typing }: SearchFigures): void {
  console.log(`search: bytes as brotli (gzip), “${query}”`);
  for (const line of weightLines(bytes)) console.log(line);
  console.log(`  busy after a letter, ${String(slowdown)}× slower:`);
  console.log(`    in the dialog: ${busy(typing.dialog)}`);
  console.log(`    on the search page: ${busy(typing.page)}`);
}
