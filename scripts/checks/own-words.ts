import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParsedFile } from '../../src/mdx/frontmatter.ts';
import type { Problem } from '../../src/model/problem.ts';

/** Words in a row that may not be a source's; names of laws and offices are longer, so only runs with plain words count. */
const runLength = 8;
const plainWords = 5;

/** Words that every sentence has. */
const functionWords = new Set(
  (
    'a an the of and or to in on at by for from with as is are was were be been has have had that this which who it ' +
    'its their his her not than but more also such el la los las de del y o a en con por para que se su sus lo un una es'
  ).split(' '),
);

interface Word {
  text: string;
  key: string;
  index: number;
}

/**
 * Runs of words that content shares with the texts of a folder (`.txt`, `.md`), which the atlas tells in its own words.
 * @param folder with the sources as text; throws when it cannot be read
 */
export function ownWords(files: readonly ParsedFile[], folder: string): Problem[] {
  const sources = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({ name, words: wordsIn(readFileSync(join(folder, name), 'utf8')) }));
  const starts = new Map<string, { source: number; at: number }>();
  sources.forEach(({ words }, source) => {
    for (let at = 0; at + runLength <= words.length; at += 1) {
      const key = keyAt(words, at);
      if (!starts.has(key)) starts.set(key, { source, at });
    }
  });
  return files.flatMap((file) => runsIn(file, sources, starts));
}

function runsIn(
  { file, text }: ParsedFile,
  sources: readonly { name: string; words: Word[] }[],
  starts: ReadonlyMap<string, { source: number; at: number }>,
): Problem[] {
  const words = wordsIn(text);
  const problems: Problem[] = [];
  for (let at = 0; at + runLength <= words.length; at += 1) {
    const hit = starts.get(keyAt(words, at));
    const source = hit && sources[hit.source];
    if (!hit || !source) continue;
    let length = runLength;
    while (words[at + length] && words[at + length]?.key === source.words[hit.at + length]?.key) length += 1;
    if (isCopied(source.words.slice(hit.at, hit.at + length))) {
      const run = words.slice(at, at + length);
      const before = text.slice(0, run[0]?.index);
      problems.push({
        file,
        line: before.split('\n').length,
        column: before.length - before.lastIndexOf('\n'),
        rule: 'own-words',
        message: `${String(length)} words in a row are those of ${source.name}: “${run.map((word) => word.text).join(' ')}”`,
        hint: 'say it in your own words; quote six words at most',
      });
    }
    at += length - 1;
  }
  return problems;
}

const isCopied = (run: readonly Word[]): boolean =>
  run.filter(({ text, key }) => /^\p{Ll}/u.test(text) && !functionWords.has(key)).length >= plainWords;

const keyAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + runLength)
    .map(({ key }) => key)
    .join(' ');

/** Markup would hide a copied sentence: tags and targets of links become spaces, so that places stay as they are. */
function wordsIn(text: string): Word[] {
  const bare = text
    .replace(/<\/?[A-Za-z][^>]*>|\]\([^)]*\)/g, (markup) => markup.replace(/[^\n]/g, ' '))
    .replace(/[[\]*_`~]/g, ' ');
  return [...bare.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map(({ 0: found, index }) => ({
    text: found,
    key: found.normalize('NFKC').toLowerCase().replaceAll('’', "'"),
    index,
  }));
}
